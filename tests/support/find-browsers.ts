import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

interface BrowserPlaces {
  /** The environment variable that overrules everything else. */
  variable: string;
  /** Names looked for on PATH, best first. */
  commands: string[];
  /** Where installers put it when PATH does not know. */
  macos: string[];
  windows: string[];
}

const PLACES: Record<BrowserKind, BrowserPlaces> = {
  chromium: {
    variable: 'CHROME_PATH',
    // Plain Chromium first: branded Chrome shows its own first-run pages.
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    macos: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    macos: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

/** The path of a browser's program, or `undefined` where this machine has none. A set variable is never second-guessed. */
export function findBrowser(kind: BrowserKind, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { variable, commands } = PLACES[kind];
  const named = env[variable];
  if (named) return existsSync(named) ? named : undefined;
  return findOnPath(commands, env) ?? installerPlaces(kind, env).find((path) => existsSync(path));
}

/** The variable by which a user names the program, for messages. */
export function browserVariable(kind: BrowserKind): string {
  return PLACES[kind].variable;
}

function findOnPath(commands: string[], env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const command of commands) {
    const found = folders.map((folder) => join(folder, command + suffix)).find((path) => existsSync(path));
    if (found) return found;
  }
  return undefined;
}

function installerPlaces(kind: BrowserKind, env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') return PLACES[kind].macos;
  if (process.platform !== 'win32') return [];
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return roots.flatMap((root) => PLACES[kind].windows.map((path) => join(root, path)));
}
