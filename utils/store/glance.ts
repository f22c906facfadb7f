import { addDays, type Day } from '../domain/day';
import type { GrowthGlance, PeopleGlance, Questions } from '../domain/glance';
import { EMPTY_SERIES } from '../domain/series';
import { readSlug } from '../linkedin/address';
import { loadAccount } from './accounts';
import { loadSeriesAsKept } from './daily-counts';
import { countNewPeople, loadFollowUpCases, withFollowUp } from './due-people';
import { loadGoal } from './goals';
import { addArchivePart } from './archive-part';
import type { Store } from './open-store';
import { loadAccountsGlance } from './accounts-glance';
import { loadDoubt } from './page-count';
import { findPersonId } from './resolve-person';
import { loadSettings } from './settings';

/** Where the user stands; nothing of it where nothing was recorded yet. A handful of rows, however long the history. */
export function loadGrowthGlance(store: Store, { today }: { today: Day }): Promise<GrowthGlance> {
  // One transaction: to begin one costs more than what is read here.
  const tables = [
    ...[store.settings, store.accounts, store.goals, store.readings, store.dailyCounts],
    ...[store.imports, store.dailyPeople, store.people],
  ];
  return store.transaction('r', tables, async () => {
    const [settings, account] = await Promise.all([loadSettings(store), loadAccount(store)]);
    if (!account) return { settings, series: EMPTY_SERIES, isStale: false };
    const [goal, counts] = await Promise.all([
      loadGoal(store, account.id),
      loadSeriesAsKept(store, { accountId: account.id, metric: 'connections' }, today),
    ]);
    const series = await addArchivePart(store, account.id, counts.series);
    return { account, settings, ...(goal && { goal }), ...counts, series };
  });
}

/** Whom the user owes a message, by index ranges: it never reads all people. */
export async function loadPeopleGlance(
  store: Store,
  { today, tabAddress }: { today: Day; tabAddress?: string | undefined },
): Promise<PeopleGlance> {
  const account = await loadAccount(store);
  if (!account) return { cases: [], newPeopleThisWeek: 0, newPeopleThisMonth: 0 };
  const [cases, newPeopleThisWeek, newPeopleThisMonth, tab] = await Promise.all([
    loadFollowUpCases(store, account.id, today),
    countNewPeople(store, account.id, addDays(today, -6), today),
    countNewPeople(store, account.id, addDays(today, -29), today),
    loadTabPerson(store, account.id, tabAddress),
  ]);
  return { cases, ...tab, newPeopleThisWeek, newPeopleThisMonth };
}

/** What only the user can tell: whose pages these are, and whether a count is right. */
export async function loadQuestions(store: Store): Promise<Questions> {
  const accounts = await loadAccountsGlance(store);
  const doubt = accounts.shownId === undefined ? undefined : await loadDoubt(store, accounts.shownId);
  return { ...accounts, ...(doubt && { doubt }) };
}

async function loadTabPerson(
  store: Store,
  accountId: number,
  tabAddress: string | undefined,
): Promise<Pick<PeopleGlance, 'tabPerson' | 'askWhen'>> {
  const slug = tabAddress === undefined ? undefined : readSlug(tabAddress);
  const personId = slug && (await findPersonId(store, { accountId, slug }));
  const person = personId ? await store.people.get(personId) : undefined;
  if (!person) return {};
  const [followUp, correction] = await Promise.all([store.followUps.get(person.id), store.corrections.get(person.id)]);
  const isUndated = !person.connectedOn && !person.connectedBetween && !correction?.askedOn;
  return { tabPerson: withFollowUp(person, followUp), ...(isUndated && { askWhen: person }) };
}
