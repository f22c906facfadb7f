import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type ArchiveFiles, writeArchiveFiles } from './archive-files.ts';
import { openArchivePage } from './archive-page.ts';
import { eraseStore } from './erase-store.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { Session } from './session.ts';

interface ArchiveScene<B extends ExtensionBrowser> {
  files: ArchiveFiles;
  session: Session<B>;
  page: Page;
}

/**
 * Exports on the disk and a browser for all tests of a file or group; for each of them the archive page over an empty store.
 * @param take gets them before each test.
 */
export function useArchivePage<B extends ExtensionBrowser>(
  start: () => Promise<Session<B>>,
  take: (scene: ArchiveScene<B>) => void,
): void {
  let files: ArchiveFiles;
  let session: Session<B>;
  beforeAll(async () => {
    [files, session] = await Promise.all([writeArchiveFiles(), start()]);
  });
  afterAll(async () => {
    await session.close();
    files.remove();
  });
  beforeEach(async () => {
    await eraseStore(session.browser);
    const page = await openArchivePage(session.browser);
    take({ files, session, page });
    return () => (page.isClosed() ? undefined : page.close());
  });
}
