import type { ByteSource } from './byte-source';
import { decodeText, type TextEncoding } from './decode-text';
import { findHeader, type Header } from './find-header';
import { EXPECTED_COLUMNS } from './layouts';
import type { LegacyEncoding } from './legacy-encoding';
import { plainBreaks } from './plain-breaks';
import { ArchiveError, type MemberKind } from './problem';

/** A table read whole, and where its rows begin. */
export interface Table {
  /** Line breaks as `\n`. */
  text: string;
  encoding: TextEncoding;
  header: Header;
}

/**
 * Reads a file whole and finds the row that names its columns.
 * @param legacy what it is read as where it is no Unicode.
 */
export async function readTable(source: ByteSource, kind: MemberKind, legacy: LegacyEncoding): Promise<Table> {
  const { text: raw, encoding } = decodeText(await collectBytes(source), legacy);
  const text = plainBreaks(raw);
  if (text.trim() === '') throw new ArchiveError('empty');
  const header = findHeader(text, [kind]);
  if (!header) throw new ArchiveError('no-header', { expected: EXPECTED_COLUMNS[kind] });
  return { text, encoding, header };
}

async function collectBytes(source: ByteSource): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await source.readAll((piece) => pieces.push(piece));
  const [only, ...more] = pieces;
  if (only && more.length === 0) return only;
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
