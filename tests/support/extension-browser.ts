import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browsers.ts';
import type { StoredTables } from './read-store.ts';
import type { Trace } from './trace.ts';

/** The real popup, opened over a tab. Elements are named by their `data-testid`. */
export interface PopupView {
  /** Waits for an element that is shown, and gives its text. */
  text(testId: string): Promise<string>;
  /** What stands in a field. */
  value(testId: string): Promise<string>;
  exists(testId: string): Promise<boolean>;
  /** Replaces what stands in a field by typing. */
  fill(testId: string, text: string): Promise<void>;
  click(testId: string): Promise<void>;
  /** Runs an expression (script text) in the popup's document and gives its JSON-able value. */
  evaluate<T>(expression: string): Promise<T>;
  /** The popup exactly as the user sees it, saved as PNG. */
  screenshot(path: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** A real browser with the built extension installed, in which nothing but the stand-in LinkedIn resolves. */
export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly trace: Trace;
  /** A new tab in front, its console traced. */
  newPage(): Promise<Page>;
  /** A page of the extension (`dashboard.html#/goal`) in a new tab in front. */
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the extension's button in the toolbar over the given tab. */
  openPopup(over: Page): Promise<PopupView>;
  /** Everything in database `kithline`, table by table, read behind the product's back; `{}` before there is one. */
  readStore(): Promise<StoredTables>;
  /** Runs an expression (script text) on a page of the extension's origin that runs none of its code. */
  evaluateAtOrigin<T>(expression: string): Promise<T>;
  readClipboard(): Promise<string>;
  reloadExtension(): Promise<void>;
  /** Switches the extension off, as a user can on the browser's own page of extensions. */
  switchOff(): Promise<void>;
  /** Switches it on again. */
  switchOn(): Promise<void>;
  /** Takes LinkedIn away from the extension, as a user can in the browser's own settings. */
  withdrawAccess(): Promise<void>;
  /** Gives it back. */
  grantAccess(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Where the stand-in LinkedIn listens. */
  port: number;
  /** The unpacked extension; `undefined` installs none. By default the built one. */
  extensionFolder?: string | undefined;
  /** A window on a display; headless otherwise. */
  showWindow?: boolean;
  /** Leaves the page that opens at installation open; by default it is closed, so that tabs are as the test opens them. */
  keepWelcome?: boolean;
}
