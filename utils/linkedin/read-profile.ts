import type { PersonWording } from '../domain/page-wording';
import { MAX_NAME_LENGTH } from '../domain/person';
import { cleanText } from '../domain/text';
import { readRoute } from './address';
import { readDegree } from './degree';
import { shape, valueOf, type Field } from './field';
import { readOwnConnections, readOwnFollowers } from './own-counts';
import { readOwnership } from './own-profile';
import { nothingRead, type PageContext, type SurfaceLook } from './page-look';
import { readCardMemberId, readCardName, readCardSlug, readTopCard } from './top-card';

/**
 * Reads a profile: the viewer's own gives counts, a first-degree person's gives that person, every other one gives nothing.
 * Nothing is read outside the top card, and nothing unless the card and the address name the same person.
 */
export function readProfile(page: Document, context: PageContext): SurfaceLook {
  const topCard = isForOthers(context.address) ? ({ why: 'conflict' } as const) : readTopCard(page);
  const card = valueOf(topCard);
  if (!card) return nothingRead('other-profile', { topCard: shape(topCard) }, ['topCard']);
  const slug = readCardSlug(card);
  if (!('value' in slug) || !isOfAddress(card, slug.value, context.address)) {
    const fields = { topCard: shape(topCard), slug: 'value' in slug ? ({ why: 'conflict' } as const) : slug };
    return nothingRead('other-profile', fields, ['slug']);
  }
  const ownership = readOwnership(card, page, slug.value);
  if (ownership.for.length === 0) return readOther(card, page, slug.value, topCard);
  if (ownership.against.length === 0) return readOwn(card, slug.value, topCard);
  return nothingRead('other-profile', { topCard: shape(topCard), ownership: { why: 'conflict' } }, ['ownership']);
}

/** The own profile shown as others see it: neither own nor another's. */
function isForOthers(address: string): boolean {
  return /[?&]viewAs/i.test(address);
}

function readOwn(card: Element, slug: string, topCard: Field<Element>): SurfaceLook {
  const connections = readOwnConnections(card);
  const followers = readOwnFollowers(card);
  const counts = [valueOf(connections), valueOf(followers)].filter((count) => count !== undefined);
  const fields = { topCard: shape(topCard), connections, followers };
  return { surface: 'own-profile', viewerSlug: slug, counts, people: [], fields, needs: ['connections'] };
}

function readOther(card: Element, page: Document, slug: string, topCard: Field<Element>): SurfaceLook {
  const degree = readDegree(card, page, slug);
  const name = readCardName(card);
  const memberId = readCardMemberId(card);
  const fields = { topCard: shape(topCard), degree: named(degree), name, memberId: named(memberId) };
  // Of others than contacts it is enough to know that they are others.
  const isFirstDegree = 'value' in degree && degree.value === 1;
  const isClear = 'value' in memberId || memberId.why === 'missing';
  const shownName = cleanText(valueOf(name) ?? '', MAX_NAME_LENGTH);
  const needs = ['degree', ...(isFirstDegree ? ['name'] : []), ...(isFirstDegree && !isClear ? ['memberId'] : [])];
  if (!isFirstDegree || !isClear || shownName === '') return nothingRead('other-profile', fields, needs);
  const person: PersonWording = { slug, name: shownName, ...('value' in memberId && { memberId: memberId.value }) };
  return { surface: 'other-profile', counts: [], people: [person], fields, needs };
}

/** The card belongs to the address where it names the same slug, or, in addresses with a member id, the same member. */
export function isOfAddress(card: Element, slug: string, address: string): boolean {
  const route = readRoute(address);
  if (route.kind !== 'profile' && route.kind !== 'contact-dialog') return false;
  if (route.slug !== undefined) return route.slug === slug;
  return valueOf(readCardMemberId(card)) === route.memberId;
}

function named<T>(result: { value: T } | { why: 'missing' | 'hidden' | 'unparsable' | 'conflict' }): Field<T> {
  return 'value' in result ? { ...result, variant: 'any' } : result;
}
