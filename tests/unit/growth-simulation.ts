import fc from 'fast-check';
import { addDays, dayFromNumber, dayNumber, type Day, type DaySpan } from '../../utils/domain/day.ts';
import type { ConnectionDays, DayTally, Departure, SeriesPoint } from '../../utils/domain/series.ts';
import type { GrowthEvidence } from '../../utils/growth/evidence.ts';

/** Somebody of a simulated network: when they came, when they left, and what is known of their day. */
interface Member {
  cameOn: number;
  /** Absent where they stayed. */
  leftOn?: number;
  known: 'day' | 'date-only' | 'bounds' | 'nothing';
}

/** A network whose whole truth is known, as real ones grow: quiet years, an event's worth of people in a day, some leave. */
export interface Simulation {
  members: Member[];
  firstDay: number;
  /** Of the one archive; nothing is known of what happened later. */
  archiveOn: number;
}

const LENGTH_DAYS = 4_000;
const KNOWN = ['day', 'day', 'day', 'day', 'date-only', 'bounds', 'nothing'] as const;

const burst = fc.record({
  day: fc.integer({ min: 0, max: LENGTH_DAYS }),
  size: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(1, 1, 2, 3, 4) }, fc.integer({ min: 5, max: 40 })),
  stays: fc.array(fc.option(fc.integer({ min: 1, max: LENGTH_DAYS })), { minLength: 1, maxLength: 4 }),
  known: fc.array(fc.constantFrom(...KNOWN), { minLength: 1, maxLength: 3 }),
});

export const simulations: fc.Arbitrary<Simulation> = fc
  .record({ bursts: fc.array(burst, { minLength: 1, maxLength: 40 }), archiveAfter: fc.integer({ min: 1, max: 500 }) })
  .map(({ bursts, archiveAfter }) => {
    const firstDay = dayNumber('2014-03-01');
    const members = bursts.flatMap(({ day, size, stays, known }) =>
      Array.from({ length: size }, (_, at): Member => {
        const stay = stays[at % stays.length];
        const cameOn = firstDay + day;
        return { cameOn, known: known[at % known.length]!, ...(typeof stay === 'number' && { leftOn: cameOn + stay }) };
      }),
    );
    return { members, firstDay, archiveOn: firstDay + LENGTH_DAYS + archiveAfter };
  });

const isThere = ({ cameOn, leftOn }: Member, day: number) => cameOn <= day && (leftOn === undefined || leftOn > day);

/** How many were truly connected on a day. */
export function trueCount({ members }: Simulation, day: Day): number {
  return members.filter((member) => isThere(member, dayNumber(day))).length;
}

export const truePoint = (simulation: Simulation, day: Day): SeriesPoint => ({
  day,
  value: trueCount(simulation, day),
});

/** How many truly came after one day and until another. */
export function trueGained({ members }: Simulation, after: Day, until: Day): number {
  return members.filter(({ cameOn }) => cameOn > dayNumber(after) && cameOn <= dayNumber(until)).length;
}

/** How many truly left after one day and until another. */
export function trueLost({ members }: Simulation, after: Day, until: Day): number {
  return members.filter(({ leftOn = Infinity }) => leftOn > dayNumber(after) && leftOn <= dayNumber(until)).length;
}

/** What one archive of the simulated network tells. */
export function evidenceOf({ members, archiveOn }: Simulation): GrowthEvidence {
  const present = members.filter((member) => isThere(member, archiveOn));
  const known = (kind: Member['known']) => present.filter((member) => member.known === kind);
  return {
    series: { exact: [], lowerBounds: [] },
    connections: tallyDays(
      known('day').map(({ cameOn }) => cameOn),
      known('date-only').map(({ cameOn }) => cameOn),
    ),
    archiveDays: [dayFromNumber(archiveOn)],
    completeDays: [dayFromNumber(archiveOn)],
    bounds: known('bounds').map(boundsOf),
    undated: known('nothing').length,
  };
}

const boundsOf = ({ cameOn }: Member): DaySpan => {
  const day = dayFromNumber(cameOn);
  return { from: addDays(day, -(cameOn % 9)), to: addDays(day, cameOn % 5) };
};

/** What an older archive of the same network adds: those who were in it and are gone. */
export function departuresSince({ members, archiveOn }: Simulation, olderOn: number): Departure[] {
  const left = members.filter((member) => isThere(member, olderOn) && !isThere(member, archiveOn));
  const leftBetween = { from: dayFromNumber(olderOn), to: dayFromNumber(archiveOn) };
  return left.map(({ cameOn }) => ({ connectedOn: dayFromNumber(cameOn), leftBetween }));
}

/** Day numbers as the store counts them. */
export function tallyDays(people: readonly number[], datesOnly: readonly number[] = []): ConnectionDays {
  return { people: tally(people), datesOnly: tally(datesOnly) };
}

function tally(days: readonly number[]): DayTally[] {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([day, count]) => ({ day: dayFromNumber(day), count }));
}
