import { addDays, type Day } from '../domain/day';
import type { Glance } from '../domain/glance';
import { rangeStart } from '../growth/range';
import { readSlug } from '../linkedin/address';
import { loadAccount } from './accounts';
import { countNewPeople, loadFollowUpCases, withFollowUp } from './due-people';
import { loadGoal } from './goals';
import type { Store } from './open-store';
import { loadReadings } from './readings';
import { findPersonId } from './resolve-person';
import { loadSettings } from './settings';

/** Changes are told over a month at most; one day more, so that the day itself is in it. */
const CHANGE_DAYS = 31;

/** Fetches the glance by index ranges, never all people; an empty one where nothing was recorded yet. */
export async function loadGlance(
  store: Store,
  options: { today: Day; tabAddress?: string | undefined },
): Promise<Glance> {
  const { today, tabAddress } = options;
  const [settings, account] = await Promise.all([loadSettings(store), loadAccount(store)]);
  if (!account) return { settings, readings: [], cases: [], newPeopleThisWeek: 0, newPeopleThisMonth: 0 };
  const goal = await loadGoal(store, account.id);
  const since = earliest(rangeStart(settings.chartRange, today), addDays(today, -CHANGE_DAYS), goal?.startOn);
  const [readings, cases, newPeopleThisWeek, newPeopleThisMonth, tab] = await Promise.all([
    loadReadings(store, account.id, 'connections', since),
    loadFollowUpCases(store, account.id, today),
    countNewPeople(store, account.id, addDays(today, -6), today),
    countNewPeople(store, account.id, addDays(today, -29), today),
    loadTabPerson(store, account.id, tabAddress),
  ]);
  return { account, settings, ...(goal && { goal }), readings, cases, ...tab, newPeopleThisWeek, newPeopleThisMonth };
}

/** `undefined` for a range without a start stands for "all". */
function earliest(...days: (Day | undefined)[]): Day | undefined {
  const [chartStart] = days;
  return chartStart && days.filter((day) => day !== undefined).sort()[0];
}

async function loadTabPerson(
  store: Store,
  accountId: number,
  tabAddress: string | undefined,
): Promise<Pick<Glance, 'tabPerson' | 'askWhen'>> {
  const slug = tabAddress === undefined ? undefined : readSlug(tabAddress);
  const personId = slug && (await findPersonId(store, { accountId, slug }));
  const person = personId ? await store.people.get(personId) : undefined;
  if (!person) return {};
  const [followUp, correction] = await Promise.all([store.followUps.get(person.id), store.corrections.get(person.id)]);
  const isUndated = !person.connectedOn && !person.connectedBetween && !correction?.askedOn;
  return { tabPerson: withFollowUp(person, followUp), ...(isUndated && { askWhen: person }) };
}
