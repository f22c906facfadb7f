import { foldText } from '../domain/fold-text';
import type { ObservedPerson } from '../domain/observation';
import { MAX_TEXT_LENGTH, type CardWording, type PersonWording, type WhoWording } from '../domain/page-wording';
import { MAX_NAME_LENGTH } from '../domain/person';
import { cleanText } from '../domain/text';
import { readComposeRecipient } from './address';
import { agree, valueOf, type Why } from './field';
import { parseDay, parseDaysAgo } from './parse-day';
import { isSpelledIn } from './resembles';
import { isKeyed, understandCard } from './understand-card';

type Connected = Pick<ObservedPerson, 'connectedOn' | 'connectedBetween'>;
type Result<T> = { value: T } | { why: Why };

/**
 * A person as the page words them, with the day they connected.
 * @param locale the page's, BCP 47.
 * @param readAt when it was read, epoch milliseconds: "2 days ago" is counted from there.
 */
export function understandPerson(wording: WhoWording, locale: string, readAt: number): Result<ObservedPerson> {
  return 'addresses' in wording ? cardPerson(wording, locale, readAt) : pagePerson(wording, locale, readAt);
}

/** Only contacts have a composer on their card, or a day. */
function cardPerson(card: CardWording, locale: string, readAt: number): Result<ObservedPerson> {
  const who = understandCard(card);
  if (!('value' in who)) return who;
  const connected = connectedOnCard(card, locale, readAt);
  if (!('value' in connected)) return connected;
  const person = { ...who.value, ...connected.value };
  const isContact = (person.memberId ?? person.connectedOn ?? person.connectedBetween) !== undefined;
  return isContact ? { value: person } : { why: 'unparsable' };
}

/** A profile proves the slug, the contact dialog the day as well: there the rest may be missing. */
function pagePerson(person: PersonWording, locale: string, readAt: number): Result<ObservedPerson> {
  const { slug, dayTexts, memberTexts = [] } = person;
  const name = nameOf(person);
  const memberId = agree(memberTexts.map(readMemberText));
  const who = { slug, ...(name && { name }), ...('value' in memberId && { memberId: memberId.value }) };
  if (dayTexts) {
    const day = connectedInDialog(dayTexts, locale, readAt);
    return 'value' in day ? { value: { ...who, ...day.value } } : day;
  }
  const isClear = name !== '' && ('value' in memberId || memberId.why === 'missing');
  return isClear ? { value: who } : { why: 'conflict' };
}

function nameOf({ slug, name = '', isDoubtful = false }: PersonWording): string {
  return isDoubtful && !isSpelledIn(slug, name) ? '' : cleanText(name, MAX_NAME_LENGTH);
}

/** The member id in the key of a top card or in the address of a composer; what was cut is neither. */
function readMemberText(text: string): string | undefined {
  if (text.length >= MAX_TEXT_LENGTH) return undefined;
  return /ACoA[\w-]{35}(?=[Tt]op[Cc]ard$)/.exec(text)?.[0] ?? readComposeRecipient(text);
}

/**
 * A card that says something else in place of a day is an advertisement or a suggestion; so is one without the key of a contact whose
 * time is not understood. Where several texts name a time, such as a headline or a note beside the day, there is no telling which of
 * them is the day.
 */
function connectedOnCard(card: CardWording, locale: string, readAt: number): Result<Connected> {
  const times = card.dayTexts.map((text) => readTime(text, locale, readAt));
  const proofs = isKeyed(card) ? times : times.filter((time) => time?.connectedOn ?? time?.connectedBetween);
  const isSilent = isKeyed(card) && times.length === 0;
  if (!isSilent && proofs.every((time) => time === undefined)) return { why: 'unparsable' };
  return { value: valueOf(agree(times)) ?? {} };
}

/** What a text says of when; nothing but that it does, where it is some day that cannot be read. */
function readTime(text: string, locale: string, readAt: number): Connected | undefined {
  const connectedOn = parseDay(text, locale, readAt);
  if (connectedOn !== undefined) return { connectedOn };
  const connectedBetween = parseDaysAgo(text, locale, readAt);
  if (connectedBetween) return { connectedBetween };
  return namesYear(text, locale, readAt) ? {} : undefined;
}

/** The site opened 23 years ago. */
const MAX_YEARS = 30;

/** What names a year, in the calendar of the page's language, the common one or the Thai one, is some day, though none that could be read. */
function namesYear(text: string, locale: string, nowMs: number): boolean {
  const written = [locale, 'en', 'th'].map((spoken) =>
    new Intl.DateTimeFormat(spoken, { year: 'numeric' }).format(nowMs),
  );
  const years = written.map((year) => Number(foldText(year).replace(/\D/g, '')));
  const numbers = foldText(text).match(/(?<!\w)\d{4}(?!\d)/g) ?? [];
  return numbers.some((digits) => years.some((year) => Math.abs(year - Number(digits)) < MAX_YEARS));
}

function connectedInDialog(texts: readonly string[], locale: string, readAt: number): Result<Connected> {
  const said = agree(texts.map((text) => parseDay(text, locale, readAt)));
  if ('value' in said) return { value: { connectedOn: said.value } };
  return { why: said.why === 'missing' ? 'unparsable' : said.why };
}
