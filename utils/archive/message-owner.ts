import { ME, type Party } from './message-tally';

/** Two who wrote to each other, when each wrote last, where they did. Epoch milliseconds. */
export interface Pair {
  parties: readonly [Party, Party];
  lastBy: ReadonlyMap<Party, number>;
}

/** The user is in nearly all pairs, and nobody else is in more than half: of two strangers in one, either may be the user. */
const NEARLY_ALL = 0.9;
const AT_MOST_HALF = 0.5;

/**
 * Who of all parties is the user: whom the file or the caller says, else the one who is in nearly all pairs.
 * @param own the user's own parties, as far as known.
 * @param connections the parties that are the user's connections, and so not the user.
 * @returns `undefined` where it cannot be told.
 */
export function findOwner(
  pairs: readonly Pair[],
  own: ReadonlySet<Party>,
  connections: ReadonlySet<Party>,
): Party | undefined {
  const counts = new Map<Party, number>();
  for (const { parties } of pairs) for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  const known = [ME, ...own].find((party) => counts.has(party));
  if (known !== undefined) return known;
  const [first, second] = [...counts]
    .filter(([party]) => !connections.has(party))
    .sort((one, other) => other[1] - one[1]);
  if (!first) return undefined;
  const isInAll = first[1] >= pairs.length * NEARLY_ALL;
  const isAlone = !second || second[1] <= pairs.length * AT_MOST_HALF;
  return isInAll && isAlone ? first[0] : undefined;
}
