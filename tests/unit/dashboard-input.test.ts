import { describe, expect, it } from 'vitest';
import { checkGoal, type GoalInput } from '../../components/dashboard/goal-input.ts';
import { checkManual } from '../../components/dashboard/manual-input.ts';
import { parseWholeNumber } from '../../components/dashboard/whole-number.ts';

const TODAY = '2026-11-22';

describe('parseWholeNumber', () => {
  it.each([
    ['750', 750],
    [' 1,200 ', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['1\u202f200', 1200],
    ['1’200', 1200],
    ['1,200,000', 1_200_000],
    ['0', 0],
  ])('reads %j', (text, value) => expect(parseWholeNumber(text)).toBe(value));

  it.each(['', 'many', '7.5', '1,20', '-3', '+3', '1e3', '0x10', '12.3456', '9'.repeat(16)])('refuses %j', (text) =>
    expect(parseWholeNumber(text)).toBeUndefined(),
  );
});

describe('checkGoal', () => {
  const check = (change: Partial<GoalInput>) =>
    checkGoal({ target: '750', by: '2027-06-30', count: 612, today: TODAY, ...change });

  it('takes a number above the count and a day to come', () => {
    expect(check({})).toEqual({ ok: true, target: 750, by: '2027-06-30' });
    expect(check({ count: undefined, target: '1' })).toMatchObject({ ok: true });
    expect(check({ by: '2026-11-23' })).toMatchObject({ ok: true });
  });

  it.each([
    [{ target: '7.5' }, { target: 'not-whole' }],
    [{ target: '0', count: undefined }, { target: 'not-whole' }],
    [{ target: '612' }, { target: 'not-above' }],
    [{ target: '30001' }, { target: 'too-large' }],
    [{ by: '' }, { by: 'no-day' }],
    [{ by: '2027-02-30' }, { by: 'no-day' }],
    [{ by: TODAY }, { by: 'not-future' }],
    [{ by: '9999-01-01' }, { by: 'too-far' }],
    [
      { target: '', by: '' },
      { target: 'not-whole', by: 'no-day' },
    ],
  ] as const)('says what is wrong with %j', (change, problems) =>
    expect(check(change)).toEqual({ ok: false, problems }),
  );
});

describe('checkManual', () => {
  it('takes a count for today or before', () => {
    expect(checkManual({ value: '1,612', day: TODAY }, TODAY)).toEqual({ ok: true, value: 1612, day: TODAY });
    expect(checkManual({ value: '0', day: '2010-01-01' }, TODAY)).toMatchObject({ ok: true });
  });

  it.each([
    ['about 600', TODAY, { value: 'not-whole' }],
    ['1000000001', TODAY, { value: 'too-large' }],
    ['600', '', { day: 'no-day' }],
    ['600', '2026-11-23', { day: 'in-future' }],
    ['600', '2003-05-04', { day: 'too-early' }],
  ])('says what is wrong with %j on %j', (value, day, problems) =>
    expect(checkManual({ value, day }, TODAY)).toEqual({ ok: false, problems }),
  );
});
