/** The kinds of LinkedIn page that are read. Everything else is not a surface, and is never read. */
export const SURFACES = [
  'connections',
  'own-profile',
  'other-profile',
  'contact-dialog',
  'network-hub',
  'feed',
  'followers',
] as const;
export type Surface = (typeof SURFACES)[number];

/** The surfaces that are visited for the user's own count. */
export const COUNT_SURFACES: readonly Surface[] = ['connections', 'own-profile'];
