import type { CardWording, WhoWording } from '../domain/page-wording';
import { wordsBesideTime } from './parse-day';
import { isKeyed } from './understand-card';

/** Of fewer cards there is no telling which is the odd one. */
const MIN_CARDS = 3;
/** So many of the others say the same beside their time, in part at least. */
const LIKE_SHARE = 1 / 3;

/**
 * Those cards of a list that say of their time what the others do not: `Active 2 hours ago` among people `Connected on May 17, 2026` is
 * an advertisement or a suggestion. Which words they are does not matter. Cards with the key of a contact need no such proof.
 * @param locale the page's, BCP 47.
 */
export function findOddCards(people: readonly WhoWording[], locale: string): ReadonlySet<WhoWording> {
  const cards = people.filter((who) => 'addresses' in who).filter((card) => !isKeyed(card));
  const said = cards.map((card) => wordsOnCard(card, locale));
  const counts = new Map<string, number>();
  for (const word of said.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const othersAlike = (words: readonly string[]) => Math.max(...words.map((word) => counts.get(word)! - 1));
  const others = cards.length - 1;
  const odd = cards.filter((_, at) => othersAlike(said[at]!) < others * LIKE_SHARE);
  return new Set(cards.length < MIN_CARDS ? [] : odd);
}

/** Each word once; saying nothing beside the time is something to have in common, too. */
function wordsOnCard({ dayTexts }: CardWording, locale: string): string[] {
  const words = new Set(dayTexts.flatMap((text) => wordsBesideTime(text, locale)));
  return words.size > 0 ? [...words] : [''];
}
