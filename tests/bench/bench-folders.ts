import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OUTPUT_FOLDERS } from '../support/paths.ts';
import { bundleScript } from './bundle-script.ts';

/** Unpacked extensions that only the benchmark loads. */
export interface BenchFolders {
  /** The shipped extension, its files untouched, with a floor page and a blank page of the same origin added. */
  product: string;
  /** An extension that answers and stores messages with the least there can be. */
  floor: string;
  remove(): void;
}

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body>${body}</body></html>`;

const FLOOR_MANIFEST = {
  manifest_version: 3,
  name: 'Floor',
  version: '1',
  host_permissions: ['https://www.linkedin.com/*'],
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['https://www.linkedin.com/*'], js: ['content.js'], run_at: 'document_idle' }],
};

/** Makes the folders in a temporary place: nothing of the benchmark gets near the shipped output. */
export async function makeBenchFolders(): Promise<BenchFolders> {
  const root = mkdtempSync(join(tmpdir(), 'kithline-bench-'));
  const [product, floor] = [join(root, 'product'), join(root, 'floor')];
  cpSync(OUTPUT_FOLDERS.chromium, product, { recursive: true });
  writeFileSync(join(product, 'blank.html'), page('<script src="seed.js"></script>'));
  writeFileSync(join(product, 'archive.html'), page('<script src="archive.js"></script>'));
  writeFileSync(join(product, 'floor.html'), page('<canvas></canvas><script src="floor.js"></script>'));
  const chooser = '<input type="file"><canvas></canvas><script src="history.js"></script>';
  writeFileSync(join(product, 'history.html'), page(chooser));
  mkdirSync(floor);
  writeFileSync(join(floor, 'manifest.json'), JSON.stringify(FLOOR_MANIFEST));
  writeFileSync(join(floor, 'content.js'), '');
  await bundleScript('in-page/seed-page.ts', product, 'seed.js');
  await bundleScript('in-page/archive-page.ts', product, 'archive.js');
  await bundleScript('in-page/floor-chart.ts', product, 'floor.js');
  await bundleScript('in-page/floor-history.ts', product, 'history.js');
  await bundleScript('in-page/floor-worker.ts', floor, 'background.js');
  return { product, floor, remove: () => rmSync(root, { recursive: true, force: true }) };
}
