import { isDay, type Day } from '../domain/day';
import { MAX_COUNT } from '../domain/reading';
import type { Goal } from '../domain/goal';
import { ensureAccount } from './accounts';
import { loadSeries } from './daily-counts';
import type { Store } from './open-store';
import { write } from './write';

/** The reach goal in force, if one is set. */
export async function loadGoal(store: Store, accountId: number): Promise<Goal | undefined> {
  return store.goals
    .where('accountId')
    .equals(accountId)
    .filter((goal) => goal.endedOn === undefined)
    .last();
}

/**
 * Sets the goal or changes it. A changed goal keeps the start of its pace line, unless the old one was reached or is past.
 * @throws RangeError where the target is no count or the day is not ahead.
 */
export function setReachGoal(store: Store, goal: { target: number; by: Day; today: Day }): Promise<void> {
  const { target, by, today } = goal;
  if (!Number.isSafeInteger(target) || target < 1 || target > MAX_COUNT) throw new RangeError('target');
  if (!isDay(by) || by <= today) throw new RangeError('by');
  return write(store, [store.settings, store.accounts, store.goals, store.readings, store.dailyCounts], async () => {
    const account = await ensureAccount(store, Date.now());
    const old = await loadGoal(store, account.id);
    if (old && !(await isOver(store, old, today))) await store.goals.update(old.id, { target, by });
    else {
      if (old) await store.goals.update(old.id, { endedOn: today });
      const fresh = { kind: 'reach', metric: 'connections', startOn: today, createdAt: Date.now() } as const;
      await store.goals.add({ ...fresh, accountId: account.id, target, by });
    }
  });
}

/** Removes a goal, and with it the pace line. */
export function removeGoal(store: Store, id: number): Promise<void> {
  return write(store, [store.goals], () => store.goals.delete(id));
}

async function isOver(store: Store, goal: Goal, today: Day): Promise<boolean> {
  if (goal.by < today) return true;
  const { exact } = await loadSeries(store, goal, today);
  return exact.some(({ day, value }) => day >= goal.startOn && value >= goal.target);
}
