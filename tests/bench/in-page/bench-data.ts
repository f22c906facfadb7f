/** The seeded history, known to the seed and to the floor alike. */
export const BENCH_PEOPLE = 30_000;
export const BENCH_READINGS = 3_650;
export const ACCOUNT_ID = 1;

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of the moment, UTC: the benchmark's browser has no other time zone to respect. */
export const dayNumberOf = (atMs: number) => Math.floor(atMs / DAY_MS);
export const dayOfNumber = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** A network that grows by steps, with small losses; reading 0 is the oldest. */
export const countAt = (reading: number) => 120 + reading * 4 + (reading % 7 === 0 ? -3 : reading % 5);

/** The pace line: from 100 days ago to 100 days ahead. */
export const GOAL = { startedDaysAgo: 100, daysAhead: 100, target: 16_000 };
