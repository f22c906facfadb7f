import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug } from '../../utils/domain/person.ts';
import {
  composerAddress,
  isConnectionsLink,
  isFollowersLink,
  normalizeSlug,
  profileAddress,
  readComposeRecipient,
  readProfileAddress,
  readRoute,
  readSlug,
} from '../../utils/linkedin/address.ts';
import { sample } from './sample.ts';

const MEMBER_ID = 'ACoAABexampleExampleExampleExampleExam1';
const ORIGIN = 'https://www.linkedin.com';

/** Every detector meets every address; what a row does not claim, the detectors must refuse. */
interface Row {
  address: string;
  route?: string;
  slug?: string;
  memberId?: string;
  connections?: true;
  followers?: true;
  recipient?: string;
}

const profile = (address: string, slug = 'ada-vale'): Row => ({ address, route: `profile ${slug}`, slug });
const below = (address: string, slug = 'ada-vale'): Row => ({ address, slug });

const ROWS: Row[] = [
  { address: `${ORIGIN}/mynetwork/invite-connect/connections/`, route: 'connections', connections: true },
  { address: `${ORIGIN}/mynetwork/invite-connect/connections?x=1#y`, route: 'connections', connections: true },
  { address: '/mynetwork/invite-connect/connections/', route: 'connections', connections: true },
  { address: `${ORIGIN}/mynetwork/invite-connect/connections/more/` },
  { address: `${ORIGIN}/mynetwork/`, route: 'network-hub' },
  { address: `${ORIGIN}/mynetwork/grow/?x=1`, route: 'network-hub' },
  { address: `${ORIGIN}/mynetwork/grow/events/` },
  { address: `${ORIGIN}/feed/`, route: 'feed' },
  { address: `${ORIGIN}/feed/update/urn:li:activity:1/` },
  { address: `${ORIGIN}/feed/followers/`, route: 'followers', followers: true },
  { address: '/feed/followers', route: 'followers', followers: true },
  { address: '/mynetwork/network-manager/people-follow/followers/', followers: true },
  { address: `${ORIGIN}/mynetwork/network-manager/people-follow/followers`, followers: true },
  { address: '/mynetwork/network-manager/people-follow/' },
  { address: '/mynetwork/grow/?from=/followers/', route: 'network-hub' },
  { address: 'https://network.example/mynetwork/people-follow/followers/' },
  profile(`${ORIGIN}/in/ada-vale/`),
  profile(`${ORIGIN}/in/ada-vale`),
  profile('/in/ada-vale/'),
  profile(`${ORIGIN}/in/Ada-Vale/?isSelfProfile=true#top`),
  profile(`${ORIGIN}/in/ada%2Dvale/`),
  profile(`${ORIGIN}/in/ada-vale/de/`),
  profile(`${ORIGIN}/in/ada-vale/pt-br`),
  profile('https://www.linkedin.com:443/in/ada-vale/'),
  profile(`${ORIGIN}/in/zo%C3%AB-li/`, 'zoë-li'),
  profile(`${ORIGIN}/in/zoe%CC%88-li/`, 'zoë-li'),
  profile(`${ORIGIN}/in/ZOË-LI/`, 'zoë-li'),
  profile(`${ORIGIN}/in/J%CC%8Can/`, 'ǰan'),
  profile(`${ORIGIN}/in/%E6%9D%8E%E6%98%8E/`, '李明'),
  profile(`${ORIGIN}/in/__proto__/`, '__proto__'),
  { ...below(`${ORIGIN}/in/ada-vale/overlay/contact-info/`), route: 'contact-dialog ada-vale' },
  below(`${ORIGIN}/in/ada-vale/overlay/photo/`),
  below(`${ORIGIN}/in/ada-vale/details/experience/`),
  below(`${ORIGIN}/in/ada-vale/recent-activity/all/`),
  below(`${ORIGIN}/in/ada-vale/edit/intro/`),
  { address: `${ORIGIN}/in/${MEMBER_ID}/`, route: `profile ${MEMBER_ID}`, memberId: MEMBER_ID },
  { address: `${ORIGIN}/in/${MEMBER_ID}?miniProfileUrn=x`, route: `profile ${MEMBER_ID}`, memberId: MEMBER_ID },
  { address: `${ORIGIN}/in/me/` },
  { address: `${ORIGIN}/in/` },
  { address: `${ORIGIN}/in/%E0%A4%A/` },
  { address: `${ORIGIN}/in/a%20b/` },
  { address: `${ORIGIN}/in/a%2Fb/` },
  { address: `${ORIGIN}/in/${'a'.repeat(201)}/` },
  { address: `${ORIGIN}/company/in/ada-vale/` },
  { address: `${ORIGIN}/sales/lead/${MEMBER_ID},NAME_SEARCH,x/` },
  { address: `${ORIGIN}/sales/people/ada-vale/` },
  { address: `${ORIGIN}/talent/profile/${MEMBER_ID}` },
  { address: `${ORIGIN}/recruiter/profile/1,x/` },
  { address: `${ORIGIN}/search/results/people/?network=%5B%22F%22%5D` },
  { address: `${ORIGIN}/notifications/` },
  { address: `${ORIGIN}/messaging/compose/?recipient=${MEMBER_ID}`, recipient: MEMBER_ID },
  {
    address: `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${MEMBER_ID}&recipient=${MEMBER_ID}&interop=msgOverlay`,
    recipient: MEMBER_ID,
  },
  { address: `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${MEMBER_ID}`, recipient: MEMBER_ID },
  { address: `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAother&recipient=${MEMBER_ID}` },
  { address: '/messaging/compose/?recipient=List(urn:li)' },
  { address: '/messaging/compose/?recipient=undefined' },
  { address: `/messaging/compose/?recipient=${MEMBER_ID}&recipient=ACoAAother` },
  { address: `/messaging/thread/?recipient=${MEMBER_ID}` },
  { address: 'https://www.linkedin.com.evil.example/in/ada-vale/' },
  { address: 'https://www.linkedin.com@evil.example/in/ada-vale/' },
  { address: 'https://evil.example/?u=https://www.linkedin.com/in/ada-vale/' },
  { address: '//evil.example/in/ada-vale/' },
  { address: 'https://linkedin.com/in/ada-vale/' },
  { address: 'https://de.linkedin.com/in/ada-vale/' },
  { address: 'https://www.linkedin.com:8443/in/ada-vale/' },
  { address: 'http://www.linkedin.com/in/ada-vale/' },
  { address: 'javascript:location="/in/ada-vale/"' },
  { address: 'data:text/html,/in/ada-vale/' },
  { address: 'blob:https://www.linkedin.com/in/ada-vale/' },
  { address: 'https://evil.example/mynetwork/invite-connect/connections/' },
  { address: `https://evil.example/messaging/compose/?recipient=${MEMBER_ID}` },
  { address: 'https://' },
  { address: '#' },
  { address: '' },
];

