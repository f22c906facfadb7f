import { describe, expect, it } from 'vitest';
import type { PageWording } from '../../utils/domain/page-wording.ts';
import { understandPage } from '../../utils/linkedin/understand-page.ts';
import { understandVisit } from '../../utils/linkedin/understand-visit.ts';

const ownProfile = (connections: string, followers: string): PageWording => ({
  surface: 'own-profile',
  locale: 'en',
  readAt: Date.UTC(2026, 10, 22),
  viewerSlug: 'robin-example',
  counts: [
    { metric: 'connections', texts: [connections] },
    { metric: 'followers', texts: [followers] },
  ],
  people: [],
});
const said = (connections: string, followers: string) =>
  understandPage(ownProfile(connections, followers)).counts.map(({ metric, value }) => `${value} ${metric}`);

describe('followers on the own profile', () => {
  it('are somewhat fewer than connections, or any number more', () => {
    expect(said('312 connections', '298 followers')).toEqual(['312 connections', '298 followers']);
    expect(said('500+ connections', '12,045 followers')).toEqual(['500 connections', '12045 followers']);
  });

  it('are not what is far less than the connections: views, or a place with a number', () => {
    expect(said('312 connections', '41 profile views')).toEqual(['312 connections']);
    expect(said('500+ connections', 'Praha 1')).toEqual(['500 connections']);
    expect(said('312 connections since 2019', 'Praha 1')).toEqual([]);
  });

  it('that are left out were not read, as the table of health tells', () => {
    const fieldsWith = (followers: string) => {
      const { counts, ...page } = ownProfile('312 connections', followers);
      const fields = Object.fromEntries(counts.map((wording) => [wording.metric, { variant: 'any', wording }]));
      const visit = { ...page, startedAt: page.readAt, needs: ['connections'], fields, isLate: false };
      return understandVisit(visit).fields;
    };
    expect(fieldsWith('298 followers')).toEqual({ connections: { variant: 'any' }, followers: { variant: 'any' } });
    expect(fieldsWith('41 profile views')).toEqual({ connections: { variant: 'any' }, followers: { why: 'conflict' } });
  });
});
