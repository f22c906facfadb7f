import { CITIES, COMPANIES, FAMILY_NAMES, GIVEN_NAMES, ODD_PEOPLE, ROLES } from './names.ts';
import type { OddPerson } from './names.ts';
import { hashText, makeRandom } from './random.ts';
import type { Random } from './random.ts';

/** `unknown`: outside the network, no mark is shown. */
export type Degree = 'self' | 1 | 2 | 3 | 'unknown';

export interface Member {
  /** Decoded, NFC, lower case: what a reader should come to. */
  slug: string;
  /** How the pages' links spell the slug: percent-encoded, mixed case; as `slug` where absent. */
  hrefSlug?: string;
  /** 39 characters starting with ACoAA; the case of its letters matters. */
  memberId: string;
  name: string;
  headline: string;
  location: string;
  company: string;
  /** `YYYY-MM-DD`; first-degree people only. */
  connectedOn?: string;
  degree: Degree;
  /** An invitation was sent and not yet answered. */
  pending?: boolean;
  /** Anybody may write to them: a Message link proves nothing. */
  openProfile?: boolean;
  connectionCount: number;
  followerCount: number;
  /** Contact details that the dialog shows and nobody may store. */
  email: string;
  phone: string;
  birthday: string;
  website: string;
}

/** The truth behind the pages. Tests may change it while the stand-in runs. */
export interface World {
  viewer: Member;
  /** Kept apart from `people.length`, as on the site: a test that adds people decides about both. */
  connectionCount: number;
  followerCount: number;
  /** First degree, newest first, all with `connectedOn`. */
  people: Member[];
  strangers: Member[];
  /** `YYYY-MM-DD`, for relative times. */
  today: string;
}

export interface WorldOptions {
  seed?: number;
  /** How many first-degree people. */
  people?: number;
  today?: string;
  followers?: number;
}

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const SPAN_DAYS = 2_200;

/** A world made from a seed: the same options give the same people. */
export function makeWorld({ seed = 1, people = 612, today = localToday(), followers }: WorldOptions = {}): World {
  const random = makeRandom(seed);
  const viewer = makeMember(random, 0, 'self', {
    name: 'Robin Achterberg',
    slug: 'robin-achterberg',
    headline: 'People & culture at Quillworks',
  });
  const connections = Array.from({ length: people }, (_, index) => makeMember(random, index + 1, 1, oddAt(index)));
  setConnectedDays(random, connections, today);
  swapCaseOfTwin(connections);
  const followerCount = followers ?? people + 706;
  return {
    viewer: { ...viewer, connectionCount: people, followerCount },
    connectionCount: people,
    followerCount,
    people: connections,
    strangers: makeStrangers(random),
    today,
  };
}

/** One more person, as a test needs them: `world.people.unshift(inventMember({ connectedOn: '2026-11-21' }))`. */
export function inventMember(given: Partial<Member> = {}, seed = 99): Member {
  return { ...makeMember(makeRandom(seed), 900_000 + seed, given.degree ?? 1), ...given };
}

/** Everybody whose pages exist. */
export function allMembers(world: World): Member[] {
  return [world.viewer, ...world.people, ...world.strangers];
}

/** Finds whom a part of an address means: a slug in any spelling, or a member id in its exact case. */
export function findMember(world: World, token: string): Member | undefined {
  const slug = decodeSlug(token);
  return allMembers(world).find((member) => member.slug === slug || member.memberId === token);
}

function decodeSlug(token: string): string {
  try {
    return decodeURIComponent(token).normalize('NFC').toLowerCase();
  } catch {
    return token.toLowerCase();
  }
}

/** Odd people take every second place from the third on; plain ones come first, for a demo that reads well. */
function oddAt(index: number): OddPerson | undefined {
  return index >= 3 && index % 2 === 1 ? ODD_PEOPLE[(index - 3) / 2] : undefined;
}

function makeMember(random: Random, index: number, degree: Degree, odd?: OddPerson): Member {
  const name = `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`;
  const company = random.pick(COMPANIES);
  const slug = `${plainLetters(name)}-${hashText(`${index}`).slice(0, 6)}`;
  return {
    slug,
    memberId: makeMemberId(random),
    name,
    headline: `${random.pick(ROLES)} at ${company}`,
    location: random.pick(CITIES),
    company,
    degree,
    connectionCount: 120 + random.below(4_000),
    followerCount: 90 + random.below(9_000),
    email: `${slug}@mail.example`,
    phone: `+31 20 555 ${String(random.below(10_000)).padStart(4, '0')}`,
    birthday: `2000-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`,
    website: `https://${slug}.example/`,
    ...odd,
  };
}

function makeMemberId(random: Random): string {
  return `ACoAA${Array.from({ length: 34 }, () => random.pick([...ID_LETTERS])).join('')}`;
}

function plainLetters(name: string): string {
  return name
    .toLowerCase()
    .replace('ø', 'o')
    .normalize('NFD')
    .replace(/[^a-z ]/gu, '')
    .trim()
    .replace(/ +/gu, '-');
}

function setConnectedDays(random: Random, people: Member[], today: string): void {
  const stepDays = Math.min(1.6, SPAN_DAYS / Math.max(people.length, 1));
  let daysAgo = 0;
  for (const person of people) {
    person.connectedOn = dayBefore(today, Math.floor(daysAgo));
    daysAgo += random.next() * stepDays * 2;
  }
}

/** Two people whose member ids differ in case only: who folds the case merges them. */
function swapCaseOfTwin(people: Member[]): void {
  const [one, twin] = [people[6], people[8]];
  if (!one || !twin) return;
  const tail = [...one.memberId.slice(5)].map((letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
  twin.memberId = `ACoAA${tail.join('')}`;
}

/** Nobody of these may ever be stored: second and third degree, pending, open profiles, people outside the network. */
function makeStrangers(random: Random): Member[] {
  const stranger = (index: number, given: Partial<Member>): Member => ({
    ...makeMember(random, 500_000 + index, 2),
    ...given,
  });
  return [
    stranger(1, { slug: 'second-degree-sam', name: 'Sam Whitlock', degree: 2 }),
    stranger(2, { slug: 'pending-pia', name: 'Pia Grimaldi', degree: 2, pending: true }),
    stranger(3, { slug: 'third-degree-theo', name: 'Theo Halloran', degree: 3 }),
    stranger(4, { slug: 'open-profile-odette', name: 'Odette Laurent', degree: 2, openProfile: true }),
    stranger(5, { slug: 'outside-oksana', name: 'Oksana Orlova', degree: 'unknown' }),
    stranger(6, { slug: 'pending-third-piet', name: 'Piet Verhoeven', degree: 3, pending: true, openProfile: true }),
    ...Array.from({ length: 12 }, (_, index) => stranger(10 + index, { degree: index % 2 ? 3 : 2 })),
  ];
}

function dayBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}

function localToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
