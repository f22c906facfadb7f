import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveDate, ConnectionsFile } from '../../utils/archive/archive.ts';
import {
  COLUMN_NAMES,
  DATE_FORMATS,
  NUMERIC_FORMATS,
  VINTAGES,
  isUnclear,
  isWritable,
  writeConnectionsCsv,
  type ColumnKey,
  type DateFormat,
  type Vintage,
} from '../support/archive-csv.ts';
import { dayBefore, inventPeople, isNamed, type ExportedPerson } from '../support/archive-people.ts';
import { expectedPerson, readConnectionsOf, TODAY } from './archive-reading.ts';
import { sample } from './sample.ts';

/** What must come back: everybody in order, and every day, or days around it where the file cannot say. */
function expectSame(file: ConnectionsFile, people: readonly ExportedPerson[], vintage: Vintage): void {
  const known = new Set<string>(vintage.columns.filter((column) => typeof column === 'string'));
  const present = people.filter(isNamed);
  const plain = file.people.map(({ line: _line, connectedOn: _on, connectedBetween: _between, ...person }) => person);
  expect(plain).toEqual(present.map((person) => expectedPerson(person, known)));
  const days = [...file.people, ...file.datesOnly].sort((one, other) => one.line - other.line);
  const isNumeric = NUMERIC_FORMATS.includes(vintage.date as DateFormat);
  for (const [at, read] of days.entries()) expectDay(read, people[at]!.connectedOn, isNumeric);
  expect(file.notUnderstood).toEqual([]);
  expect(file.rows).toBe(people.length);
}

function expectDay(read: ArchiveDate, day: string, mayBeSpan: boolean): void {
  const { connectedOn, connectedBetween } = read;
  if (!mayBeSpan || connectedOn !== undefined) expect(connectedOn).toBe(day);
  else expect(connectedBetween && connectedBetween.from <= day && day <= connectedBetween.to).toBe(true);
}

describe('every vintage', () => {
  it.each(Object.entries(VINTAGES))('reads the people of "%s" back', async (_name, vintage: Vintage) => {
    const people = inventPeople(300, 7);
    const file = await readConnectionsOf(writeConnectionsCsv(people, vintage));
    expectSame(file, people, vintage);
    expect(file.people.every((person) => person.connectedOn !== undefined)).toBe(true);
    expect(file.encoding).toBe(vintage.encoding ?? 'utf-8');
  });

  it.each(Object.keys(DATE_FORMATS) as DateFormat[])('reads dates like %s', async (date) => {
    const people = inventPeople(200, 3);
    const vintage: Vintage = { columns: ['givenName', 'familyName', 'url', 'connectedOn'], date };
    const file = await readConnectionsOf(writeConnectionsCsv(people, vintage));
    expectSame(file, people, vintage);
    expect(file.people.filter((person) => person.connectedOn === undefined)).toEqual([]);
  });
});

/** White space is folded when read, so it is folded here too. */
const anyText = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc.string({ unit: fc.constantFrom(...'aé"\',;|\t\n=+-@ Ω李'), maxLength }),
    )
    .map((text) =>
      text
        .replace(/\p{Cc}(?<!\s)/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    );

const anyName = anyText(12).map((text) => text || 'Mo');

const anyPerson = (at: number): fc.Arbitrary<ExportedPerson> =>
  fc.record({
    givenName: anyName,
    familyName: anyText(12),
    slug: fc.constantFrom(`anna-${at}`, `zoë-李-${at}`, `ANNA-${at}-b`),
    email: fc.constantFrom('', `Anna.${at}@mail.example`),
    // Without an address two may be the same in everything: the company tells them apart.
    company: anyText(20).map((text) => `${text} ${at}`.trim()),
    position: anyText(20),
    connectedOn: fc.integer({ min: 0, max: 6_000 }).map((age) => dayBefore(TODAY, age)),
    isDateOnly: fc.boolean(),
  });

const anyPeople = fc
  .integer({ min: 1, max: 25 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyPerson(at))))
  .map(([first, ...others]) => [{ ...first!, isDateOnly: false }, ...others]);

const COLUMNS = Object.keys(COLUMN_NAMES) as ColumnKey[];

const anyVintage: fc.Arbitrary<Vintage> = fc
  .record({
    columns: fc
      .tuple(fc.shuffledSubarray(COLUMNS, { minLength: COLUMNS.length }), fc.subarray(['email', 'position', 'url']))
      .map(([columns, dropped]) => columns.filter((column) => !dropped.includes(column))),
    extra: fc.boolean(),
    date: fc.constantFrom(...(Object.keys(DATE_FORMATS) as DateFormat[])),
    preamble: fc.boolean(),
    delimiter: fc.constantFrom(',', ';', '\t'),
    lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
    mark: fc.boolean(),
    quoteAll: fc.boolean(),
    paddingRows: fc.nat(3),
    slash: fc.boolean(),
    percentEncoded: fc.boolean(),
  })
  .map(({ extra, columns, ...rest }) => ({ ...rest, columns: extra ? [...columns, { extra: 'Tags' }] : columns }));

describe('any people in any vintage', () => {
  it('are read back the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyPeople, anyVintage, async (people, vintage) => {
        const { encoding = 'utf-8', date } = vintage;
        const dates = people.map((person) => DATE_FORMATS[date as DateFormat](person.connectedOn));
        fc.pre(!isUnclear(dates));
        const texts = [...dates, ...people.flatMap((person) => Object.values(person).map(String))];
        // Eight bits are told from UTF-8 only by letters that are none of it.
        fc.pre(texts.every((text) => isWritable(text, encoding)));
        expectSame(await readConnectionsOf(writeConnectionsCsv(people, vintage)), people, vintage);
      }),
      sample(250),
    );
  });
});
