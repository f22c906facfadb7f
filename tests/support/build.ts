import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './find-browsers.ts';
import { OUTPUT_FOLDERS, PROJECT_FOLDER } from './paths.ts';

const SOURCES = ['{entrypoints,components,utils,public}/**/*.*', 'wxt.config.ts', 'package-lock.json'];
const WXT_TARGETS: Record<BrowserKind, string> = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Builds the shipped extension for the given browsers, unless the last build was made from the very same sources.
 * Throws with the build's own output when it fails.
 */
export function buildExtension(kinds: readonly BrowserKind[]): void {
  const sources = fingerprintSources();
  for (const kind of kinds) if (!isBuiltFrom(kind, sources)) build(kind, sources);
}

/** One hash over names and contents: copying or checking out files changes their times, not what is built from them. */
function fingerprintSources(): string {
  const hash = createHash('sha256');
  for (const path of globSync(SOURCES, { cwd: PROJECT_FOLDER }).sort()) {
    hash.update(path).update(readFileSync(join(PROJECT_FOLDER, path)));
  }
  return hash.digest('hex');
}

const stampPath = (kind: BrowserKind) => join(PROJECT_FOLDER, '.output', `${kind}-built-from.txt`);

function isBuiltFrom(kind: BrowserKind, sources: string): boolean {
  if (!existsSync(join(OUTPUT_FOLDERS[kind], 'manifest.json')) || !existsSync(stampPath(kind))) return false;
  return readFileSync(stampPath(kind), 'utf8') === sources;
}

function build(kind: BrowserKind, sources: string): void {
  const wxt = join(PROJECT_FOLDER, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build', '-b', WXT_TARGETS[kind]], {
    cwd: PROJECT_FOLDER,
    encoding: 'utf8',
    // Within a test run the mode would be `test`, and the output another one than what is shipped.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (run.status !== 0) throw new Error(`The build for ${kind} failed:\n${run.stdout}${run.stderr}`);
  mkdirSync(join(PROJECT_FOLDER, '.output'), { recursive: true });
  writeFileSync(stampPath(kind), sources);
}

if (import.meta.main) buildExtension(['chromium', 'firefox']);
