import {
  KEY_ENDS,
  KEY_STARTS,
  PAGE_KEY_WORDS,
  PARAMETERS,
  PATH_OWNERS,
  PATH_WORDS,
  PLAIN_VALUES,
} from './diagnose-words';

const ORIGIN = 'https://www.linkedin.com';
/** Beyond this a text is prose, whose length would tell it from others. */
const MAX_SHAPE_LENGTH = 40;
const MAX_PARTS = 8;

/** What a text looks like: `#` for digits, `a` for letters, and the signs that decide how a number is read. */
export function shapeText(text: string): string {
  const shape = text
    .slice(0, 400)
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\s.,'’٬٫+·•・%()/:]/gu, '')
    .replace(/\p{L}[\p{L}\p{M}'’]*/gu, 'a')
    .replace(/\p{N}+/gu, '#')
    .replace(/\p{M}/gu, '')
    .replace(/\s{2,}/gu, ' ')
    .trim();
  return shape.length > MAX_SHAPE_LENGTH ? `${shape.slice(0, MAX_SHAPE_LENGTH)}…` : shape;
}

/** Where a link leads, as a pattern: `/in/…/overlay/contact-info/` with a star for the slug. */
export function shapeAddress(address: string): string {
  if (address.startsWith('#')) return '#';
  const url = URL.canParse(address, ORIGIN) ? new URL(address, ORIGIN) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return '*:';
  if (url.origin !== ORIGIN) return 'https://*';
  return shapePath(url.pathname) + shapeQuery(url.searchParams);
}

function shapePath(path: string): string {
  const segments = path.split('/').slice(0, MAX_PARTS);
  return segments.map((segment, at) => shapeSegment(segment, segments[at - 1])).join('/');
}

function shapeSegment(segment: string, before: string | undefined): string {
  if (segment === '' || (segment === 'me' && before === 'in')) return segment;
  return PATH_WORDS.has(segment) && !PATH_OWNERS.has(before ?? '') ? segment : '*';
}

function shapeQuery(parameters: URLSearchParams): string {
  const shaped = [...parameters]
    .slice(0, MAX_PARTS)
    .map(([name, value]) => `${star(PARAMETERS, name)}=${star(PLAIN_VALUES, value)}`);
  return shaped.length > 0 ? `?${shaped.join('&')}` : '';
}

/** A component key with nothing left of it but known parts. */
export function shapeKey(key: string): string {
  const start = KEY_STARTS.find((part) => key.startsWith(part)) ?? '';
  const rest = key.slice(start.length);
  const end = KEY_ENDS.find((part) => rest.endsWith(part)) ?? '';
  return `${start}${rest.length > end.length ? '*' : ''}${end}`;
}

/** `d_flagship3_profile_view_base`, word by word. */
export function shapePageKey(key: string): string {
  const parts = key.split('_').slice(0, 2 * MAX_PARTS);
  return parts.map((word) => star(PAGE_KEY_WORDS, word)).join('_');
}

/** A value where it is a known one, else a star. */
export function star(known: ReadonlySet<string>, value: string): string {
  return known.has(value) ? value : '*';
}
