import { Blob as NodeBlob } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../../utils/archive/limits.ts';
import { VINTAGES, writeConnectionsCsv } from '../support/archive-csv.ts';
import { inventPeople, isNamed } from '../support/archive-people.ts';
import { writeArchiveZip, writeZip, type ZipFiles } from '../support/archive-zip.ts';
import { chosen, HEADER, problemOf, read } from './archive-reading.ts';

const PEOPLE = inventPeople(40, 5);
const CSV = writeConnectionsCsv(PEOPLE, VINTAGES['2025']);
const NAME = 'Basic_LinkedInDataExport_11-21-2026.zip';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const limited = (limits: Partial<ArchiveLimits>) => ({ limits: { ...ARCHIVE_LIMITS, ...limits } });
const problemOfZip = async (files: ZipFiles, limits: Partial<ArchiveLimits> = {}) =>
  problemOf([chosen(NAME, await writeZip(files))], limited(limits));

/** For each archive read its day, and how many people it has. */
async function archivesOf(files: ReturnType<typeof chosen>[]) {
  const result = await read(files);
  if ('problem' in result) throw new Error(result.problem.code);
  return result.ok.archives.map(({ archiveDay, connections }) => [archiveDay, connections?.people.length]);
}

const PRESENT = PEOPLE.filter(isNamed).length;

describe('a zip', () => {
  it("is read as LinkedIn packs it, and says the archive's day", async () => {
    expect(await archivesOf([chosen(NAME, await writeArchiveZip(PEOPLE))])).toEqual([['2026-11-21', PRESENT]]);
  });

  it.each([
    ['level 0', { level: 0 }],
    ['with sizes behind the data', { dataDescriptor: true }],
    ['in the format for large files', { zip64: true }],
  ])('%s', async (_name, options) => {
    const zip = await writeZip({ 'Connections.csv': CSV }, options);
    expect(await archivesOf([chosen(NAME, zip)])).toEqual([['2026-11-21', PRESENT]]);
  });

  it('in a zip, as browsers save it', async () => {
    const inner = await writeArchiveZip(PEOPLE);
    expect(await archivesOf([chosen('x.zip.zip', await writeZip({ [NAME]: inner }))])).toEqual([
      ['2026-11-21', PRESENT],
    ]);
    expect(await archivesOf([chosen(`${NAME}.zip`, inner)])).toEqual([['2026-11-21', PRESENT]]);
  });

  it('in a zip in a zip is too deep', async () => {
    const inner = await writeZip({ 'b.zip': await writeZip({ 'Connections.csv': CSV }) });
    expect(await problemOfZip({ 'a.zip': inner })).toBe('zip-too-deep');
  });

  it('with the same file twice holds an archive in each folder', async () => {
    const old = writeConnectionsCsv(PEOPLE.slice(20), VINTAGES['2025']);
    const zip = await writeZip({
      'Basic_LinkedInDataExport_10-31-2026/Connections.csv': old,
      'now/Connections.csv': CSV,
      '__MACOSX/now/Connections.csv': 'x',
      'now/._Connections.csv': 'x',
    });
    const archives = await archivesOf([chosen('mine.zip', zip)]);
    expect(archives.map(([day]) => day)).toEqual(['2026-10-31', '2026-11-20']);
    const result = await read([chosen('mine.zip', zip)]);
    expect('ok' in result && result.ok.problems).toEqual([]);
  });

  it('with its files in folders is one archive', async () => {
    const zip = await writeZip({ 'a/Connections.csv': CSV, 'a/b/Invitations.csv': 'From,To,Sent At,Direction\n' });
    expect(await archivesOf([chosen(NAME, zip)])).toEqual([['2026-11-21', PRESENT]]);
  });

  it('whose name is older than its rows is dated by them', async () => {
    const zip = await writeArchiveZip(PEOPLE);
    expect((await archivesOf([chosen('Basic_LinkedInDataExport_01-31-2020.zip', zip)]))[0]![0]).toBe('2026-11-20');
    expect((await archivesOf([chosen('Basic_LinkedInDataExport_01-31-2030.zip', zip)]))[0]![0]).toBe('2026-11-20');
  });

  it('opens only exact names', async () => {
    const others = [
      'Connections_1.csv',
      'coach_messages.csv',
      'Connections.csv.bak',
      'MyConnections.csv',
      'Connections.csv/x.csv',
    ];
    expect(await problemOfZip(Object.fromEntries(others.map((name) => [name, CSV])))).toBe('zip-without-members');
    expect(await problemOfZip({ 'connections.CSV': CSV })).toBe('ok');
  });

  it('on a disk that is gone in the middle cannot be read', async () => {
    const bytes = await bytesOf(await writeArchiveZip(PEOPLE));
    const blob = new Blob([bytes]);
    const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    blob.slice = (from = 0, to) => Object.assign(new Blob([bytes.slice(from, to)]), from > 0 && { arrayBuffer: gone });
    expect(await problemOf([{ name: NAME, blob }])).toBe('unreadable');
  });

  it('is read as far as it goes where one file in it is of no use', async () => {
    const result = await read([
      chosen(NAME, await writeArchiveZip(PEOPLE, { 'Invitations.csv': '<html>', 'messages.csv': '' })),
    ]);
    expect('ok' in result && result.ok.problems).toEqual([
      {
        code: 'no-header',
        fileName: NAME,
        member: 'Invitations.csv',
        expected: ['From', 'To', 'Sent At', 'Direction'],
      },
      { code: 'empty', fileName: NAME, member: 'messages.csv' },
    ]);
  });
});

