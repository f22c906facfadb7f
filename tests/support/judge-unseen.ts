import type { PageReading } from '../../utils/linkedin/read-page.ts';
import type { UnseenPage } from '../pages/unseen/unseen-page.ts';

type Said = Pick<PageReading, 'counts' | 'people'> & { viewerSlug?: string | undefined };

/** Every statement about a page that its truth does not hold, in words. */
export function findUntruths({ counts, people, viewerSlug }: Said, truth: UnseenPage['truth']): string[] {
  const isTrue = (one: unknown, all: readonly unknown[] = []) => all.some((other) => sameJson(other, one));
  return [
    ...counts.filter((count) => !isTrue(count, truth.counts)).map((count) => JSON.stringify(count)),
    ...people.flatMap((person) => {
      const known = truth.people?.find(({ slug, memberId }) => (slug ?? memberId) === (person.slug ?? person.memberId));
      if (!known) return [`${person.name ?? person.slug} is on no list`];
      const wrong = Object.entries(person).filter(([key, value]) => !sameJson(known[key as keyof typeof known], value));
      return wrong.map(([key, value]) => `${person.slug}: ${key} is not ${JSON.stringify(value)}`);
    }),
    ...(viewerSlug === undefined || viewerSlug === truth.viewerSlug ? [] : [`${viewerSlug} is not the viewer`]),
  ];
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
