import type { ArchiveRow } from '../domain/archive';

/** SHA-256 in hexadecimal of rows, whatever their order: a spreadsheet may have sorted them. */
export async function fingerprintOf(rows: readonly ArchiveRow[], more: readonly string[]): Promise<string> {
  const lines = rows.map((row) => JSON.stringify(row)).sort();
  const bytes = new TextEncoder().encode([...lines, ...more].join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