describe('a zip is refused', () => {
  it.each([
    '../Connections.csv',
    '/Connections.csv',
    'a/../Connections.csv',
    'C:/Connections.csv',
    'a\\Connections.csv',
  ])('with a name like %s', async (name) => {
    expect(await problemOfZip({ [name]: CSV })).toBe('zip-unsafe-name');
    expect(await problemOfZip({ 'Connections.csv': CSV, [name]: 'x' })).toBe('zip-unsafe-name');
  });

  it.each([true, false])('where it is encrypted (old way: %s)', async (zipCrypto) => {
    const zip = await writeZip({ 'Connections.csv': CSV }, { password: 'secret', zipCrypto });
    expect(await problemOf([chosen(NAME, zip)])).toBe('zip-encrypted');
  });

  it('where it is cut off, anywhere', async () => {
    const bytes = await bytesOf(await writeArchiveZip(PEOPLE));
    for (let end = 4; end < bytes.length; end += 97) {
      expect(await problemOf([chosen(NAME, bytes.slice(0, end))])).toBe('zip-broken');
    }
  });

  it('where a byte of the data is another', async () => {
    const bytes = await bytesOf(await writeZip({ 'Connections.csv': CSV }, { level: 0 }));
    const at = Buffer.from(bytes).indexOf('Lindqvist');
    expect(at).toBeGreaterThan(0);
    expect(await problemOf([chosen(NAME, bytes.with(at, 0x4c + 1))])).toBe('zip-broken');
  });

  it.each(['now/Connections.csv', 'Invitations.csv'])('as far as %s shares bytes with another file', async (name) => {
    const bytes = await bytesOf(await writeZip({ 'Connections.csv': CSV, [name]: CSV }, { level: 0 }));
    const [first, second] = directoryOf(bytes);
    bytes.copyWithin(second! + OFFSET_AT, first! + OFFSET_AT, first! + OFFSET_AT + 4);
    const result = await read([chosen(NAME, bytes)]);
    expect('ok' in result && [result.ok.archives.length, result.ok.problems]).toEqual([
      1,
      [{ code: 'zip-broken', fileName: NAME, member: name }],
    ]);
  });

  it('with too many entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.txt`, 'x']));
    expect(await problemOfZip({ 'Connections.csv': CSV, ...many }, { entries: 30 })).toBe('zip-too-many-entries');
  });

  it('with more in it than was said, in all', async () => {
    expect(await problemOfZip({ 'Connections.csv': CSV }, { inflatedBytes: CSV.length - 1 })).toBe('zip-too-large');
    expect(
      await problemOfZip({ 'a/Connections.csv': CSV, 'b/Connections.csv': CSV }, { inflatedBytes: CSV.length }),
    ).toBe('ok');
  });

  it('that unfolds without end', async () => {
    const bomb = HEADER + ',,,,,,\n'.repeat(2_000_000);
    expect(await problemOfZip({ 'Connections.csv': bomb })).toBe('zip-too-large');
    expect(await problemOfZip({ 'a.zip': await writeZip({ x: '\0'.repeat(20_000_000) }) }, { nesting: 0 })).toBe(
      'zip-too-deep',
    );
  });

  it('whose table is larger than any', async () => {
    expect(await problemOfZip({ 'Connections.csv': CSV }, { tableBytes: 1_000 })).toBe('too-large');
    expect(await problemOf([chosen('Connections.csv', CSV)], limited({ tableBytes: 1_000 }))).toBe('too-large');
  });

  it('with nothing of use in it, and says what was expected', async () => {
    const result = await read([chosen('holiday.zip', await writeZip({ 'a.jpg': 'x' }))]);
    expect(result).toEqual({
      problem: {
        code: 'zip-without-members',
        fileName: 'holiday.zip',
        expected: ['Connections.csv', 'Invitations.csv', 'messages.csv'],
      },
    });
    expect(await problemOf([chosen('empty.zip', `PK\x05\x06${'\0'.repeat(18)}`)])).toBe('zip-without-members');
  });
});

