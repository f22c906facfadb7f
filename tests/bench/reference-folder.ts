import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';

/** Each in a script of its own, so that a trace tells them apart; they begin when they are told to. */
export const REFERENCE_SCRIPTS = { all: 'scan-all.js', idle: 'scan-idle.js' };

const MANIFEST = {
  manifest_version: 3,
  name: 'References',
  version: '1',
  content_scripts: [
    { matches: ['https://www.linkedin.com/*'], js: Object.values(REFERENCE_SCRIPTS), run_at: 'document_idle' },
  ],
};

/** Makes an unpacked extension whose content scripts are the references, in a temporary place. */
export async function makeReferenceFolder(): Promise<{ path: string; remove(): void }> {
  const path = mkdtempSync(join(tmpdir(), 'kithline-references-'));
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(MANIFEST));
  await bundleScript('in-page/scan-all.ts', path, REFERENCE_SCRIPTS.all);
  await bundleScript('in-page/scan-idle.ts', path, REFERENCE_SCRIPTS.idle);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
