import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { findBrowser } from './find-browsers.ts';
import { reachWindow, type RunInWindow } from './firefox-chrome.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { rememberBrowser } from './open-browsers.ts';
import { OUTPUT_FOLDERS } from './paths.ts';
import { READ_STORE_SCRIPT, type StoredTables } from './read-store.ts';
import { createTrace, tracePage } from './trace.ts';
import { waitUntil } from './wait.ts';

export interface FirefoxBrowser extends ExtensionBrowser {
  /** Every host the whole browser asked its proxy for. */
  readonly asked: string[];
}

/** As in wxt.config.ts. */
const GECKO_ID = 'kithline@kithline.example';
/** Firefox gives each profile's extension a random host name; pinned, so that its pages have a known address. */
const HOST = '5f0c3f6e-8a52-4c6b-9b1d-3d2f7c1e9a40';
const ORIGIN = `moz-extension://${HOST}`;

const preferencesFor = (proxyPort: number) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  // Requests to this machine itself go through the proxy too, so that a canary to loopback is seen.
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
  // The browser's own calls home would drown what the test asks.
  'services.settings.server': 'data:,none',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'devtools.jsonview.enabled': false,
  'intl.accept_languages': 'en-US',
});

/** Starts Firefox with a fresh profile and the extension as it is shipped. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const proxy = await startConnectProxy(options.port);
  const browser = await startBrowser(options, proxy);
  const folder = 'extensionFolder' in options ? options.extensionFolder : OUTPUT_FOLDERS.firefox;
  const run = await reachWindow(browser);
  if (folder) await browser.installExtension(folder);
  if (folder === OUTPUT_FOLDERS.firefox && !options.keepWelcome) await closeWelcome(run);
  const opened = { ...wireBrowser(browser, run, folder), asked: proxy.asked };
  opened.close = async () => {
    await browser.close();
    await proxy.close();
  };
  return rememberBrowser(opened) as FirefoxBrowser;
}

async function closeWelcome(run: RunInWindow): Promise<void> {
  const closeIt = `
    const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.startsWith('${ORIGIN}/dashboard.html'));
    if (tab) gBrowser.removeTab(tab);
    return Boolean(tab);`;
  await waitUntil(() => run<boolean>(closeIt), { what: 'the welcome page' });
}

function startBrowser({ showWindow = false }: LaunchOptions, proxy: ConnectProxy): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox is missing: run `node tests/support/ensure-browsers.ts`.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !showWindow,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferencesFor(proxy.port),
  });
}

function wireBrowser(browser: Browser, run: RunInWindow, folder: string | undefined): ExtensionBrowser {
  const trace = createTrace();
  let vault: Page | undefined;
  const newPage = async () => {
    const page = await browser.newPage();
    tracePage(page, trace);
    return page;
  };
  const evaluateAtOrigin = async <T>(expression: string) => {
    if (!vault || vault.isClosed()) vault = await openAtOrigin(browser, run, 'manifest.json', false);
    return (await vault.evaluate(expression)) as T;
  };
  return {
    kind: 'firefox',
    browser,
    trace,
    newPage,
    evaluateAtOrigin,
    openExtensionPage: async (path) => {
      const page = await openAtOrigin(browser, run, path, true);
      tracePage(page, trace);
      return page;
    },
    openPopup: async (over) => {
      await over.bringToFront();
      return openFirefoxPopup(run, GECKO_ID);
    },
    readStore: () => evaluateAtOrigin<StoredTables>(READ_STORE_SCRIPT),
    readClipboard: () => run<string>(CLIPBOARD_SCRIPT),
    reloadExtension: async () => {
      vault = undefined;
      if (folder) await browser.installExtension(folder);
    },
    switchOff: () => {
      vault = undefined;
      return run<void>(switchScript('disable'));
    },
    switchOn: () => run<void>(switchScript('enable')),
    withdrawAccess: () => run<void>(accessScript('remove')),
    grantAccess: () => run<void>(accessScript('add')),
    close: () => browser.close(),
  };
}

const switchScript = (turn: 'enable' | 'disable') => `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID('${GECKO_ID}')).${turn}();`;

const accessScript = (turn: 'add' | 'remove') => `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  await ExtensionPermissions.${turn}('${GECKO_ID}', { permissions: [], origins: ['https://www.linkedin.com/*'] }, extension);`;

/** How long the client library may take to tell of a tab, and how many tabs are opened for want of one. */
const TAB_TIMEOUT_MS = 4_000;
const MAX_TABS = 3;

/**
 * A page of the extension in a new tab. The client library's own navigation never settles here, since the page changes process; so the
 * browser opens the tab, and the library's page for it is the one that was not there before. About one tab in some hundreds the library
 * never tells of, as it changed process while it was announced: that one is closed and another opened.
 */
async function openAtOrigin(browser: Browser, run: RunInWindow, path: string, inFront: boolean): Promise<Page> {
  const page = await openTab(browser, run, path, inFront);
  const isThere = () => page.evaluate((origin) => location.href.startsWith(origin), ORIGIN).catch(() => false);
  await waitUntil(isThere, { what: `${path} to load` });
  return page;
}

async function openTab(browser: Browser, run: RunInWindow, path: string, inFront: boolean, tabs = 1): Promise<Page> {
  const before = new Set(await browser.pages());
  await run(`
    const policy = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
    const address = ${JSON.stringify(`${ORIGIN}/${path}`)};
    const tab = gBrowser.addTab(address, { triggeringPrincipal: policy.extension.principal });
    if (${inFront}) gBrowser.selectedTab = tab;`);
  const opened = async () => (await browser.pages()).find((page) => !before.has(page));
  try {
    return await waitUntil(opened, { what: `a tab for ${path}`, timeoutMs: TAB_TIMEOUT_MS });
  } catch (error) {
    if (tabs === MAX_TABS) throw error;
    await run('gBrowser.removeTab(gBrowser.tabs.at(-1));');
    return openTab(browser, run, path, inFront, tabs + 1);
  }
}

const CLIPBOARD_SCRIPT = `
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
  const data = {};
  transferable.getTransferData('text/plain', data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;`;
