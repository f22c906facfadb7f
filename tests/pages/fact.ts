import type { StandInSettings } from './settings.ts';

/** What would break if the fact were not coped with: a field of a reader, or a part of how the page is watched. */
export type ReaderName =
  | 'connections.count'
  | 'connections.cards'
  | 'own-profile.connections'
  | 'own-profile.followers'
  | 'own-profile.viewer'
  | 'other-profile.name'
  | 'other-profile.degree'
  | 'other-profile.scope'
  | 'contact-dialog.day'
  | 'address.slug'
  | 'address.member-id'
  | 'address.composer'
  | 'numbers'
  | 'dates'
  | 'watch.route'
  | 'watch.frames'
  | 'layout';

/** One fact that was seen on the site's real pages. */
export interface Fact {
  id: string;
  fact: string;
  reader: ReaderName;
  page: { address: string; settings: Partial<StandInSettings> };
  /** An expression for the page's own window, once the page has settled: its value, or what its promise gives, must be `true`. */
  holds: string;
}
