import type { WhoWording } from '../domain/page-wording';

/**
 * What the labels of several people's cards say, as "Message" and "Verified" do, tells nothing of any of them: each card hears it as if
 * it were said beside it. A card's neighbours alone do not tell, where something else stands between the cards.
 */
export function shareLabels(people: readonly WhoWording[]): WhoWording[] {
  const common = findCommonLabels(people);
  return people.map((who) =>
    'addresses' in who ? { ...who, nearLabels: [...(who.nearLabels ?? []), ...common] } : who,
  );
}

function findCommonLabels(people: readonly WhoWording[]): string[] {
  /** A narrow window's copy of a card is about the same person. */
  const whose = new Map<string, Set<string>>();
  for (const { labels, addresses } of people.filter((who) => 'addresses' in who)) {
    for (const label of labels) whose.set(label, (whose.get(label) ?? new Set()).add(addresses[0] ?? ''));
  }
  return [...whose].flatMap(([label, cards]) => (cards.size > 1 ? label : []));
}
