import type { ProblemCode } from './problem';

export type FileKind =
  | 'zip'
  | 'text'
  | Extract<ProblemCode, 'picture' | 'pdf' | 'spreadsheet' | 'web-page' | 'other-packing' | 'not-text' | 'empty'>;

/** So many first bytes tell what a file is. */
const SNIFFED_BYTES = 4_096;

/** How files of other kinds begin, in Latin-1. */
const BEGINNINGS: readonly (readonly [RegExp, FileKind])[] = [
  [/^PK(?:\x03\x04|\x05\x06|\x07\x08)/, 'zip'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp)/, 'picture'],
  [/^%PDF/, 'pdf'],
  [/^\xd0\xcf\x11\xe0/, 'spreadsheet'],
  [/^(?:Rar!|7z\xbc\xaf|\x1f\x8b|BZh|\xfd7zXZ|\x28\xb5\x2f\xfd)/, 'other-packing'],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|\?xml|!--)/i, 'web-page'],
];

/** What a file is by its first bytes; its name is not asked. */
export function sniffFile(head: Uint8Array, isUtf16: boolean): FileKind {
  const latin = String.fromCharCode(...head.subarray(0, SNIFFED_BYTES));
  if (head.length <= SNIFFED_BYTES && /^[\s\0]*$/.test(latin)) return 'empty';
  const known = BEGINNINGS.find(([beginning]) => beginning.test(latin));
  if (known) return known[1];
  return latin.includes('\0') && !isUtf16 ? 'not-text' : 'text';
}
