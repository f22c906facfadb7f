import { foldText } from '../domain/fold-text';
import { splitLine } from './csv-rows';
import { LAYOUTS, type Column, type Layout } from './layouts';
import { ownCopy } from './own-copy';
import { MEMBER_KINDS, type MemberKind } from './problem';

/** Where the columns are, and where the rows begin. */
export interface Header {
  kind: MemberKind;
  delimiter: string;
  /** How many cells the header has. */
  width: number;
  /** What they say, as it stands there. */
  names: readonly string[];
  /** The place of each known column. */
  columns: ReadonlyMap<Column, number>;
  /** Where the text after the header starts, in UTF-16 units, and on which line, from 1. */
  bodyAt: number;
  bodyLine: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A header is within the first lines, or the file is another. */
const MAX_LINES = 60;
const MAX_LINE_LENGTH = 4_000;

/**
 * Finds the row that names the columns, wherever it stands: what comes before it has been three lines, one, or none.
 * @param text the beginning of a file, line breaks as `\n`.
 * @param kinds which files it may be.
 */
export function findHeader(text: string, kinds: readonly MemberKind[] = MEMBER_KINDS): Header | undefined {
  let at = 0;
  for (let line = 1; line <= MAX_LINES && at < text.length; line += 1) {
    const end = text.indexOf('\n', at);
    const bodyAt = end < 0 ? text.length : end + 1;
    const found = readHeader(text.slice(at, Math.min(bodyAt, at + MAX_LINE_LENGTH)), kinds);
    if (found) return { ...found, bodyAt, bodyLine: line + 1 };
    at = bodyAt;
  }
  return undefined;
}

function readHeader(line: string, kinds: readonly MemberKind[]): Omit<Header, 'bodyAt' | 'bodyLine'> | undefined {
  for (const delimiter of DELIMITERS) {
    const names = splitLine(line, delimiter).map(ownCopy);
    for (const kind of names.length < 2 ? [] : kinds) {
      const columns = findColumns(names.map(plainName), LAYOUTS[kind]);
      if (columns) return { kind, delimiter, width: names.length, names, columns };
    }
  }
  return undefined;
}

function findColumns(names: readonly string[], { columns, signs }: Layout): Map<Column, number> | undefined {
  const found = new Map<Column, number>();
  for (const [column, aliases] of Object.entries(columns)) {
    const alias = aliases.find((name) => names.includes(name));
    if (alias !== undefined) found.set(column, names.indexOf(alias));
  }
  return signs.some((sign) => sign.every((column) => found.has(column))) ? found : undefined;
}

/** `"E-mail  Address "` is `emailaddress`; accents apart. */
function plainName(cell: string): string {
  return foldText(cell)
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '');
}
