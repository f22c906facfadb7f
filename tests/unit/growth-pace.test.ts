import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../utils/domain/day.ts';
import type { CurrentCount } from '../../utils/growth/current-count.ts';
import { paceLine, paceValueOn, standing } from '../../utils/growth/pace.ts';
import { exactSeries, goal, TODAY } from './growth-samples.ts';
import './seeded.ts';

const count = (value: number, more: Partial<CurrentCount> = {}): CurrentCount => ({
  ...{ value, atLeast: false, readOn: TODAY, ageDays: 0 },
  ...more,
});

/** 600 on 1 November, one more each day, 700 on 9 February. */
const LINE = { from: { day: '2026-11-01', value: 600 }, to: { day: '2027-02-09', value: 700 } };

describe('paceLine', () => {
  it('starts at the goal day with the last count until then', () => {
    const series = exactSeries({ '2026-10-20': 590, '2026-11-05': 605 });
    expect(paceLine(goal(700, '2026-11-01', '2027-02-09'), series)?.from).toEqual({ day: '2026-11-01', value: 590 });
  });

  it('starts at the first reading where none came before', () => {
    const line = paceLine(goal(700, '2026-11-01', '2027-02-09'), exactSeries({ '2026-11-05': 605 }));
    expect(line).toEqual({ from: { day: '2026-11-05', value: 605 }, to: { day: '2027-02-09', value: 700 } });
  });

  it('is absent without an exact reading, or when the first came too late', () => {
    const reach = goal(700, '2026-11-01', '2026-11-10');
    expect(paceLine(reach, { exact: [], lowerBounds: [{ day: '2026-11-02', value: 500 }] })).toBeUndefined();
    expect(paceLine(reach, exactSeries({ '2026-11-10': 600 }))).toBeUndefined();
  });
});

describe('paceValueOn', () => {
  it('is straight between its ends and level beyond them', () => {
    expect(paceValueOn(LINE, '2026-11-21')).toBe(620);
    expect(paceValueOn(LINE, '2026-10-01')).toBe(600);
    expect(paceValueOn(LINE, '2027-05-01')).toBe(700);
  });
});

describe('standing', () => {
  it('counts people ahead and behind, and days of buffer', () => {
    expect(standing(LINE, count(629))).toEqual({ status: 'ahead', people: 9, bufferDays: 9 });
    expect(standing(LINE, count(612))).toEqual({ status: 'behind', people: 8, bufferDays: 8 });
    expect(standing(LINE, count(620))).toEqual({ status: 'on-pace' });
  });

  it('compares an old count with the pace of the day it was read', () => {
    const old = count(609, { readOn: '2026-11-09', ageDays: 12 });
    expect(standing(LINE, old)).toMatchObject({ status: 'ahead', people: 1 });
  });

  it('lets a lower bound prove a goal reached, and nothing else', () => {
    expect(standing(LINE, count(700, { atLeast: true }))).toEqual({ status: 'reached' });
    expect(standing(LINE, count(650, { atLeast: true }))).toBeUndefined();
  });

  it('says how many are missing once the day has passed, also from an older count', () => {
    const late = count(690, { readOn: '2027-02-01', ageDays: 20 });
    expect(standing(LINE, late)).toEqual({ status: 'date-passed', missing: 10 });
    expect(standing(LINE, count(690, { readOn: '2027-02-09' }))).toMatchObject({ status: 'behind', people: 10 });
  });

  it('tells no buffer where the line does not rise', () => {
    const level = { from: { day: '2026-11-01', value: 700 }, to: { day: '2027-02-09', value: 700 } };
    expect(standing(level, count(695))).toEqual({ status: 'behind', people: 5 });
  });

  it('never claims more people than lie between the count and the line', () => {
    const days = fc.integer({ min: 2, max: 3_000 });
    const values = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(days, days, values, values, values, (length, at, start, rise, value) => {
        const from = { day: '2020-01-01', value: start };
        const line = { from, to: { day: addDays(from.day, length), value: start + rise } };
        const readOn = addDays(from.day, Math.min(at, length));
        const result = standing(line, count(value, { readOn }));
        const truth = value - paceValueOn(line, readOn);
        if (result?.status === 'ahead') expect(truth - result.people).toBeGreaterThanOrEqual(-1e-6);
        if (result?.status === 'behind') expect(-truth - result.people).toBeGreaterThanOrEqual(-1e-6);
        if (result?.status === 'on-pace') expect(Math.abs(truth)).toBeLessThan(1 + 1e-6);
        expect(daysBetween(from.day, readOn)).toBeGreaterThan(0);
      }),
    );
  });
});
