import type { CsvRow } from './csv-row';

/**
 * Whether a file ends in the middle of a row. Some programs write no line break at the end, so the row is believed where its
 * last cell is empty, or a date that ends as those of all other rows do: cut short, an address or a year would name another.
 * @param dateAt the column of the date.
 * @param dates the date cells of all rows, this the last of them.
 */
export function isCutOff(row: CsvRow, width: number, dateAt: number | undefined, dates: readonly string[]): boolean {
  if (!row.isUnfinished) return false;
  if (row.cells.length < width) return true;
  if (dateAt !== width - 1) return row.cells.at(-1)?.trim() !== '';
  const others = new Set(
    dates
      .slice(0, -1)
      .filter((text) => text !== '')
      .map(endOf),
  );
  const end = endOf(dates.at(-1) ?? '');
  return others.size === 0 ? end !== FULL_YEAR : others.size > 1 || !others.has(end);
}

const FULL_YEAR = 'digits 4';

/** What a date ends with: how many digits, or letters. */
function endOf(date: string): string {
  const [, digits, letters] = /(?:(\d+)|(\p{L}+))[^\d\p{L}]*$/u.exec(date.trimEnd()) ?? [];
  return digits !== undefined ? `digits ${digits.length}` : `letters ${letters?.length ?? 0}`;
}
