import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER, RESULTS_FOLDER } from './paths.ts';

interface Tally {
  passed: number;
  failed: number;
}

const VITEST_REPORT = join(RESULTS_FOLDER, 'vitest.json');
const SUMMARY = join(RESULTS_FOLDER, 'summary.txt');

/** Runs the long tests whole instead of a seeded sample. */
const DEEP_FLAG = '--deep';

/** What `npm test` does: browsers and checks, every test; the last line sums it up as "N passed, N failed". */
async function main(): Promise<void> {
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const given = process.argv.slice(2);
  if (given.includes(DEEP_FLAG)) process.env.KITHLINE_DEEP = '1';
  const vitestArgs = given.filter((arg) => arg !== DEEP_FLAG);
  // Installing waits for the network, checking for the processor.
  const [hasBrowsers, isFine] = await Promise.all([installBrowsers(), run('npm', ['run', '--silent', 'check'])]);
  const tallies = [tallyOf(isFine), hasBrowsers ? await runVitest(vitestArgs) : tallyOf(false)];
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  const summary = `${passed} passed, ${failed} failed`;
  writeFileSync(SUMMARY, `${summary}\n`);
  console.log(`\n${summary}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const installBrowsers = () => run(process.execPath, [join(import.meta.dirname, 'ensure-browsers.ts')]);

const tallyOf = (isFine: boolean): Tally => ({ passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 });

async function runVitest(args: string[]): Promise<Tally> {
  rmSync(VITEST_REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
  const isFine = await run('vitest', ['run', ...reporters, ...args]);
  const { passed, failed } = readReport();
  // A file that does not load holds no test that could fail.
  return { passed, failed: isFine ? failed : Math.max(failed, 1) };
}

function readReport(): Tally {
  if (!existsSync(VITEST_REPORT)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(VITEST_REPORT, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function run(command: string, args: string[]): Promise<boolean> {
  const shell = process.platform === 'win32';
  const started = spawn(command, args, { cwd: PROJECT_FOLDER, stdio: 'inherit', shell });
  return new Promise((resolve) => {
    started.on('error', () => resolve(false));
    started.on('close', (status) => resolve(status === 0));
  });
}

await main();
