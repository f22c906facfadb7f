import type { Page } from 'puppeteer-core';
import type { BenchSession } from './bench-session.ts';
import { isSameInk } from './canvas-look.ts';
import { BENCH_PEOPLE, BENCH_READINGS } from './in-page/bench-data.ts';
import { calibrate } from './in-page/calibrate.ts';
import type { RowsRead } from './in-page/count-rows.ts';
import { inspectPopup, type Inspection } from './inspect-popup.ts';
import { atMost, holds, type Row, type Section } from './section.ts';
import { pairedRatios, summarise } from './statistics.ts';
import { sayMs, sayTimes, SUMMARY_HEADS, summaryRow } from './words.ts';
import { watchPaint, type Stages } from './in-page/watch-paint.ts';

const PAIRS = 20;
const WARM_UP_PAIRS = 2;
const MAX_RATIO = 1.5;
const STAGES = ['askedMs', 'openedMs', 'readMs', 'drawnMs', 'paintedMs'] as const satisfies readonly (keyof Stages)[];
const STAGE_NAMES: Record<keyof Stages, string> = {
  askedMs: 'database asked for',
  openedMs: 'database open',
  readMs: 'all readings there',
  drawnMs: 'chart drawn',
  paintedMs: 'painted',
};

interface Samples {
  popup: Stages[];
  floor: Stages[];
  calibrationMs: number[];
}

/** The popup from navigation to painted chart, beside a page that does nothing else. */
export async function measurePopup(session: BenchSession): Promise<Section> {
  const inspection = await inspectPopup(session);
  const samples = await samplePairs(session, inspection.floorAddress);
  return { ...describe(samples, inspection), data: { inspection, samples } };
}

async function samplePairs({ browser, pages }: BenchSession, floorAddress: string): Promise<Samples> {
  const samples: Samples = { popup: [], floor: [], calibrationMs: [] };
  const page = await browser.newPage();
  await page.goto(pages.blank);
  await page.evaluateOnNewDocument(watchPaint, BENCH_READINGS);
  for (let pair = -WARM_UP_PAIRS; pair < PAIRS; pair += 1) {
    const popup = await load(page, pages.popup, pages.blank);
    const floor = await load(page, floorAddress, pages.blank);
    const calibrationMs = await page.evaluate(calibrate);
    if (pair < 0) continue;
    samples.popup.push(popup);
    samples.floor.push(floor);
    samples.calibrationMs.push(calibrationMs);
  }
  await page.close();
  return samples;
}

/** From a blank page of the same origin, and back to it: no load pays for starting a process or for tidying up the one before. */
async function load(page: Page, address: string, blank: string): Promise<Stages> {
  await page.goto(address);
  const stages = (await page.evaluate('painted')) as Stages;
  await page.goto(blank);
  return stages;
}

function describe(
  { popup, floor, calibrationMs }: Samples,
  { rowsRead, newPeople, popupInk, floorInk }: Inspection,
): Omit<Section, 'data'> {
  const of = (side: Stages[], stage: keyof Stages) => side.map((stages) => stages[stage] ?? Number.NaN);
  const painted = pairedRatios(of(popup, 'paintedMs'), of(floor, 'paintedMs'));
  const drawn = pairedRatios(of(popup, 'drawnMs'), of(floor, 'drawnMs'));
  const floorToLoop = pairedRatios(of(floor, 'drawnMs'), calibrationMs);
  const stageRows = (name: string, side: Stages[]) =>
    STAGES.filter((stage) => side.every((stages) => stages[stage] !== undefined)).map((stage): Row =>
      summaryRow(`${name}: ${STAGE_NAMES[stage]}`, summarise(of(side, stage)), sayMs),
    );
  return {
    title: `Popup with ${BENCH_PEOPLE.toLocaleString('en')} people and ${BENCH_READINGS.toLocaleString('en')} readings, ${PAIRS} pairs`,
    heads: ['since navigation', ...SUMMARY_HEADS],
    rows: [
      ...stageRows('popup', popup),
      ...stageRows('floor', floor),
      summaryRow('popup ÷ floor, drawn', drawn, sayTimes),
      summaryRow('popup ÷ floor, painted', painted, sayTimes),
      summaryRow('calibration loop', summarise(calibrationMs), sayMs),
      summaryRow('floor drawn ÷ calibration loop', floorToLoop, sayTimes),
    ],
    notes: [
      'Painted: the frame after the last line of the chart was stroked, noticed alike on both sides.',
      `Rows the popup reads: ${sayRows(rowsRead)}.`,
    ],
    targets: [
      atMost('popup painted, of the floor', painted.median, MAX_RATIO, sayTimes),
      holds(
        'same picture on both sides',
        isSameInk(popupInk, floorInk),
        `${popupInk} and ${floorInk} line-coloured pixels`,
      ),
      atMost('people read to paint, of those new this month', rowsRead['people'] ?? 0, newPeople, String),
    ],
  };
}

const sayRows = (rows: RowsRead) =>
  Object.entries(rows)
    .map(([table, count]) => `${count} ${table}`)
    .join(', ');
