import type { FieldOutcome } from './page-health';
import type { Metric } from './reading';
import type { Surface } from './surface';

/** One of the viewer's own counts as a page words it: the texts with a number in them. All must say the same. */
export interface CountWording {
  metric: Metric;
  texts: string[];
}

/** The person a page is all about: the slug is proven by the page and its address. */
export interface PersonWording {
  slug: string;
  name?: string;
  /** The title of the page names somebody else, or in other words: then only a name that is like the slug is one. */
  isDoubtful?: boolean;
  /** What the page names the member in: the component key of the top card, and addresses of composers. All must name the same. */
  memberTexts?: string[];
  /** The texts that stand where the day does. */
  dayTexts?: string[];
}

/** A name as a card writes it. */
export interface NameWording {
  text: string;
  /** Where it stands in several elements, such as one with a badge inside: the texts below it, and what stands in none of them. */
  pieces?: { below: string[]; own: string };
}

/** A card of a list; whom it is about, and whether that is a contact, has yet to be understood. */
export interface CardWording {
  /** Its component key. */
  key?: string;
  /** Where its links lead. */
  addresses: string[];
  name: NameWording;
  /** What stands behind the name, where that is one text. */
  next?: string;
  /** What screen readers are told about its links and pictures. */
  labels: string[];
  /** The same of the cards beside it, where no label tells the name as it stands there. */
  nearLabels?: string[];
  dayTexts: string[];
}

export type WhoWording = PersonWording | CardWording;

/** What the readers found on one page at one moment, in the page's own words where those have yet to be understood. */
export interface PageWording {
  surface: Surface;
  /** The tag of the page's language, as the page writes it. */
  locale: string;
  /** Epoch milliseconds. */
  readAt: number;
  /** The viewer's own slug, only where the page proves it. */
  viewerSlug?: string;
  counts: CountWording[];
  people: WhoWording[];
}

/** How one field fared, and what it says where that has yet to be understood: of people, a few. */
export type FieldWording = FieldOutcome & { wording?: CountWording | WhoWording[] };

/** How a page fares on one visit. Nothing of it is kept in these words. */
export interface VisitWording {
  surface: Surface;
  locale: string;
  /** When the visit began and when the page was read, epoch milliseconds. */
  startedAt: number;
  readAt: number;
  /** The fields without which the page is not readable. */
  needs: readonly string[];
  fields: Record<string, FieldWording>;
  /** The page has been looked at for so long that what cannot be read now never will be. */
  isLate: boolean;
}

/** More texts than these are no count, no day and not the links of a card. */
export const MAX_TEXTS = 12;
/** What is longer is cut: far beyond all that is understood or stored, so that cutting makes nothing understandable. */
export const MAX_TEXT_LENGTH = 1_000;
/** No language tag is longer. */
export const MAX_TAG_LENGTH = 35;
/** How many people of a page stand for all when it is judged what could be read: as many as LinkedIn loads at once. */
export const MAX_SAMPLE = 10;
