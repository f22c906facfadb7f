import { startStandIn, type StandIn } from '../pages/stand-in.ts';
import type { StandInSettings } from '../pages/settings.ts';
import type { World } from '../pages/world.ts';
import { type ChromiumBrowser, type ChromiumOptions, launchChromium } from './chromium.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { type FirefoxBrowser, launchFirefox } from './firefox.ts';

/** A stand-in LinkedIn and a browser that browses it. */
export interface Session<B extends ExtensionBrowser = ExtensionBrowser> {
  site: StandIn;
  browser: B;
  close(): Promise<void>;
}

export interface SessionOptions extends Omit<ChromiumOptions, 'port'> {
  world?: World;
  settings?: Partial<StandInSettings>;
}

/** Short waits: what the tests need is the order of things, not their slowness. */
const BRISK: Partial<StandInSettings> = { hydrationMs: 100, staleMs: 150, skeletonMs: 100, listDelayMs: 50 };

export function startChromiumSession(options: SessionOptions = {}): Promise<Session<ChromiumBrowser>> {
  return startSession(options, launchChromium);
}

export function startFirefoxSession(options: SessionOptions = {}): Promise<Session<FirefoxBrowser>> {
  return startSession(options, launchFirefox);
}

async function startSession<B extends ExtensionBrowser>(
  { world, settings, ...launchOptions }: SessionOptions,
  launch: (options: LaunchOptions) => Promise<B>,
): Promise<Session<B>> {
  const site = await startStandIn({ ...(world && { world }), settings: { ...BRISK, ...settings } });
  const browser = await launch({ ...launchOptions, port: site.port });
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { site, browser, close };
}
