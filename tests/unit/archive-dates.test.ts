import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../utils/archive/read-dates.ts';
import { DATE_FORMATS, isUnclear } from '../support/archive-csv.ts';
import { dayBefore } from '../support/archive-people.ts';
import { TODAY } from './archive-reading.ts';
import { sample } from './sample.ts';

const days = (texts: readonly string[]) =>
  readDates(texts, TODAY).map((read) => (read === undefined ? undefined : 'on' in read ? read.on : read.between));

describe('one date', () => {
  it.each([
    ['04 Dec 2025', '2025-12-04'],
    ['6-Feb-26', '2026-02-06'],
    ['12 Mar 19', '2019-03-12'],
    ['2026-11-21', '2026-11-21'],
    ['2026-11-21 10:15:00', '2026-11-21'],
    ['11/21/26', '2026-11-21'],
    ['21/11/2026 00:00', '2026-11-21'],
    ['1/8/18, 6:14 PM', '2018-01-08'],
    ['1/8/18, 6:14\u202fPM', '2018-01-08'],
    ['43108', '2018-01-08'],
    ['43108.75', '2018-01-08'],
    ['26.11.21', '2021-11-26'],
    ['2026. 11. 21.', '2026-11-21'],
    ['4-XII-25', '2025-12-04'],
    ['04-déc-25', '2025-12-04'],
    ['04-déc.-25', '2025-12-04'],
    ['4. Mrz 19', '2019-03-04'],
    ['4-mrt-19', '2019-03-04'],
    ['12 ÉVR 19', undefined],
    ['4 ago. 2021', '2021-08-04'],
    ['4 maja 2021', '2021-05-04'],
    ['Thursday, December 4, 2025', '2025-12-04'],
    ['jeudi 4 décembre 2025', '2025-12-04'],
    ['2025년 12월 4일', '2025-12-04'],
    ['17 พฤษภาคม 2564', '2021-05-17'],
    ['٠٤ ديسمبر ٢٠٢٥', '2025-12-04'],
    ['5/5/2020', '2020-05-05'],
  ])('%s is %s', (text, day) => {
    expect(days([text])).toEqual([day]);
  });

  it.each([
    '',
    'yesterday',
    '2025',
    'Feb-26',
    '30 Feb 2025',
    '13/13/2025',
    '04 Dec 1999',
    '23 Nov 2028',
    '24 Nov 2026',
    '3 May 2003',
    '12345',
    '99999',
    '4 juju 2025',
    '4 Dec or Jan 2025',
    '04 Dec 202',
    '=1+1',
    '1/2/3/4',
    `04 Dec 2025${' '.repeat(100)}x`,
  ])('%j is none', (text) => {
    expect(days([text])).toEqual([undefined]);
  });

  it('of tomorrow is believed, for servers ahead of the user', () => {
    expect(days(['23 Nov 2026', '24 Nov 2026'])).toEqual(['2026-11-23', undefined]);
  });
});