function routeWords(address: string): string | undefined {
  const route = readRoute(address);
  if (route.kind === 'other') return undefined;
  return 'slug' in route || 'memberId' in route ? `${route.kind} ${route.slug ?? route.memberId}` : route.kind;
}

describe('every detector on every address', () => {
  it.each(ROWS.map((row) => [row.address.slice(0, 100), row] as const))('%s', (_, row) => {
    expect(routeWords(row.address)).toBe(row.route);
    expect(readSlug(row.address)).toBe(row.slug);
    expect(readProfileAddress(row.address)?.memberId).toBe(row.memberId);
    expect(isConnectionsLink(row.address)).toBe(row.connections ?? false);
    expect(isFollowersLink(row.address)).toBe(row.followers ?? false);
    expect(readComposeRecipient(row.address)).toBe(row.recipient);
  });
});

describe('addresses', () => {
  it('names the person only, where an address carries credentials', () => {
    expect(readProfileAddress('https://user:secret@www.linkedin.com/in/ada-vale/')).toEqual({ slug: 'ada-vale' });
  });

  it('are read without throwing, whatever they are', () => {
    const reads = [readRoute, readSlug, readComposeRecipient, isConnectionsLink, isFollowersLink];
    fc.assert(
      fc.property(fc.string(), (text) => reads.forEach((read) => read(`/in/${text}`) ?? read(text))),
      sample(300),
    );
  });

  it('lead back to the slug they were made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), (text) => {
        const slug = /\p{Cs}/u.test(text) ? undefined : normalizeSlug(encodeURIComponent(text));
        fc.pre(slug !== undefined && !/^\.{1,2}$/.test(slug) && !/^ACo/i.test(slug));
        expect(isSlug(slug)).toBe(true);
        expect(readRoute(profileAddress(slug))).toEqual({ kind: 'profile', slug });
      }),
      sample(300),
    );
  });

  it('open the composer for exactly one member', () => {
    expect(readComposeRecipient(composerAddress(MEMBER_ID))).toBe(MEMBER_ID);
  });
});
