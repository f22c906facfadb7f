import { spawnSync } from 'node:child_process';
import { type BrowserKind, browserVariable, findBrowser } from './find-browsers.ts';

const DEBIAN_PACKAGES: Record<BrowserKind, string[]> = { chromium: ['chromium'], firefox: ['firefox-esr'] };
/** Without any font the screenshots show empty boxes. */
const DEBIAN_FONT = 'fonts-dejavu-core';

/**
 * The paths of the browsers asked for. What is missing is installed where this machine lets us (apt-get, as root); otherwise throws
 * an error of one line that says what to install or which variable to set.
 */
export function ensureBrowsers<Kind extends BrowserKind>(kinds: readonly Kind[]): Record<Kind, string> {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  const installable = missing.filter((kind) => !process.env[browserVariable(kind)]);
  if (installable.length > 0 && canInstall()) installPackages(installable.flatMap((kind) => DEBIAN_PACKAGES[kind]));
  const entries = kinds.map((kind) => [kind, findBrowser(kind) ?? refuse(kind)]);
  return Object.fromEntries(entries) as Record<Kind, string>;
}

function canInstall(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function installPackages(packages: string[]): void {
  console.log(`Installing ${packages.join(' and ')} with apt-get (needed once; takes a minute or two) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...packages, DEBIAN_FONT];
  for (const args of [['update'], install]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
    if (status !== 0) console.error(`apt-get ${args[0]} failed: ${lastLine(stderr)}`);
  }
}

function lastLine(text: string | null): string {
  return (text ?? '').trim().split('\n').at(-1) ?? '';
}

function refuse(kind: BrowserKind): never {
  const variable = browserVariable(kind);
  const named = process.env[variable];
  if (named) throw new Error(`${variable} names ${named}, which does not exist.`);
  const name = kind === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
  const hint = process.platform === 'linux' ? ` (Debian: apt-get install ${DEBIAN_PACKAGES[kind].join(' ')})` : '';
  throw new Error(`${name} is missing: install it${hint} or set ${variable} to its program.`);
}

if (import.meta.main) {
  try {
    for (const [kind, path] of Object.entries(ensureBrowsers(['chromium', 'firefox']))) console.log(`${kind}: ${path}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
