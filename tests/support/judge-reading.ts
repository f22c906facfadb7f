import type { PageReading } from '../../utils/linkedin/read-page.ts';
import type { Member, World } from '../pages/world.ts';

/** From here on a profile says "500+" only. */
const ROUNDED = 500;
const DAY_MS = 86_400_000;

/**
 * Holds a reading against the truth of the stand-in.
 * @returns every statement that is false, in words; an empty list for a reading that says nothing wrong, however little it says.
 */
export function findFalsehoods(reading: PageReading, world: World): string[] {
  return [...falseViewer(reading, world), ...falseCounts(reading, world), ...falsePeople(reading, world)];
}

function falseViewer({ viewerSlug }: PageReading, { viewer }: World): string[] {
  return viewerSlug === undefined || viewerSlug === viewer.slug ? [] : [`${viewerSlug} is not the viewer`];
}

function falseCounts({ counts, surface }: PageReading, world: World): string[] {
  return counts.flatMap(({ metric, value, atLeast }) => {
    const truth = metric === 'connections' ? world.connectionCount : world.followerCount;
    const isRounded = metric === 'connections' && surface === 'own-profile' && truth >= ROUNDED;
    // Where nobody knows how a page says it, a bound below the truth is true.
    const isBound = atLeast && value <= truth && ['network-hub', 'feed', 'followers'].includes(surface);
    const isTrue = isBound || (isRounded ? atLeast && value === ROUNDED : value === truth && !atLeast);
    return isTrue ? [] : [`${metric} is ${truth}, not ${atLeast ? 'at least ' : ''}${value}`];
  });
}

function falsePeople({ people }: PageReading, world: World): string[] {
  return people.flatMap((person) => {
    const member = world.people.find(({ slug, memberId }) => slug === person.slug || memberId === person.memberId);
    return member ? falseFields(person, member) : [`${person.slug ?? person.memberId} is no contact`];
  });
}

function falseFields(person: PageReading['people'][number], member: Member): string[] {
  const { slug, memberId, name, headline, connectedOn, connectedBetween: span } = person;
  const said = { slug, memberId, name, headline, connectedOn };
  const wrong = Object.entries(said).filter(
    ([key, value]) => value !== undefined && value !== plain(member[key as keyof Member]),
  );
  const isOutside =
    span &&
    (dayMs(span.from) > dayMs(member.connectedOn!) + DAY_MS || dayMs(span.to) < dayMs(member.connectedOn!) - DAY_MS);
  return [
    ...wrong.map(([key, value]) => `${member.slug}: ${key} is not ${String(value)}`),
    ...(isOutside ? [`${member.slug}: ${member.connectedOn} is not between ${span.from} and ${span.to}`] : []),
  ];
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().replace(/\s+/gu, ' ') : value;
}

function dayMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
