import type { Import } from '../domain/archive';

/** The import whose rows with nothing but a day count today: the newest complete one, else the newest with a list at all. */
export function newestList(imports: readonly Import[]): Import | undefined {
  const concluded = imports.filter(({ status, rowCount }) => status === 'concluded' && rowCount > 0);
  const byDay = concluded.sort((a, b) => rank(a).localeCompare(rank(b)) || a.id - b.id);
  return byDay.at(-1);
}

const rank = ({ listedOn, archiveDay }: Import) => `${listedOn ? 1 : 0} ${archiveDay}`;
