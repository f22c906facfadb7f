import type { Day } from '../domain/day';
import type { ConnectionDays, SeriesPoint } from '../domain/series';
import type { GrowthEvidence } from './evidence';

/** A number of people that is known to lie between two others; without `max` nothing says how many it may be at most. */
export interface CountRange {
  min: number;
  max?: number;
}

/** What became of the count between two exact readings: it grew by those gained and shrank by those lost. */
export interface GainedAndLost {
  from: SeriesPoint;
  to: SeriesPoint;
  gained: CountRange;
  lost: CountRange;
}

/**
 * Takes the change between two exact readings apart: gained is known from the days people connected, and what the difference lacks was
 * lost. Always gained − lost = change, at both ends of the ranges. Who came and left again within is in neither.
 */
export function gainedAndLost(from: SeriesPoint, to: SeriesPoint, evidence: GrowthEvidence): GainedAndLost {
  const delta = to.value - from.value;
  const isWithin = (day: Day) => day > from.day && day <= to.day;
  const gained = countGained(evidence, from.day, to.day);
  const leftWithin = (evidence.departures ?? []).filter(
    ({ leftBetween }) => leftBetween.from >= from.day && isWithin(leftBetween.to),
  ).length;
  const min = Math.max(gained.min, delta + leftWithin);
  const range = (shift: number): CountRange => ({
    min: min - shift,
    ...(gained.max !== undefined && { max: Math.max(min, gained.max) - shift }),
  });
  return { from, to, gained: range(0), lost: range(delta) };
}

/** Surely gained after the first day and until the last, and at most. */
function countGained(evidence: GrowthEvidence, after: Day, until: Day): CountRange {
  const { connections, bounds = [], undated = 0, departures = [], completeDays = [] } = evidence;
  const isWithin = (day: Day) => day > after && day <= until;
  const touching = bounds.filter((span) => span.to > after && span.from <= until);
  const surely = touching.filter((span) => isWithin(span.from) && isWithin(span.to));
  const ofLeavers = departures.filter(({ connectedOn = '' }) => isWithin(connectedOn)).length;
  const min = countConnections(connections, isWithin) + surely.length + ofLeavers;
  // Until everybody is known there may be people that no page has shown.
  const isComplete = completeDays.some((day) => day >= until);
  return { min, ...(isComplete && { max: min + touching.length - surely.length + undated }) };
}

function countConnections({ people, datesOnly }: ConnectionDays, isWithin: (day: Day) => boolean): number {
  const within = [...people, ...datesOnly].filter(({ day }) => isWithin(day));
  return within.reduce((sum, { count }) => sum + count, 0);
}
