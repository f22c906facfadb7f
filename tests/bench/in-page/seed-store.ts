import type { Goal } from '../../../utils/domain/goal.ts';
import type { Identity, Person, Sighting } from '../../../utils/domain/person.ts';
import type { Reading } from '../../../utils/domain/reading.ts';
import { ACCOUNT_ID, BENCH_PEOPLE, BENCH_READINGS, countAt, dayNumberOf, dayOfNumber, GOAL } from './bench-data.ts';
import { openDatabase } from './open-database.ts';

const today = dayNumberOf(Date.now());
const readAtMs = (daysAgo: number) => Date.now() - daysAgo * 86_400_000;

/** Fills the tables that the extension has made, as ten years of use would have. */
export async function seedStore(): Promise<void> {
  const database = await openDatabase();
  const tables = ['meta', 'settings', 'accounts', 'goals', 'readings', 'people', 'identities', 'sightings'];
  const transaction = database.transaction(tables, 'readwrite', { durability: 'relaxed' });
  const put = (table: string, row: object) => void transaction.objectStore(table).put(row);
  put('meta', { key: 'schema', version: 1 });
  put('settings', { key: 'chartRange', value: 'all' });
  put('accounts', { id: ACCOUNT_ID, slug: 'the-viewer', createdAt: readAtMs(BENCH_READINGS) });
  put('goals', makeGoal());
  for (let at = 0; at < BENCH_READINGS; at += 1) put('readings', makeReading(at));
  for (let at = 0; at < BENCH_PEOPLE; at += 1) putPerson(put, at);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
  database.close();
}

function makeGoal(): Goal {
  const { startedDaysAgo, daysAhead, target } = GOAL;
  const [startOn, by] = [dayOfNumber(today - startedDaysAgo), dayOfNumber(today + daysAhead)];
  const createdAt = readAtMs(startedDaysAgo);
  return { id: 1, accountId: ACCOUNT_ID, kind: 'reach', metric: 'connections', target, by, startOn, createdAt };
}

function makeReading(at: number): Reading {
  const daysAgo = BENCH_READINGS - 1 - at;
  return {
    id: at + 1,
    accountId: ACCOUNT_ID,
    metric: 'connections',
    value: countAt(at),
    atLeast: false,
    status: 'confirmed',
    readAt: readAtMs(daysAgo),
    readOn: dayOfNumber(today - daysAgo),
    surface: 'connections',
    source: 'page',
  };
}

/** A person with the evidence that recording would have left: one sighting and two identities. */
function putPerson(put: (table: string, row: object) => void, at: number): void {
  const id = at + 1;
  const daysAgo = Math.floor(((BENCH_PEOPLE - id) / BENCH_PEOPLE) * BENCH_READINGS);
  const [connectedOn, seenAt] = [dayOfNumber(today - daysAgo), readAtMs(daysAgo)];
  const slug = `invented-person-${id}`;
  const memberId = `ACoAA${String(id).padStart(34, 'b')}`;
  const said = {
    slug,
    memberId,
    name: `Invented Person ${id}`,
    headline: `Somebody who does thing number ${id} at Nowhere & Co`,
    connectedOn,
  };
  put('people', { id, accountId: ACCOUNT_ID, ...said, firstSeenAt: seenAt, lastSeenAt: seenAt } satisfies Person);
  put('sightings', {
    id,
    accountId: ACCOUNT_ID,
    personId: id,
    surface: 'connections',
    seenAt,
    ...said,
  } satisfies Sighting);
  const seen = { accountId: ACCOUNT_ID, personId: id, firstSeenOn: connectedOn, lastSeenOn: connectedOn };
  put('identities', { id: 2 * id - 1, ...seen, kind: 'member', value: memberId } satisfies Identity);
  put('identities', { id: 2 * id, ...seen, kind: 'slug', value: slug } satisfies Identity);
}
