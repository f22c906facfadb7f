import type { Day, DaySpan } from '../domain/day';
import type { ConnectionDays, DayTally } from '../domain/series';
import type { TextEncoding } from './decode-text';
import { dateReader, type ReadDate } from './read-dates';
import { anybodyIn } from './read-person';
import type { Table } from './read-table';
import { eachRow } from './table-rows';

/** What a table tells of days before it is known who its rows are about: rows that repeat somebody still count. */
export interface CountedDays {
  encoding: TextEncoding;
  rows: number;
  people: number;
  datesOnly: number;
  connections: ConnectionDays;
  /** Of rows whose day can only be told to lie between two. */
  bounds: DaySpan[];
}

/** The column of days. */
export interface DateColumn {
  /** What it says in each row. */
  texts: readonly string[];
  /** What one of them means. */
  readDate: (text: string) => ReadDate;
  days: CountedDays;
}

/** The rows that say one and the same text: how many are about somebody, and how many about nobody. */
interface Tally {
  text: string;
  people: number;
  others: number;
}

/**
 * Reads the column of days, and nothing else: it draws years of growth, and is read in a third of the time that everybody takes.
 * @param today the last day that is believed, but for one of grace.
 */
export function readDateColumn(table: Table, today: Day): DateColumn {
  const { columns } = table.header;
  const dateAt = columns.get('connectedOn');
  const isAnybody = anybodyIn(columns);
  const texts: string[] = [];
  const tallies = new Map<string, Tally>();
  let tally: Tally | undefined;
  eachRow(table, false, (row) => {
    const text = row.text(dateAt);
    // In order of days as they are, most rows say what the one before said.
    if (tally?.text !== text) tally = tallyOf(tallies, text);
    if (isAnybody(row)) tally.people += 1;
    else tally.others += 1;
    texts.push(tally.text);
  });
  const readDate = dateReader(texts, today, tallies.keys());
  const { encoding } = table;
  return { texts, readDate, days: { encoding, rows: texts.length, ...addUp(tallies.values(), readDate) } };
}

function tallyOf(tallies: Map<string, Tally>, text: string): Tally {
  const known = tallies.get(text);
  if (known) return known;
  const tally = { text, people: 0, others: 0 };
  tallies.set(text, tally);
  return tally;
}

function addUp(tallies: Iterable<Tally>, readDate: DateColumn['readDate']): Omit<CountedDays, 'encoding' | 'rows'> {
  const [people, datesOnly] = [new Map<Day, number>(), new Map<Day, number>()];
  const bounds: DaySpan[] = [];
  const sum = { people: 0, datesOnly: 0 };
  for (const tally of tallies) {
    const date = readDate(tally.text);
    sum.people += tally.people;
    if (date) sum.datesOnly += tally.others;
    if (!date) continue;
    if ('on' in date) {
      add(people, date.on, tally.people);
      add(datesOnly, date.on, tally.others);
    } else bounds.push(...Array<DaySpan>(tally.people + tally.others).fill(date.between));
  }
  return { ...sum, connections: { people: inOrder(people), datesOnly: inOrder(datesOnly) }, bounds };
}

function add(counts: Map<Day, number>, day: Day, count: number): void {
  if (count > 0) counts.set(day, (counts.get(day) ?? 0) + count);
}

/** Oldest first. */
export function inOrder(counts: ReadonlyMap<Day, number>): DayTally[] {
  return [...counts.keys()].sort().map((day) => ({ day, count: counts.get(day)! }));
}