describe('days and months', () => {
  it('are told apart by a part above twelve, for all dates of the same shape', () => {
    expect(days(['03/04/2025', '13/02/2025'])).toEqual(['2025-04-03', '2025-02-13']);
    expect(days(['03/04/2025', '02/13/2025'])).toEqual(['2025-03-04', '2025-02-13']);
  });

  it('are told apart by a day still to come', () => {
    expect(days(['11/12/26', '10/11/26'])).toEqual(['2026-11-12', '2026-10-11']);
  });

  it('are told apart by the order of the rows', () => {
    const newestFirst = [
      '2025-12-01',
      '2025-11-12',
      '2025-10-02',
      '2025-09-11',
      '2025-05-03',
      '2025-03-01',
      '2024-12-05',
    ];
    for (const rows of [newestFirst, newestFirst.toReversed()]) {
      expect(days(rows.map(DATE_FORMATS['04/12/2025']))).toEqual(rows);
      expect(days(rows.map(DATE_FORMATS['12/04/2025']))).toEqual(rows);
    }
  });

  it('are told apart by dates of another shape around them', () => {
    const texts = ['04 Dec 2025', '03/11/2025', '04/10/2025', '01 Oct 2025', '07/09/2025', '10/08/2025', '01 Aug 2025'];
    expect(days(texts).slice(1, 3)).toEqual(['2025-11-03', '2025-10-04']);
  });

  it('stay a span where nothing tells them apart, and a day where it does not matter', () => {
    expect(days(['03/04/2025', '05/05/2025'])).toEqual([{ from: '2025-03-04', to: '2025-04-03' }, '2025-05-05']);
  });

  it('are not guessed from a few rows in order', () => {
    expect(days(['06/05/2025', '05/09/2025', '04/07/2025']).every((day) => typeof day === 'object')).toBe(true);
  });

  it('are not guessed where the rows are in order either way', () => {
    const texts = ['08/03/2025', '07/04/2025', '06/05/2025', '05/06/2025', '04/07/2025', '03/08/2025'];
    expect(days(texts).every((day) => typeof day === 'object')).toBe(true);
  });

  it('are not guessed in rows out of order', () => {
    const texts = ['03/04/2025', '01/12/2024', '07/02/2025', '04/03/2024', '02/09/2025', '11/05/2023', '06/01/2025'];
    expect(days(texts).every((day) => typeof day === 'object')).toBe(true);
  });

  it('are not guessed where rows contradict each other, but for those rows that say it themselves', () => {
    expect(days(['13/02/2025', '02/13/2025', '03/04/2025'])).toEqual([
      '2025-02-13',
      '2025-02-13',
      { from: '2025-03-04', to: '2025-04-03' },
    ]);
  });

  it('are told apart for each shape on its own', () => {
    expect(days(['13/02/2025', '03/04/2025', '2/13/25', '3/4/25'])).toEqual([
      '2025-02-13',
      '2025-04-03',
      '2025-02-13',
      '2025-03-04',
    ]);
  });

  it("follow LinkedIn's own shape, unless the file says otherwise", () => {
    expect(days(['1/8/18, 6:14 PM'])).toEqual(['2018-01-08']);
    expect(days(['1/8/18, 6:14 PM', '13/8/18, 6:14 PM'])).toEqual(['2018-08-01', '2018-08-13']);
  });

  it('are never another day than the true one', () => {
    const anyDays = fc.array(
      fc.integer({ min: 0, max: 6_000 }).map((age) => dayBefore(TODAY, age)),
      { minLength: 1, maxLength: 12 },
    );
    const anyFormat = fc.constantFrom(...Object.values(DATE_FORMATS));
    fc.assert(
      fc.property(anyDays, anyFormat, fc.boolean(), (truth, format, isSorted) => {
        fc.pre(!isUnclear(truth.map(format)));
        const rows = isSorted ? truth.toSorted().reverse() : truth;
        for (const [at, read] of readDates(rows.map(format), TODAY).entries()) {
          const span = read === undefined ? undefined : 'on' in read ? { from: read.on, to: read.on } : read.between;
          expect(span && span.from <= rows[at]! && rows[at]! <= span.to).toBe(true);
        }
      }),
      sample(600),
    );
  });
});

describe('months in the language of a spreadsheet', () => {
  it('are read beside English ones in the same column', () => {
    expect(days(['04 Dec 2025', '4 mai 2025', '4 févr. 2025'])).toEqual(['2025-12-04', '2025-05-04', '2025-02-04']);
  });

  it('are taken from the one language that knows all of them', () => {
    expect(days(['4 listopada 2025', '4 grudnia 2024'])).toEqual(['2025-11-04', '2024-12-04']);
    expect(days(['4. listopada 2025.', '4. prosinca 2024.'])).toEqual(['2025-10-04', '2024-12-04']);
    expect(days(['4 listopada 2025'])).toEqual([undefined]);
  });
});
