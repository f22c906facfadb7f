import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from '../../utils/domain/day.ts';
import { NO_CONNECTIONS } from '../../utils/growth/evidence.ts';
import { countsOf, growthSeries, survivorCurve } from '../../utils/growth/survivors.ts';
import { exactSeries, TODAY } from './growth-samples.ts';
import { departuresSince, evidenceOf, tallyDays, simulations, trueCount } from './growth-simulation.ts';
import './seeded.ts';

const day = dayNumber;
const EMPTY = { series: { exact: [], lowerBounds: [] }, connections: NO_CONNECTIONS };

describe('survivorCurve', () => {
  it('adds people up by the day they connected, rows with only a date too', () => {
    const connections = tallyDays(
      [day('2019-11-08'), day('2019-11-08'), day('2020-01-14')],
      [day('2020-01-14'), day('2020-02-08')],
    );
    expect(survivorCurve({ ...EMPTY, connections, archiveDays: ['2020-03-01'] })).toEqual([
      { day: '2019-11-08', value: 2 },
      { day: '2020-01-14', value: 4 },
      { day: '2020-02-08', value: 5 },
      { day: '2020-03-01', value: 5 },
    ]);
  });

  it('says nothing before everybody is known on some day: ten people of a page are no history', () => {
    expect(survivorCurve({ ...EMPTY, connections: tallyDays([day('2019-11-08')]) })).toEqual([]);
    expect(survivorCurve({ ...EMPTY, archiveDays: [TODAY] })).toEqual([]);
  });

  it('ends with the complete day: later people are for readings to count', () => {
    const connections = tallyDays([day('2020-01-01'), day('2026-11-20')]);
    expect(survivorCurve({ ...EMPTY, connections, archiveDays: ['2026-11-01'] }).at(-1)).toEqual({
      day: '2026-11-01',
      value: 1,
    });
  });

  it('counts bounds once they are over, and who left only as long as they were surely there', () => {
    const evidence = {
      ...EMPTY,
      archiveDays: ['2026-06-01'],
      bounds: [{ from: '2024-01-01', to: '2024-03-01' }],
      departures: [{ connectedOn: '2023-05-05', leftBetween: { from: '2025-06-01', to: '2026-06-01' } }],
    };
    expect(survivorCurve(evidence)).toEqual([
      { day: '2023-05-05', value: 1 },
      { day: '2024-03-01', value: 2 },
      { day: '2025-06-02', value: 1 },
      { day: '2026-06-01', value: 1 },
    ]);
  });

  it('never claims more than the truth, and never falls, whatever the network went through', () => {
    fc.assert(
      fc.property(simulations, (simulation) => {
        const curve = survivorCurve(evidenceOf(simulation));
        for (const { day: on, value } of curve) expect(value).toBeLessThanOrEqual(trueCount(simulation, on));
        expect(curve.every(({ value }, at) => value >= (curve[at - 1]?.value ?? 0))).toBe(true);
      }),
    );
  });

  it('is exact on the archive’s own day where every day is known', () => {
    fc.assert(
      fc.property(simulations, ({ members, ...rest }) => {
        const simulation = { ...rest, members: members.map((member) => ({ ...member, known: 'day' as const })) };
        const last = survivorCurve(evidenceOf(simulation)).at(-1);
        expect(last?.value ?? 0).toBe(trueCount(simulation, dayFromNumber(simulation.archiveOn)));
      }),
    );
  });

  it('comes closer to the truth with an older archive, and still never above it', () => {
    fc.assert(
      fc.property(simulations, fc.integer({ min: 1, max: 3_000 }), (simulation, daysOlder) => {
        const evidence = evidenceOf(simulation);
        const departures = departuresSince(simulation, simulation.archiveOn - daysOlder);
        const both = survivorCurve({ ...evidence, departures });
        const valueOn = (on: string) => survivorCurve(evidence).findLast((point) => point.day <= on)?.value ?? 0;
        for (const { day: on, value } of both) {
          expect(value).toBeLessThanOrEqual(trueCount(simulation, on));
          expect(value).toBeGreaterThanOrEqual(valueOn(on));
        }
      }),
    );
  });

  it('draws thirty thousand people over twenty years in an instant', () => {
    const all = Array.from({ length: 7_000 }, (_, at) => ({
      day: dayFromNumber(day('2006-01-01') + at),
      count: at % 9,
    }));
    const connections = { people: all, datesOnly: all.filter((_, at) => at % 2 === 0) };
    const archiveDays = [all.at(-1)!.day];
    const startedAt = performance.now();
    const curve = survivorCurve({ ...EMPTY, connections, archiveDays });
    expect(performance.now() - startedAt).toBeLessThan(200);
    expect(curve.length).toBeGreaterThan(6_000);
  });
});

describe('growthSeries', () => {
  it('keeps what was read as it was read, with the archive’s part beside it', () => {
    const series = exactSeries({ '2026-11-01': 600, '2026-11-20': 612 });
    const connections = tallyDays([day('2020-01-01')]);
    const grown = growthSeries({ series, connections, archiveDays: ['2026-10-01'] });
    expect(grown.exact).toEqual(series.exact);
    expect(grown.lowerBounds).toEqual([]);
    expect(grown.survivors?.length).toBe(2);
    expect(grown.archived).toEqual([{ day: '2026-10-01', value: 1 }]);
  });
});

describe('countsOf', () => {
  const archived = [{ day: '2026-10-01', value: 598 }];

  it('never mixes what was read with what an archive lists', () => {
    const series = { ...exactSeries({ '2026-11-01': 600 }), archived };
    expect(countsOf(series)).toEqual(series.exact);
  });

  it('lets the archive stand for the count where nothing was read', () => {
    expect(countsOf({ exact: [], lowerBounds: [], archived })).toEqual(archived);
    expect(countsOf({ exact: [], lowerBounds: [] })).toEqual([]);
  });
});
