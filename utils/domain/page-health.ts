import type { Surface } from './surface';

/** Why a field was not read. Absence is a value here, never an error. */
export type Why =
  /** Nothing on the page answers to any variant. */
  | 'missing'
  /** It is there, and not shown to the user. */
  | 'hidden'
  /** It is there, and holds nothing that can be understood for certain. */
  | 'unparsable'
  /** Independent signs disagree, or the content belongs to another address. */
  | 'conflict';

export const WHYS = ['missing', 'hidden', 'unparsable', 'conflict'] as const satisfies readonly Why[];

/** What fields and variants may be called in the readers: nothing that a page says is taken for one, and no sentence fits. */
export const FIELD_NAME = /^[a-z]{2,30}$/i;
export const VARIANT_NAME = /^[a-z][a-z\d-]{1,30}$/i;

/** How one field fared on one visit: by which variant it was read, or why not. Never what it said. */
export type FieldOutcome = { variant: string } | { why: Why };

/** How a page fared on one visit of the user. It holds nothing of what the page said, nor whose page it was. */
export interface Visit {
  surface: Surface;
  /** When the visit began, epoch milliseconds: what is told twice about one visit counts once. */
  startedAt: number;
  /** Everything that the page must say for its surface to be of use was read. */
  readable: boolean;
  fields: Record<string, FieldOutcome>;
}

/** What is known about reading one field on one surface. Times are epoch milliseconds, of the beginning of a visit. */
export interface FieldHealth {
  /** `connections people`: surface and field. */
  key: string;
  surface: Surface;
  field: string;
  lastReadAt?: number;
  lastVariant?: string;
  lastUnreadableAt?: number;
  /** The first of the visits since `lastReadAt` that could not read it; absent while it can be read. */
  unreadableSince?: number;
  lastWhy?: Why;
}

/** How the visits to one surface went. */
export interface SurfaceHealth {
  /** The surface. */
  key: string;
  surface: Surface;
  lastVisitAt: number;
  lastReadAt?: number;
  /** Visits in a row that could not read it, up to the last. */
  unreadableVisits: number;
}

export type PageHealth = FieldHealth | SurfaceHealth;

/** From so many visits in a row it is LinkedIn that changed, and no slow line. */
export const UNREADABLE_VISITS_TO_TELL = 3;

export function isFieldHealth(row: PageHealth): row is FieldHealth {
  return 'field' in row;
}

/** A surface that the user should know cannot be read any more. */
export interface PageTrouble {
  surface: Surface;
  lastReadAt?: number;
}

/** What the popup says about how reading goes. */
export interface HealthGlance {
  /** The first surface that the user's last visits could not read. */
  trouble?: PageTrouble;
  /** When any page was last read, epoch milliseconds. */
  lastReadAt?: number;
}

/** The structure of a LinkedIn page without its words, for those who repair the readers; or why there is none. */
export type Diagnostic = { kind: 'text'; text: string } | { kind: 'no-page' } | { kind: 'failed' };
