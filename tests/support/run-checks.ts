import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { PROJECT_FOLDER } from './paths.ts';

/** What `npm run check` does: every script named `check:…`, all at once, since each keeps one core busy at most. */
async function main(): Promise<void> {
  const manifest = readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
  const outcomes = await Promise.all(
    Object.keys(scripts)
      .filter((name) => name.startsWith('check:'))
      .map(runScript),
  );
  process.exitCode = outcomes.every(Boolean) ? 0 : 1;
}

/** Tells what a script had to say when it has ended, so that no two are mixed up. */
function runScript(name: string): Promise<boolean> {
  const script = spawn('npm', ['run', '--silent', name], { cwd: PROJECT_FOLDER, shell: process.platform === 'win32' });
  let said = '';
  for (const stream of [script.stdout, script.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part));
  return new Promise((resolve) => {
    script.on('close', (status) => {
      console.log([`${status === 0 ? '✓' : '✗'} ${name}`, said.trim()].filter(Boolean).join('\n'));
      resolve(status === 0);
    });
  });
}

await main();
