import type { ConnectionsFile } from '../../utils/archive/archive.ts';
import type { ChosenFile } from '../../utils/archive/find-members.ts';
import { readArchive, type ReadOptions } from '../../utils/archive/read-archive.ts';
import { encode } from '../support/archive-csv.ts';
import type { ExportedPerson } from '../support/archive-people.ts';

export const TODAY = '2026-11-22';

type Content = string | Uint8Array<ArrayBuffer> | Blob;

export function chosen(name: string, content: Content): ChosenFile {
  const bytes = typeof content === 'string' ? encode(content, 'utf-8', false) : content;
  return { name, blob: bytes instanceof Blob ? bytes : new Blob([bytes]) };
}

export const read = (files: readonly ChosenFile[], options: Partial<ReadOptions> = {}) =>
  readArchive(files, { today: TODAY, ...options });

/** What one table of connections holds. */
export async function readConnectionsOf(content: Content): Promise<ConnectionsFile> {
  const result = await read([chosen('Connections.csv', content)]);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.ok.archives[0]!.connections!;
}

/** The code of the problem, or `ok`. */
export async function problemOf(files: readonly ChosenFile[], options: Partial<ReadOptions> = {}): Promise<string> {
  const result = await read(files, options);
  return 'problem' in result ? result.problem.code : 'ok';
}

/** A row, or the header, of LinkedIn's own form of today. */
export const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';

/** What is read of somebody, without the line; `known` are the columns that the file has. */
export function expectedPerson(person: ExportedPerson, known: ReadonlySet<string>): object {
  const { givenName, familyName, slug, email, company, position } = person;
  const has = (column: string, fields: object) => (known.has(column) ? fields : {});
  return {
    name: [givenName, familyName].filter(Boolean).join(' '),
    ...(givenName && { givenName }),
    ...(familyName && { familyName }),
    ...has('url', slug ? { slug: slug.normalize('NFC').toLowerCase() } : {}),
    ...has('email', email ? { email: email.toLowerCase() } : {}),
    ...has('company', company ? { company } : {}),
    ...has('position', position ? { position } : {}),
  };
}