describe('several files', () => {
  it('chosen one by one are one archive, whatever browsers named them', async () => {
    const invitations = 'From,To,Sent At,Message,Direction\nMe,Bo,"2/12/26, 11:44 AM",,OUTGOING\n';
    const result = await read([chosen('Connections (1).csv', CSV), chosen('Invitations-2.csv', invitations)]);
    expect('ok' in result && result.ok.archives).toMatchObject([
      { fileName: 'Connections (1).csv', connections: {}, invitations: {} },
    ]);
  });

  it('of the same kind are an archive each', async () => {
    const old = writeConnectionsCsv(PEOPLE.slice(20), VINTAGES['2023']);
    const zip = await writeArchiveZip(PEOPLE);
    const archives = await archivesOf([chosen('new.csv', CSV), chosen('old.csv', old), chosen(NAME, zip)]);
    expect(archives.map(([day]) => day)).toEqual(['2026-11-20', PEOPLE[20]!.connectedOn, '2026-11-21']);
  });

  it('are read though one of them is none', async () => {
    const result = await read([chosen('a.pdf', '%PDF'), chosen('Connections.csv', CSV)]);
    expect('ok' in result && result.ok.problems).toMatchObject([{ code: 'pdf', fileName: 'a.pdf' }]);
  });

  it('are too many, or none', async () => {
    expect(await problemOf([])).toBe('nothing-chosen');
    expect(await problemOf(Array.from({ length: 21 }, () => chosen('a', 'x')))).toBe('too-many-files');
  });
});

describe('reading', () => {
  it('can be cancelled at any time, and then gives nothing', async () => {
    const zip = chosen(NAME, await writeArchiveZip(PEOPLE, { 'Invitations.csv': 'From,To,Sent At,Direction\n' }));
    for (const file of [zip, chosen('Connections.csv', CSV)]) {
      expect(await problemOf([file], { signal: AbortSignal.abort() })).toBe('cancelled');
    }
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    expect(await problemOf([zip], { signal: controller.signal, onProgress })).toBe('cancelled');
  });

  it('tells how far it is', async () => {
    const seen: string[] = [];
    await read([chosen(NAME, await writeArchiveZip(PEOPLE))], {
      onProgress: ({ kind, bytes, totalBytes }) => seen.push(`${kind} ${bytes}/${totalBytes}`),
    });
    expect(seen.at(-1)).toBe(`connections ${CSV.length}/${CSV.length}`);
  });

  it('leaves everything else in the zip closed', async () => {
    const zip = await writeArchiveZip(PEOPLE);
    const read = await recordReads(zip);
    const closed = Buffer.from(await bytesOf(zip)).indexOf('PhoneNumbers.csv');
    expect(read.some(([from, to]) => from <= closed + 40 && closed + 40 < to)).toBe(false);
  });
});

/** In an entry of a zip's directory the place of where its file starts. */
const OFFSET_AT = 42;

/** Where the entries of a zip's directory start. */
function directoryOf(bytes: Uint8Array): number[] {
  const latin = Buffer.from(bytes).toString('latin1');
  return [...latin.matchAll(/PK\x01\x02/g)].map(({ index }) => index);
}

/** Which bytes of a zip were asked for, those of its directory at the end apart. */
async function recordReads(zip: Blob): Promise<[number, number][]> {
  const reads: [number, number][] = [];
  const bytes = await bytesOf(zip);
  const directory = Buffer.from(bytes).indexOf('PK\x01\x02');
  const blob = new Blob([bytes]);
  blob.slice = (from = 0, to = bytes.length) => {
    if (from < directory && from > 0) reads.push([from, to]);
    return new NodeBlob([bytes.slice(from, to)]) as Blob;
  };
  await read([{ name: NAME, blob }]);
  expect(reads.length).toBeGreaterThan(0);
  return reads;
}
