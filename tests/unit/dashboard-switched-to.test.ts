import { expect, it } from 'vitest';
import { switchedTo } from '../../entrypoints/dashboard/switched-to.ts';

const glance = (ids: number[], shownId?: number) => ({
  accounts: ids.map((id) => ({ id, createdAt: 0 })),
  ...(shownId !== undefined && { shownId }),
});

it('a form stays while its account is shown: when it is the first one, and when a second one comes', () => {
  const [none, one, two] = [glance([]), glance([4], 4), glance([4, 5], 4)];
  expect(new Set([undefined, none, one, two].map(switchedTo)).size).toBe(1);
});

it('every other account is told apart from it', () => {
  expect(new Set([4, 5, 6].map((shownId) => switchedTo(glance([4, 5, 6], shownId)))).size).toBe(3);
});
