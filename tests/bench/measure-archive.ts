import type { Page } from 'puppeteer-core';
import type { BenchSession } from './bench-session.ts';
import { ARCHIVE_PEOPLE } from './in-page/archive-data.ts';
import type { ImportTimes } from './in-page/time-archive.ts';
import { measurePopup } from './measure-popup.ts';
import { peakRendererMemory } from './peak-memory.ts';
import { atMost, holds, type Section } from './section.ts';
import { pairedRatios, summarise } from './statistics.ts';
import { sayKilobytes, sayMs, sayTimes, SUMMARY_HEADS, summaryRow } from './words.ts';

const PAIRS = 7;
const WARM_UP_PAIRS = 1;

interface Samples {
  product: ImportTimes[];
  floorMs: number[];
}

/**
 * An export of thirty thousand people from the user's confirmation to people, beside raw puts of the same rows; then the popup.
 * From choosing the file to the chart is measured by itself.
 */
export async function measureArchive(session: BenchSession): Promise<Section> {
  const page = await session.browser.openExtensionPage('archive.html');
  const samples = await samplePairs(page);
  const peakBytes = await peakRendererMemory(session.browser.browser);
  await page.evaluate('importForGood()');
  await page.close();
  const popup = await measurePopup(session);
  const section = describe(samples, peakBytes);
  // The popup draws the archive's part besides: another picture than the floor's, on purpose.
  const popupTargets = popup.targets
    .filter(({ what }) => what !== 'same picture on both sides')
    .map((target) => ({ ...target, what: `afterwards: ${target.what}` }));
  return {
    ...section,
    targets: [...section.targets, ...popupTargets],
    data: { samples, peakBytes, popupAfterwards: popup.data },
  };
}

async function samplePairs(page: Page): Promise<Samples> {
  const samples: Samples = { product: [], floorMs: [] };
  for (let pair = -WARM_UP_PAIRS; pair < PAIRS; pair += 1) {
    const product = () => page.evaluate(`timeImport('bench-import-${pair}')`) as Promise<ImportTimes>;
    const floor = () => page.evaluate(`timeFloor('bench-floor-${pair}')`) as Promise<number>;
    // Taking turns: whichever comes second finds the disk warmer.
    const isFirst = pair % 2 === 0;
    const early = isFirst ? await product() : undefined;
    const floorMs = await floor();
    const times = early ?? (await product());
    if (pair < 0) continue;
    samples.product.push(times);
    samples.floorMs.push(floorMs);
  }
  return samples;
}

function describe({ product, floorMs }: Samples, peakBytes: number | undefined): Section {
  const of = (key: keyof ImportTimes) => product.map((times) => times[key]);
  const [safe, ready] = [pairedRatios(of('safeMs'), floorMs), pairedRatios(of('readyMs'), floorMs)];
  const again = pairedRatios(of('againMs'), of('readyMs'));
  const people = of('people').every((count) => count === ARCHIVE_PEOPLE);
  return {
    title: `Archive of ${ARCHIVE_PEOPLE.toLocaleString('en')} people, ${PAIRS} pairs`,
    heads: ['since the user confirmed', ...SUMMARY_HEADS],
    rows: [
      summaryRow('evidence safe', summarise(of('safeMs')), sayMs),
      summaryRow('people ready', summarise(of('readyMs')), sayMs),
      summaryRow('the same file again', summarise(of('againMs')), sayMs),
      summaryRow('a newer archive of the same people', summarise(of('newerMs')), sayMs),
      summaryRow('raw puts of the people', summarise(floorMs), sayMs),
      summaryRow('evidence safe ÷ raw', safe, sayTimes),
      summaryRow('people ready ÷ raw', ready, sayTimes),
      summaryRow('again ÷ first', again, sayTimes),
    ],
    notes: [
      'Raw: the same people with the same indexes put with IndexedDB alone, in one transaction as durable as the product’s (strict).',
      `Peak memory of a renderer: ${peakBytes === undefined ? 'not told by this system' : sayKilobytes(peakBytes)}, the raw puts and all repetitions included.`,
    ],
    targets: [
      atMost('evidence safe, of raw puts', safe.median, 0.25, sayTimes),
      atMost('people ready, of raw puts', ready.median, 1.3, sayTimes),
      atMost('the same file again, of the first time', again.median, 0.5, sayTimes),
      holds('everybody is there', people, of('people').join(', ')),
    ],
    data: undefined,
  };
}
