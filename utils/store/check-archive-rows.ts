import type { BackupTables } from './backup-schema';
import { BLOCK_ROWS } from './person-words';

/**
 * The first row of a backup that does not fit the archives in it. People name rows of archives by number: were a block missing or short,
 * they would be given what was said of others. That no block is doubled is for the keys to say.
 */
export function findMisplacedRows({ imports, archiveBlocks, people }: BackupTables): string | undefined {
  const from = new Map(imports.map((row) => [row.id, row]));
  const blocks = new Map(imports.map(({ id }) => [id, 0]));
  const strayBlock = archiveBlocks.findIndex(({ importId, accountId, block, rows }) => {
    const { rowCount, ...owner } = from.get(importId)!;
    const isWhole = rows.length === Math.min(BLOCK_ROWS, rowCount - block * BLOCK_ROWS);
    blocks.set(importId, blocks.get(importId)! + 1);
    return owner.accountId !== accountId || !isWhole;
  });
  const strayImport = imports.findIndex(({ id, rowCount }) => blocks.get(id) !== Math.ceil(rowCount / BLOCK_ROWS));
  const strayPerson = people.findIndex(({ accountId, archived = [] }) =>
    archived.some(
      ({ importId, row }) => from.get(importId)?.accountId !== accountId || row >= from.get(importId)!.rowCount,
    ),
  );
  const strays = Object.entries({ archiveBlocks: strayBlock, imports: strayImport, people: strayPerson });
  const [table, at] = strays.find(([, index]) => index >= 0) ?? [];
  return table === undefined ? undefined : `${table} ${at! + 1}`;
}
