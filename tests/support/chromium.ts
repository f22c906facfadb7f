import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { type ChromiumPopup, openChromiumPopup } from './chromium-popup.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { findBrowser } from './find-browsers.ts';
import { rememberBrowser } from './open-browsers.ts';
import { OUTPUT_FOLDERS } from './paths.ts';
import { READ_STORE_SCRIPT, type StoredTables } from './read-store.ts';
import { createTrace, tracePage } from './trace.ts';
import { waitUntil } from './wait.ts';

export interface ChromiumBrowser extends ExtensionBrowser {
  readonly extensionId: string;
  openPopup(over: Page): Promise<ChromiumPopup>;
  /** Installs the built extension into a browser that was launched without, and gives the browser as it is then. */
  install(): Promise<ChromiumBrowser>;
  /** Stops the extension's service worker as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Ends it where it stands, as a power cut does. @returns the folder of its profile, with which it can be started again. */
  kill(): Promise<string>;
  /** The running service worker, woken up by nothing: `undefined` while it is stopped. */
  findWorker(): Promise<WebWorker | undefined>;
}

export interface ChromiumOptions extends LaunchOptions {
  /** Where to log what the whole browser's network stack does; complete only once the browser is closed. */
  netLogPath?: string;
  /** Of a browser that was killed; a fresh one otherwise. */
  profile?: string;
}

const WINDOW = { width: 1280, height: 900 };

/** Starts Chromium, with a fresh profile unless one is given, and the extension as it is shipped, installed over the debugging pipe. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumBrowser> {
  const profile = options.profile ?? makeProfile();
  const browser = await startBrowser(options, profile);
  const folder = 'extensionFolder' in options ? options.extensionFolder : OUTPUT_FOLDERS.chromium;
  const extensionId = folder ? await browser.installExtension(folder) : '';
  if (folder === OUTPUT_FOLDERS.chromium && !options.keepWelcome) await closeWelcome(browser, extensionId);
  const opened = wireBrowser(browser, extensionId, profile);
  const closeBrowser = opened.close;
  opened.close = async () => {
    await closeBrowser();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return rememberBrowser(opened) as ChromiumBrowser;
}

function killBrowser(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.process()?.kill('SIGKILL');
  });
}

/** Closes the page that opens at installation. */
export async function closeWelcome(browser: Browser, extensionId: string): Promise<void> {
  const welcome = await browser.waitForTarget((target) =>
    target.url().startsWith(`chrome-extension://${extensionId}/dashboard.html`),
  );
  const page = await welcome.page();
  // Closed while it asks for the catalogue, it would leave all later pages of the process without one: see `load-i18n.ts`.
  await page?.waitForSelector('h1');
  await page?.close();
}

/** Developer mode has to be on, or reloading an unpacked extension switches it off. */
function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'kithline-chromium-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

function startBrowser({ port, showWindow = false, netLogPath }: ChromiumOptions, profile: string): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is missing: run `node tests/support/ensure-browsers.ts`.');
  const isRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath,
    headless: !showWindow,
    pipe: true,
    enableExtensions: true,
    // As it is for users: a page that they go back to is the one they left, scripts and all.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    acceptInsecureCerts: true,
    // The popup must keep its own size.
    defaultViewport: null,
    userDataDir: profile,
    args: [
      // Without a window only the stand-in's pages are ever loaded; root cannot have the sandbox.
      ...(isRoot || !showWindow ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      '--lang=en-US',
      // Headless screens are small, and a popup must fit on the screen.
      '--screen-info={1600x1200}',
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      ...(netLogPath ? [`--log-net-log=${netLogPath}`] : []),
      `--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
}

function wireBrowser(browser: Browser, extensionId: string, profile: string): ChromiumBrowser {
  const trace = createTrace();
  const origin = `chrome-extension://${extensionId}`;
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  const workerTargets = () => browser.targets().filter(isWorker);
  let vault: Page | undefined;

  const newPage = async () => {
    const page = await browser.newPage();
    tracePage(page, trace);
    return page;
  };
  const openVault = async () => {
    if (vault && !vault.isClosed()) return vault;
    // In the background, since LinkedIn's tab must stay the visible one.
    vault = await browser.newPage({ background: true });
    await vault.goto(`${origin}/manifest.json`);
    return vault;
  };
  const evaluateAtOrigin = async <T>(expression: string) => (await (await openVault()).evaluate(expression)) as T;

  return {
    kind: 'chromium',
    browser,
    trace,
    extensionId,
    newPage,
    openExtensionPage: async (path) => {
      const page = await newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    openPopup: async (over) => openChromiumPopup(browser, extensionId, over, trace),
    evaluateAtOrigin,
    readStore: () => evaluateAtOrigin<StoredTables>(READ_STORE_SCRIPT),
    readClipboard: () => readClipboard(browser, origin),
    install: async () => {
      const id = await browser.installExtension(OUTPUT_FOLDERS.chromium);
      await closeWelcome(browser, id);
      return wireBrowser(browser, id, profile);
    },
    kill: () => killBrowser(browser).then(() => profile),
    findWorker: async () => (await workerTargets().at(-1)?.worker()) ?? undefined,
    stopWorker: async () => {
      const session = await (await openVault()).createCDPSession();
      await session.send('ServiceWorker.enable');
      const running = new Set(workerTargets());
      // Said again until it is heard: a worker that is only starting is deaf to it. Another one may be up by then.
      const stop = async () => {
        await session.send('ServiceWorker.stopAllWorkers');
        return workerTargets().every((target) => !running.has(target));
      };
      await waitUntil(stop, { what: 'the worker to stop' });
      await session.detach();
    },
    reloadExtension: async () => {
      const before = new Set(browser.targets());
      await evaluateAtOrigin('void setTimeout(() => chrome.runtime.reload(), 50)');
      await browser.waitForTarget((target) => isWorker(target) && !before.has(target), { timeout: 15_000 });
    },
    switchOff: () => onExtensionsPage(browser, switchScript(extensionId, false)),
    switchOn: () => onExtensionsPage(browser, switchScript(extensionId, true)),
    withdrawAccess: () => onExtensionsPage(browser, accessScript(extensionId, 'ON_CLICK')),
    grantAccess: () => onExtensionsPage(browser, accessScript(extensionId, 'ON_ALL_SITES')),
    close: () => browser.close(),
  };
}

/** Reads from whichever page of the extension is in front (only a focused page may), with the permission given for that. */
async function readClipboard(browser: Browser, origin: string): Promise<string> {
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  const target = browser.targets().findLast((one) => one.type() === 'page' && one.url().startsWith(origin));
  const page = await target?.asPage();
  if (!page) throw new Error('No page of the extension is open to read the clipboard from.');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** On the browser's own page of extensions, which has the interface behind its switches. */
async function onExtensionsPage(browser: Browser, script: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(script);
  await page.close();
}

const switchScript = (extensionId: string, isOn: boolean) => `chrome.management.setEnabled('${extensionId}', ${isOn})`;

function accessScript(extensionId: string, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): string {
  const configuration = JSON.stringify({ extensionId, hostAccess });
  return `new Promise((resolve) => chrome.developerPrivate.updateExtensionConfiguration(${configuration}, resolve))`;
}
