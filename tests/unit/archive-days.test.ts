import { describe, expect, it } from 'vitest';
import { shortenSummary } from '../../components/archive/shorten.ts';
import { summariseArchive, summariseDays, type ArchiveSummary } from '../../utils/archive/summarise.ts';
import { EMPTY_SERIES } from '../../utils/domain/series.ts';
import { chartView, MAX_STEPS } from '../../utils/growth/chart-view.ts';
import { monthEnds } from '../../utils/growth/month-ends.ts';
import { survivorCurve } from '../../utils/growth/survivors.ts';
import { VINTAGES, writeConnectionsCsv, type Vintage } from '../support/archive-csv.ts';
import { inventPeople } from '../support/archive-people.ts';
import { chosen, HEADER, read, TODAY } from './archive-reading.ts';

/** What is told while the days are counted, and what is told at the end. */
async function readTwice(content: string | Uint8Array<ArrayBuffer>) {
  const told: ArchiveSummary[] = [];
  const result = await read([chosen('Connections.csv', content)], {
    onDays: (archive, days) => void told.push(summariseDays(archive, days)),
    onConnections: (archive) => void told.push(summariseArchive(archive)),
  });
  return { told, result };
}

const drawnOf = ({ archiveDay, archiveDayFrom, connections, bounds }: ArchiveSummary) => ({
  ...{ archiveDay, archiveDayFrom, connections },
  bounds: bounds.map(({ from, to }) => `${from} ${to}`).sort(),
});

describe('the days of a file', () => {
  it.each(Object.entries(VINTAGES))('are told before its people, and the same (%s)', async (_, vintage: Vintage) => {
    const { told } = await readTwice(writeConnectionsCsv(inventPeople(300, 4), vintage));
    const [days, people] = told;
    expect(told).toHaveLength(2);
    expect(drawnOf(days!)).toEqual(drawnOf(people!));
    expect(days).toMatchObject({ people: people!.people, datesOnly: people!.datesOnly, members: people!.members });
    expect(days!.guessedEncoding?.encoding).toBe(people!.guessedEncoding?.encoding);
  });

  it('count who is repeated, until it is known who the rows are about', async () => {
    const row = 'Ada,Vale,https://www.linkedin.com/in/ada-vale,,,,04 Dec 2025\n';
    const { told } = await readTwice(HEADER + row + row);
    expect(told.map(({ people, doubled }) => [people, doubled])).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });

  it('are not told of a file with nobody in it', async () => {
    const { told, result } = await readTwice(`${HEADER},,,,,,04 Dec 2025\n`);
    expect(told).toEqual([]);
    expect(result).toMatchObject({ problem: { code: 'no-rows' } });
  });
});

describe('the history of thirty thousand people', () => {
  it('reaches the chart in no more points than are drawn, and looks as all of them would', async () => {
    const { told } = await readTwice(writeConnectionsCsv(inventPeople(30_000), VINTAGES['2025']));
    const [summary] = told;
    const { history, since } = shortenSummary(summary!, TODAY);
    const [connections, archiveDay] = [summary!.connections, summary!.archiveDay!];
    const whole = survivorCurve({ series: EMPTY_SERIES, connections, archiveDays: [archiveDay] });
    expect(whole.length).toBeGreaterThan(3_000);
    expect(history.length).toBeLessThanOrEqual(MAX_STEPS + 150);
    expect(since).toBe(whole[0]!.day);
    const drawn = (survivors: typeof whole) => chartView({ ...EMPTY_SERIES, survivors }, undefined, 'all', archiveDay);
    expect(drawn([...history])).toEqual(drawn(whole));
    expect(monthEnds(history)).toEqual(monthEnds(whole));
  });
});
