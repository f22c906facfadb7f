import type { BackupTables } from './backup-schema';
import { BLOCK_ROWS } from './person-words';

/**
 * The first row of a backup that does not fit the archives in it. People name rows of archives by number: were a block missing, doubled or
 * short, they would be given what was said of others.
 */
export function findMisplacedRows({ imports, archiveBlocks, people }: BackupTables): string | undefined {
  const from = new Map(imports.map((row) => [row.id, row]));
  const blocks = new Map(imports.map(({ id }) => [id, new Set<number>()]));
  const strayBlock = archiveBlocks.findIndex(({ importId, accountId, block, rows }) => {
    const { rowCount, ...owner } = from.get(importId)!;
    const known = blocks.get(importId)!;
    const isWhole = rows.length === Math.min(BLOCK_ROWS, rowCount - block * BLOCK_ROWS);
    if (owner.accountId !== accountId || !isWhole || known.has(block)) return true;
    known.add(block);
    return false;
  });
  const strayImport = imports.findIndex(
    ({ id, rowCount }) => blocks.get(id)!.size !== Math.ceil(rowCount / BLOCK_ROWS),
  );
  const strayPerson = people.findIndex(({ accountId, archived = [] }) =>
    archived.some(
      ({ importId, row }) => from.get(importId)?.accountId !== accountId || row >= from.get(importId)!.rowCount,
    ),
  );
  const strays = Object.entries({ archiveBlocks: strayBlock, imports: strayImport, people: strayPerson });
  const [table, at] = strays.find(([, index]) => index >= 0) ?? [];
  return table === undefined ? undefined : `${table} ${at! + 1}`;
}
