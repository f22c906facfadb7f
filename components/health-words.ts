import { localDay } from '../utils/domain/day';
import type { PageTrouble, Why } from '../utils/domain/page-health';
import { COUNT_SURFACES, type Surface } from '../utils/domain/surface';
import type { I18n, MessageKey } from './i18n/translate';

/** A kind of page, at the beginning of a sentence or in a table. */
export const PAGE_NAMES: Record<Surface, MessageKey> = {
  connections: 'healthPageConnections',
  'own-profile': 'healthPageOwnProfile',
  'other-profile': 'healthPageOtherProfile',
  'contact-dialog': 'healthPageContactDialog',
  'network-hub': 'healthPageNetworkHub',
  feed: 'healthPageFeed',
  followers: 'healthPageFollowers',
};

const FIELD_NAMES: Readonly<Record<string, MessageKey>> = {
  connections: 'healthFieldConnections',
  followers: 'healthFieldFollowers',
  people: 'healthFieldPeople',
  topCard: 'healthFieldTopCard',
  slug: 'healthFieldSlug',
  ownership: 'healthFieldOwnership',
  degree: 'healthFieldDegree',
  name: 'healthFieldName',
  dialog: 'healthFieldDialog',
  person: 'healthFieldPerson',
  connectedOn: 'healthFieldConnectedOn',
};

export const WHY_WORDS: Record<Why, MessageKey> = {
  missing: 'healthWhyMissing',
  hidden: 'healthWhyHidden',
  unparsable: 'healthWhyUnparsable',
  conflict: 'healthWhyConflict',
};

/** What is read, in words; a field without any keeps the name it has in the readers. */
export function sayField(i18n: I18n, field: string): string {
  const key = FIELD_NAMES[field];
  return key ? i18n.text(key) : field;
}

/** `Your connections page: not readable on your last visits. Your count was last read on 3 Nov 2026.` */
export function sayTrouble(i18n: I18n, { surface, lastReadAt }: PageTrouble): string {
  const page = i18n.text(PAGE_NAMES[surface]);
  const ofCount = COUNT_SURFACES.includes(surface);
  if (lastReadAt === undefined) return i18n.text(ofCount ? 'healthCountNeverRead' : 'healthPageNeverRead', page);
  return i18n.text(
    ofCount ? 'healthCountLastRead' : 'healthPageLastRead',
    page,
    i18n.day(localDay(lastReadAt), 'long'),
  );
}

/** The same shortly: `Your connections page cannot be read; last read Nov 3`. */
export function sayTroubleShortly(i18n: I18n, { surface, lastReadAt }: PageTrouble): string {
  const page = i18n.text(PAGE_NAMES[surface]);
  if (lastReadAt === undefined) return i18n.text('healthTroubleTitle', page);
  return i18n.text('healthTroubleLastRead', page, i18n.day(localDay(lastReadAt)));
}
