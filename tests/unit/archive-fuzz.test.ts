import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../utils/archive/problem.ts';
import type { Archive, ConnectionsFile } from '../../utils/archive/archive.ts';
import { isDay, isDaySpan } from '../../utils/domain/day.ts';
import { isSlug } from '../../utils/domain/person.ts';
import { makeRandom } from '../pages/random.ts';
import { VINTAGES, writeConnectionsCsv } from '../support/archive-csv.ts';
import { inventMessages, OWN_SLUG, writeMessagesCsv } from '../support/archive-messages.ts';
import { inventPeople } from '../support/archive-people.ts';
import { writeArchiveZip } from '../support/archive-zip.ts';
import { mutateFile } from '../support/mutate-file.ts';
import { chosen, read, TODAY } from './archive-reading.ts';

const FILES = process.env['KITHLINE_DEEP'] ? 24_000 : 1_500;
/** A file of these sizes is read in a few milliseconds; a busy machine may take its time, a loop without end does not end. */
const MOST_MS = 5_000;

const PEOPLE = inventPeople(30, 11);
const MESSAGES = writeMessagesCsv([...inventMessages(40, 8, 5, () => 'planted')], '2023', OWN_SLUG);
const INVITATIONS =
  'From,To,Sent At,Message,Direction\nIris,Bo,"2/12/26, 11:44 AM","planted, ""so""\nit is",OUTGOING\n';

async function originals(): Promise<[string, Uint8Array][]> {
  const tables = Object.values(VINTAGES).map(
    (vintage) => ['Connections.csv', writeConnectionsCsv(PEOPLE, vintage)] as const,
  );
  const zips = await Promise.all(
    [
      writeArchiveZip(PEOPLE),
      writeArchiveZip(PEOPLE, { 'messages.csv': MESSAGES, 'Invitations.csv': INVITATIONS }),
    ].map(async (zip) => new Uint8Array(await (await zip).arrayBuffer())),
  );
  const others = [MESSAGES, INVITATIONS].map((text) => ['messages.csv', Buffer.from(text)] as const);
  return [...tables, ...others, ...zips.flatMap((zip) => [['a.zip', zip] as const, ['b.zip', zip] as const])].map(
    ([name, bytes]) => [name, bytes],
  );
}

/** What must hold of everything that is read, whatever the file. */
function expectSound({ connections, invitations, messages }: Archive, most: number): void {
  if (connections) expectSoundConnections(connections, most);
  expect(invitations?.invitations.length ?? 0).toBeLessThanOrEqual(most);
  if (messages) expect(messages.contacts.length).toBeLessThanOrEqual(2 * messages.messages);
  expect(JSON.stringify([invitations, messages])).not.toContain('planted');
}

function expectSoundConnections({ people, datesOnly, doubled }: ConnectionsFile, most: number): void {
  expect(people.filter(({ slug, name }) => (slug !== undefined && !isSlug(slug)) || name.length > 200)).toEqual([]);
  const dated = [...people, ...datesOnly];
  const days = dated.flatMap(({ connectedOn }) => connectedOn ?? []);
  expect(days.filter((day) => !isDay(day) || day < '2003' || day > '2026-11-23')).toEqual([]);
  const spans = dated.flatMap(({ connectedBetween }) => connectedBetween ?? []);
  expect(spans.filter((span) => !isDaySpan(span))).toEqual([]);
  expect(dated.length + doubled).toBeLessThanOrEqual(most);
}

describe('mutated files', () => {
  it(`never throw, hang or give more than what is there (${FILES} of them)`, { timeout: 1_200_000 }, async () => {
    const random = makeRandom(Number(process.env['KITHLINE_SEED'] ?? 2026));
    const files = await originals();
    let readable = 0;
    for (let at = 0; at < FILES; at += 1) {
      const [name, bytes] = random.pick(files);
      const mutated = mutateFile(bytes, random);
      const startedAt = performance.now();
      const result = await read([chosen(name, mutated)]);
      expect(performance.now() - startedAt, `file ${at}`).toBeLessThan(MOST_MS);
      if ('problem' in result) expect(PROBLEM_CODES).toContain(result.problem.code);
      else for (const archive of result.ok.archives) expectSound(archive, lineCount(name, mutated));
      if ('ok' in result) readable += 1;
    }
    // A fuzzer whose every file is refused at the door tries nothing.
    expect(readable).toBeGreaterThan(FILES / 4);
  });
});

/** More rows than line breaks cannot be; a zip holds at most what went into it. */
function lineCount(name: string, bytes: Buffer): number {
  if (name.endsWith('.zip')) return PEOPLE.length;
  return bytes.reduce((count, byte) => (byte === 0x0a || byte === 0x0d ? count + 1 : count), 1);
}

describe('a file of connections with one change', () => {
  it('gives nobody else but those whose row was changed', async () => {
    const random = makeRandom(7);
    const original = writeConnectionsCsv(PEOPLE, VINTAGES['2025']);
    const truth = new Set((await peopleOf(original)).map(({ slug, connectedOn }) => `${slug} ${connectedOn}`));
    for (let at = 0; at < 300; at += 1) {
      const changed = original.with(random.below(original.length), random.pick([...Buffer.from('",\n;\0x')]));
      const strange = (await peopleOf(changed)).filter(({ slug, connectedOn }) => !truth.has(`${slug} ${connectedOn}`));
      expect(strange.length, `change ${at}`).toBeLessThanOrEqual(1);
    }
  });
});

async function peopleOf(bytes: Uint8Array<ArrayBuffer>) {
  const result = await read([chosen('Connections.csv', bytes)], { today: TODAY });
  return 'ok' in result ? result.ok.archives[0]!.connections!.people : [];
}
