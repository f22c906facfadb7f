import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STILL } from '../pages/settings.ts';
import { closeWelcome, type ChromiumBrowser } from '../support/chromium.ts';
import { OUTPUT_FOLDERS } from '../support/paths.ts';
import { startChromiumSession, type Session } from '../support/session.ts';
import { makeReferenceFolder, REFERENCE_SCRIPTS } from './reference-folder.ts';

const CONTENT_SCRIPT = 'linkedin.js';

/** Chromium with the shipped extension, nothing stored, and beside it the references. */
export interface LightSession extends Session<ChromiumBrowser> {
  referencesId: string;
  /** Where the scripts come from, as traces name them. */
  scripts: { product: string; idle: string; all: string };
}

/** Pages are complete as served: what is measured is the extension, not the stand-in's slowness. */
export async function startLightSession(options: { references?: boolean } = {}): Promise<LightSession> {
  const product = copyProduct();
  const references = await makeReferenceFolder();
  const session = await startChromiumSession({ extensionFolder: product, settings: STILL });
  const { browser } = session;
  await closeWelcome(browser.browser, browser.extensionId);
  const isAlone = options.references === false;
  const referencesId = isAlone ? '' : await browser.browser.installExtension(references.path);
  const close = async () => {
    await session.close();
    references.remove();
    rmSync(product, { recursive: true, force: true });
  };
  const scripts = {
    product: `chrome-extension://${browser.extensionId}/${CONTENT_SCRIPT}`,
    idle: `chrome-extension://${referencesId}/${REFERENCE_SCRIPTS.idle}`,
    all: `chrome-extension://${referencesId}/${REFERENCE_SCRIPTS.all}`,
  };
  return { ...session, referencesId, scripts, close };
}

/** A copy stays whole when something else builds anew meanwhile. */
function copyProduct(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kithline-light-'));
  cpSync(OUTPUT_FOLDERS.chromium, folder, { recursive: true });
  if (!['manifest.json', CONTENT_SCRIPT].every((file) => existsSync(join(folder, file))))
    throw new Error('The build vanished while it was copied: something else builds at the same time.');
  return folder;
}
