import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VINTAGES, writeConnectionsCsv } from '../support/archive-csv.ts';
import { messageRow, messagesHeader } from '../support/archive-messages.ts';
import { inventPeople, type ExportedPerson } from '../support/archive-people.ts';
import { writeZip } from '../support/archive-zip.ts';

/** With texts of two kilobytes, thirty thousand people's messages are 200 MB. */
const MESSAGES_EACH = 3;
const CONTENT = 'It was good to meet you; thank you for the talk on apprenticeships. '.repeat(30);
const FIRST_MESSAGE_MS = Date.UTC(2026, 0, 1);

/** Exports on the disk: their paths. */
interface Exports {
  /** `Connections.csv` alone. */
  table: string;
  /** A zip with the same table, and many messages. */
  heavy: string;
  remove(): void;
}

export async function writeExports(count: number): Promise<Exports> {
  const folder = mkdtempSync(join(tmpdir(), 'kithline-bench-export-'));
  const [table, heavy] = [join(folder, 'Connections.csv'), join(folder, 'export.zip')];
  const people = inventPeople(count);
  const rows = writeConnectionsCsv(people, VINTAGES['2025']);
  writeFileSync(table, rows);
  // Not packed: invented texts are so much alike that unpacking them is refused.
  const zip = await writeZip({ 'Connections.csv': rows, 'messages.csv': writeMessages(people) }, { level: 0 });
  await writeFile(heavy, zip.stream());
  return { table, heavy, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function writeMessages(people: readonly ExportedPerson[]): string {
  const rows = people.map((person, at) => writeMessage(person, FIRST_MESSAGE_MS + at * 60_000).repeat(MESSAGES_EACH));
  return messagesHeader('2023') + rows.join('');
}

function writeMessage({ givenName, slug }: ExportedPerson, sentAt: number): string {
  const names = { from: givenName, fromSlug: slug, to: 'Owner', toSlugs: ['owner'] };
  return messageRow({ ...names, sentAt, subject: '', content: CONTENT }, '2023', 'owner');
}
