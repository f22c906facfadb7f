import type { ObservedPerson } from '../domain/observation';
import { MAX_TEXT_LENGTH, type CardWording } from '../domain/page-wording';
import { MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../domain/person';
import { cleanText } from '../domain/text';
import { isInvitation, readComposeRecipient, readProfileAddress } from './address';
import { findCardName } from './card-name';
import { agree, type Why } from './field';

type Who = Pick<ObservedPerson, 'slug' | 'memberId' | 'name' | 'headline'>;
type Key = Pick<Who, 'slug' | 'memberId'>;

/** Whom a card is about, where it says so beyond doubt. That they are a contact, its day has to show as well. */
export function understandCard(card: CardWording): { value: Who } | { why: Why } {
  const key = understandKey(card.addresses);
  if (!('value' in key)) return key;
  if (!isOfItsKey(card, key.value) || card.addresses.some(isInvitation)) return { why: 'conflict' };
  const name = cleanText(findCardName(card, key.value.slug) ?? '', MAX_NAME_LENGTH);
  if (name === '') return { why: 'unparsable' };
  const headline = readHeadline(card, name);
  return { value: { ...key.value, name, ...(headline && { headline }) } };
}

/** Whether a card has the key of a contact's. */
export function isKeyed({ key = '' }: CardWording): boolean {
  return key.startsWith('ConnectionCard_');
}

/** Who a card is about, by all its links at once. */
function understandKey(addresses: readonly string[]): { value: Key } | { why: Why } {
  if (addresses.some(isCut)) return { why: 'unparsable' };
  const profiles = addresses.map(readProfileAddress);
  const slug = agree(profiles.map((key) => key?.slug));
  const memberId = agree([...profiles.map((key) => key?.memberId), ...addresses.map(readComposeRecipient)]);
  if (isConflict(slug) || isConflict(memberId)) return { why: 'conflict' };
  const key = {
    ...('value' in slug && { slug: slug.value }),
    ...('value' in memberId && { memberId: memberId.value }),
  };
  return key.slug === undefined && key.memberId === undefined ? { why: 'missing' } : { value: key };
}

/** What was cut may have named somebody else. */
function isCut(address: string): boolean {
  return address.length >= MAX_TEXT_LENGTH;
}

function isConflict(result: object): boolean {
  return 'why' in result && result.why === 'conflict';
}

/**
 * The name again is no headline, nor is what is said of it, as pronouns and a degree are; `Journalist` is one for Jo. Where no day
 * stands outside the link, what stands in it may be the day, "yesterday" as well.
 */
function readHeadline({ next = '', dayTexts }: CardWording, name: string): string {
  if (dayTexts.length === 0) return '';
  const isName =
    /^\(.*\)$|^[·•・]|^1\P{N}{0,3}$/u.test(next) ||
    (next.startsWith(name) && !/^ ?[\p{L}\p{M}\p{N}]/u.test(next.slice(name.length)));
  return isName ? '' : cleanText(next, MAX_HEADLINE_LENGTH);
}

/** `ConnectionCard_0-anna-li`: where the key ends in a slug or a member id, the card must link to that one. */
function isOfItsKey({ key: said = '' }: CardWording, who: Key): boolean {
  const [isKeyed, named] = /^ConnectionCard_(?:\d+-)?(.*)/s.exec(said) ?? [];
  if (!isKeyed || named === who.slug || named === who.memberId) return true;
  const key = readProfileAddress(`/in/${named}`);
  const part = key?.memberId === undefined ? 'slug' : 'memberId';
  return (who[part] ?? key?.[part]) === key?.[part];
}
