import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from '../../utils/domain/day.ts';
import { NO_CONNECTIONS, type GrowthEvidence } from '../../utils/growth/evidence.ts';
import { gainedAndLost } from '../../utils/growth/gained-lost.ts';
import {
  departuresSince,
  evidenceOf,
  tallyDays,
  simulations,
  trueGained,
  trueLost,
  truePoint,
} from './growth-simulation.ts';
import './seeded.ts';

const FROM = { day: '2026-10-01', value: 600 };
const TO = { day: '2026-11-01', value: 605 };

const evidence = (more: Partial<GrowthEvidence> = {}): GrowthEvidence => ({
  series: { exact: [FROM, TO], lowerBounds: [] },
  connections: NO_CONNECTIONS,
  completeDays: ['2026-11-10'],
  ...more,
});

const connectedOn = (...days: string[]) => tallyDays(days.map(dayNumber));

describe('gainedAndLost', () => {
  it('takes people gained by their days; what the difference lacks was lost', () => {
    const connections = connectedOn(...Array<string>(8).fill('2026-10-14'), '2026-10-01', '2026-11-02');
    expect(gainedAndLost(FROM, TO, evidence({ connections }))).toMatchObject({
      gained: { min: 8, max: 8 },
      lost: { min: 3, max: 3 },
    });
  });

  it('does not know the most while people may be there whom nothing has shown', () => {
    const connections = connectedOn('2026-10-14');
    const { gained, lost } = gainedAndLost(FROM, TO, evidence({ connections, completeDays: [] }));
    expect(gained).toEqual({ min: 5 });
    expect(lost).toEqual({ min: 0 });
  });

  it('widens with days that are not known', () => {
    const bounds = [
      { from: '2026-10-05', to: '2026-10-09' },
      { from: '2026-09-20', to: '2026-10-09' },
      { from: '2025-01-01', to: '2025-02-01' },
    ];
    const connections = connectedOn(...Array<string>(6).fill('2026-10-14'));
    expect(gainedAndLost(FROM, TO, evidence({ connections, bounds, undated: 2 }))).toMatchObject({
      gained: { min: 7, max: 10 },
      lost: { min: 2, max: 5 },
    });
  });

  it('knows of losses from two archives, and so of gains that nobody saw', () => {
    const departures = [{ connectedOn: '2020-01-01', leftBetween: { from: '2026-10-02', to: '2026-10-20' } }];
    expect(gainedAndLost(FROM, TO, evidence({ departures }))).toMatchObject({ gained: { min: 6 }, lost: { min: 1 } });
  });

  it('says a fall as a loss', () => {
    const { gained, lost } = gainedAndLost(FROM, { ...TO, value: 590 }, evidence());
    expect({ gained, lost }).toEqual({ gained: { min: 0, max: 0 }, lost: { min: 10, max: 10 } });
  });

  it('never claims what is not so, and its parts always make up the change', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 1, max: 1_500 }));
    fc.assert(
      fc.property(simulations, span, fc.integer({ min: 0, max: 3_000 }), (simulation, [start, length], daysOlder) => {
        const [after, until] = [start, Math.min(start + length, simulation.archiveOn - simulation.firstDay)].map((at) =>
          dayFromNumber(simulation.firstDay + at),
        ) as [string, string];
        const departures = departuresSince(simulation, simulation.archiveOn - daysOlder);
        const known = { ...evidenceOf(simulation), departures };
        const [from, to] = [truePoint(simulation, after), truePoint(simulation, until)];
        const { gained, lost } = gainedAndLost(from, to, known);
        const change = to.value - from.value;
        expect(gained.min - lost.min).toBe(change);
        expect(gained.max! - lost.max!).toBe(change);
        expect(lost.min).toBeGreaterThanOrEqual(0);
        expect(gained.max).toBeGreaterThanOrEqual(gained.min);
        expect(gained.min).toBeLessThanOrEqual(trueGained(simulation, after, until));
        expect(lost.min).toBeLessThanOrEqual(trueLost(simulation, after, until));
      }),
    );
  });

  it('is exact where every day is known and nobody came and left unseen', () => {
    fc.assert(
      fc.property(simulations, fc.integer({ min: 0, max: 4_000 }), ({ members, ...rest }, start) => {
        const all = members.map(({ cameOn }) => ({ cameOn, known: 'day' as const }));
        const simulation = { ...rest, members: all };
        const [after, until] = [rest.firstDay + start, rest.archiveOn].map(dayFromNumber) as [string, string];
        const { gained, lost } = gainedAndLost(
          truePoint(simulation, after),
          truePoint(simulation, until),
          evidenceOf(simulation),
        );
        const came = trueGained(simulation, after, until);
        expect({ gained, lost }).toEqual({ gained: { min: came, max: came }, lost: { min: 0, max: 0 } });
      }),
    );
  });
});
