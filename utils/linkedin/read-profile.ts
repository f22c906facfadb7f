import type { PersonWording } from '../domain/page-wording';
import { readDegree } from './degree';
import { shape, valueOf, type Field } from './field';
import { readOwnConnections, readOwnFollowers } from './own-counts';
import { readOwnership } from './own-profile';
import { nothingRead, type PageContext, type SurfaceLook } from './page-look';
import { isOfAddress, readCardName, readCardSlug, readMemberTexts, readTopCard, wordName } from './top-card';

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
  const { isOwn, isOthers } = readOwnership(card, page, slug.value, context.address);
  if (!isOwn) return readOther(card, page, slug.value, topCard);
  if (!isOthers) return readOwn(card, slug.value, topCard);
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
  return { ...nothingRead('own-profile', fields, ['connections']), viewerSlug: slug, counts };
}

function readOther(card: Element, page: Document, slug: string, topCard: Field<Element>): SurfaceLook {
  const degree = readDegree(card, page, slug);
  const name = readCardName(card);
  const fields = { topCard: shape(topCard), degree, name };
  // Of others than contacts it is enough to know that they are others.
  if (valueOf(degree) !== 1) return nothingRead('other-profile', fields, ['degree']);
  const needs = ['degree', 'name', 'person'];
  const memberTexts = readMemberTexts(card);
  if (!('value' in name) || !memberTexts) return nothingRead('other-profile', fields, needs);
  const people: PersonWording[] = [{ slug, ...wordName(card, name.value), memberTexts }];
  const person = { value: people, variant: name.variant };
  return { ...nothingRead('other-profile', { ...fields, person }, needs), people };
}
