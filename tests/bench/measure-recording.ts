import type { Observation } from '../../utils/domain/observation.ts';
import type { PageWording } from '../../utils/domain/page-wording.ts';
import { UNREAD_PAGE } from '../support/addresses.ts';
import { pause, waitUntil } from '../support/wait.ts';
import type { BenchSession } from './bench-session.ts';
import { openContentWorlds, type ContentWorld } from './content-world.ts';
import { calibrate } from './in-page/calibrate.ts';
import type { Section } from './section.ts';
import { pairedRatios, summarise } from './statistics.ts';
import { sayMs, sayTimes, SUMMARY_HEADS, summaryRow } from './words.ts';

const WARM_PAIRS = 25;
const STOPPED_PAIRS = 8;
/** Lets the badge and the disk come to rest before the next one. */
const REST_MS = 60;
const NEW_PEOPLE = 10;

/** Milliseconds of each way, pair by pair. */
interface Samples {
  product: number[];
  floor: number[];
  echo: number[];
  calibrationMs: number[];
}

/** From the content script's message to the acknowledgement, with the worker running and with it stopped before. */
export async function measureRecording(session: BenchSession): Promise<Section> {
  const floorId = await session.browser.browser.installExtension(session.floorFolder);
  const page = await session.browser.newPage();
  const worlds = await openContentWorlds(page);
  // A page that has no reader: only the benchmark's own messages go out.
  await page.goto(UNREAD_PAGE);
  const product = await worlds(session.browser.extensionId);
  const floor = await worlds(floorId);
  await samplePairs(product, floor, 2, async () => {});
  const warm = await samplePairs(product, floor, WARM_PAIRS, () => pause(REST_MS));
  const stopped = await samplePairs(product, floor, STOPPED_PAIRS, () => stopWorkers(session));
  await page.close();
  return describe(warm, stopped);
}

async function samplePairs(
  product: ContentWorld,
  floor: ContentWorld,
  count: number,
  prepare: () => Promise<void>,
): Promise<Samples> {
  const samples: Samples = { product: [], floor: [], echo: [], calibrationMs: [] };
  for (let pair = 0; pair < count; pair += 1) {
    const observation = makeObservation();
    await prepare();
    samples.product.push(await roundTrip(product, { kind: 'observed', startedAt: 1, wording: wordingOf(observation) }));
    await prepare();
    samples.floor.push(await roundTrip(floor, { kind: 'record', observation }));
    await prepare();
    samples.echo.push(await roundTrip(floor, { kind: 'echo', observation }));
    samples.calibrationMs.push(await product<number>(`(${calibrate.toString()})()`));
  }
  return samples;
}

/** Ends both extensions' workers, as the browser does when they are idle. */
async function stopWorkers({ browser }: BenchSession): Promise<void> {
  const isRunning = () => browser.browser.targets().some((target) => target.type() === 'service_worker');
  await pause(REST_MS);
  await browser.stopWorker();
  await waitUntil(() => !isRunning(), { what: 'the workers to stop' });
}

let made = 0;

/** The first read of the connections page: the count and ten people who are new, each time on another day and other people. */
function makeObservation(): Observation {
  made += 1;
  const people = Array.from({ length: NEW_PEOPLE }, (_, at) => ({
    slug: `recorded-person-${made}-${at}`,
    memberId: `ACoAA${`${made}-${at}`.padStart(34, 'r')}`,
    name: `Recorded Person ${made} ${at}`,
    headline: 'Somebody new who does a thing or two at Nowhere & Co',
    connectedOn: '2016-01-01',
  }));
  const readAt = Date.now() - made * 86_400_000;
  return {
    surface: 'connections',
    readAt,
    counts: [{ metric: 'connections', value: 20_000 + made, atLeast: false }],
    people,
  };
}

/** As the content script sends it: counts and days in the page's words. */
function wordingOf({ counts, people, ...page }: Observation): PageWording {
  return {
    ...{ ...page, locale: 'en' },
    counts: counts.map(({ metric, value }) => ({ metric, texts: [`${value.toLocaleString('en')} connections`] })),
    people: people.map(({ slug, memberId, name = '', headline = '', connectedOn }) => ({
      addresses: [`/in/${slug}/`, `/messaging/compose/?recipient=${memberId}`],
      name: { text: name },
      next: headline,
      labels: [name],
      dayTexts: [`Connected on January 1, ${connectedOn?.slice(0, 4)}`],
    })),
  };
}

async function roundTrip(world: ContentWorld, message: object): Promise<number> {
  const { reply, durationMs } = await world<{ reply: unknown; durationMs: number }>(`(async () => {
    const startedMs = performance.now();
    const reply = await chrome.runtime.sendMessage(${JSON.stringify(message)});
    return { reply, durationMs: performance.now() - startedMs };
  })()`);
  if (reply !== 'recorded') throw new Error(`The worker answered ${JSON.stringify(reply)}.`);
  return durationMs;
}

function describe(warm: Samples, stopped: Samples): Section {
  const rows = (name: string, { product, floor, echo, calibrationMs }: Samples) => [
    summaryRow(`${name}: Kithline`, summarise(product), sayMs),
    summaryRow(`${name}: floor`, summarise(floor), sayMs),
    summaryRow(`${name}: message alone`, summarise(echo), sayMs),
    summaryRow(`${name}: Kithline ÷ floor`, pairedRatios(product, floor), sayTimes),
    summaryRow(`${name}: calibration loop`, summarise(calibrationMs), sayMs),
    summaryRow(`${name}: floor ÷ calibration loop`, pairedRatios(floor, calibrationMs), sayTimes),
  ];
  return {
    title: `Recording a count and ${NEW_PEOPLE} new people, ${WARM_PAIRS} pairs warm, ${STOPPED_PAIRS} stopped`,
    heads: ['message to acknowledgement', ...SUMMARY_HEADS],
    rows: [...rows('worker warm', warm), ...rows('worker stopped', stopped)],
    notes: [
      'Floor: an extension whose worker puts the same rows unchecked with raw IndexedDB, in one transaction as durable as ours.',
    ],
    targets: [],
    data: { warm, stopped },
  };
}
