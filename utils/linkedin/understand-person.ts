import type { ObservedPerson } from '../domain/observation';
import type { PersonWording } from '../domain/page-wording';
import type { Surface } from '../domain/surface';
import { foldText } from '../domain/fold-text';
import { agree, type Why } from './field';
import { parseDay, parseDaysAgo } from './parse-day';

type Connected = Pick<ObservedPerson, 'connectedOn' | 'connectedBetween'>;
type Result<T> = { value: T } | { why: Why };

/**
 * A person with the day they connected, as the page words it.
 * @param locale the page's, BCP 47.
 * @param readAt when it was read, epoch milliseconds: "2 days ago" is counted from there.
 */
export function understandPerson(
  { dayTexts, ...who }: PersonWording,
  surface: Surface,
  locale: string,
  readAt: number,
): Result<ObservedPerson> {
  if (!dayTexts) return { value: who };
  const readConnected = surface === 'connections' ? connectedOnCard : connectedInDialog;
  const connected = readConnected(dayTexts, locale, readAt);
  if (!('value' in connected)) return connected;
  const person = { ...who, ...connected.value };
  return isContact(person) ? { value: person } : { why: 'unparsable' };
}

/** Only contacts have a composer on their card, or a day. */
function isContact({ memberId, connectedOn, connectedBetween }: ObservedPerson): boolean {
  return (memberId ?? connectedOn ?? connectedBetween) !== undefined;
}

/** A card that says something else in place of a day is an advertisement or a suggestion. */
function connectedOnCard(texts: readonly string[], locale: string, readAt: number): Result<Connected> {
  const days = agree(texts.map((text) => parseDay(text, locale, readAt)));
  if ('value' in days) return { value: { connectedOn: days.value } };
  if (days.why === 'conflict') return { value: {} };
  const spans = agree(texts.map((text) => parseDaysAgo(text, locale, readAt)));
  if ('value' in spans) return { value: { connectedBetween: spans.value } };
  return texts.every((text) => YEAR.test(foldText(text))) ? { value: {} } : { why: 'unparsable' };
}

/** What names a year is some day, though not one that could be read. */
const YEAR = /\b2[05]\d\d(?!\d)/;

function connectedInDialog(texts: readonly string[], locale: string, readAt: number): Result<Connected> {
  const said = agree(texts.map((text) => parseDay(text, locale, readAt)));
  if ('value' in said) return { value: { connectedOn: said.value } };
  return { why: said.why === 'missing' ? 'unparsable' : said.why };
}
