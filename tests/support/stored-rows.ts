import type { FollowUp, Touch } from '../../utils/domain/follow-up.ts';
import type { Goal } from '../../utils/domain/goal.ts';
import type { Person, Sighting } from '../../utils/domain/person.ts';
import type { Reading } from '../../utils/domain/reading.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { waitUntil, type WaitOptions } from './wait.ts';

/** The tables that tests look into, by the contract's names; empty ones before the database exists. */
export interface StoredRows {
  readings: Reading[];
  people: Person[];
  sightings: Sighting[];
  goals: Goal[];
  followUps: FollowUp[];
  touches: Touch[];
}

export async function readRows(browser: ExtensionBrowser): Promise<StoredRows> {
  const empty: StoredRows = { readings: [], people: [], sightings: [], goals: [], followUps: [], touches: [] };
  return { ...empty, ...(await browser.readStore()) };
}

/** All rows of a table; none before the database exists. */
export async function rowsOf(browser: ExtensionBrowser, table: string): Promise<Record<string, unknown>[]> {
  return (await browser.readStore())[table] ?? [];
}

/** Waits until what is stored satisfies `probe`, and gives all rows; the error tells what was stored instead. */
export async function waitForRows(
  browser: ExtensionBrowser,
  probe: (rows: StoredRows) => boolean,
  options: WaitOptions = {},
): Promise<StoredRows> {
  let rows = await readRows(browser);
  try {
    return await waitUntil(async () => {
      rows = await readRows(browser);
      return probe(rows) && rows;
    }, options);
  } catch (error) {
    throw new Error(`${(error as Error).message} Stored: ${JSON.stringify(rows).slice(0, 2_000)}`);
  }
}
