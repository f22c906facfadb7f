import { document, hrefOf, postedComposer, STRANGER, text, type Someone, type UnseenPage } from './unseen-page.ts';

export const PAGE_KEY = 'd_flagship3_profile_view_base';
export const FRIEND: Someone = { ...STRANGER, slug: 'finn-freund', name: 'Finn Freund' };

/** The parts of a top card, each of which a page may draw in another way. */
export interface Parts {
  heading: string;
  marks: string;
  contact: string;
  counts: string;
  mutual: string;
  actions: string;
  extra: string;
}

export const dir = (mark: string) => `<p>${mark}</p>`;
export const trap = (mark: string) => `<p class="_h1x">${mark}</p>`;
export const FIRST = dir('· 1st') + trap('· 2nd');
export const SECOND = trap('· 1st') + dir('· 2nd');
export const invite = ({ slug, name }: Someone, word = 'Connect') =>
  `<a aria-label="Invite ${text(name)} to connect" href="/preload/custom-invite/?vanityName=${encodeURIComponent(slug)}"><svg id="connect-small"></svg><span>${word}</span></a>`;
export const pending =
  '<button aria-label="Pending, click to withdraw"><svg id="clock-small"></svg><span>Pending</span></button>';
export const follow = '<button aria-label="Follow"><svg id="add-small"></svg><span>Follow</span></button>';
const searchLink = (person: Someone, words: string) =>
  `<a href="/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&amp;connectionOf=%5B%22${person.memberId}%22%5D">${words}</a>`;

/** The top card of layouts B and C. */
export function drawCard(person: Someone, given: Partial<Parts> = {}): string {
  const key = `com.linkedin.sdui.profile.card.ref${person.memberId}Topcard`;
  const parts: Parts = {
    heading: `<a href="${hrefOf(person)}"><h2>${text(person.name)}</h2></a>`,
    marks: FIRST,
    contact: '<a href="#">Contact info</a>',
    counts: `<p>3,210 followers</p>${searchLink(person, '<span>500+</span> connections')}`,
    mutual: `<a href="/search/results/people/?facetConnectionOf=x"><figure><img alt="${text(FRIEND.name)}"></figure><span>${text(FRIEND.name)} and 12 other mutual connections</span></a>`,
    actions: postedComposer(person),
    extra: '',
    ...given,
  };
  return `<section componentkey="${key}"><div componentkey="${key}"><div><figure><img alt="Cover photo"></figure></div><div class="_r3k">${parts.heading}${parts.marks}</div>
  <p>${text(person.headline)}</p><div><p>Larkfield Foods · University of Accra</p></div><div><p>Utrecht, Netherlands</p><p>·</p>${parts.contact}</div>
  <div>${parts.counts}</div><div>${parts.mutual}</div><div class="_r3k">${parts.actions}<button aria-label="More">More</button></div>${parts.extra}</div></section>`;
}

/** What follows the card, and what stands beside the page: all of it about others. */
export const activity = `<section componentkey="x.refActivity"><h2>Activity</h2><p>3,210 followers</p><div><a href="${hrefOf(STRANGER)}">${STRANGER.name}</a><p>· 1st</p><p>I reached 30,000 connections · 1d</p></div></section>`;
export const rails = `<aside><section><h2>More profiles for you</h2><div><a href="${hrefOf(STRANGER)}"><p>${STRANGER.name}</p></a><p>· 1st</p>${postedComposer(STRANGER)}</div><div><a href="${hrefOf(FRIEND)}"><p>${FRIEND.name}</p></a><p>· 3rd+</p>${invite(FRIEND)}</div></section></aside>`;

type Given = Partial<UnseenPage> & { locale?: string; rtl?: boolean; title?: string };

/** A whole profile page; by default of somebody of whom nothing may be said. */
export function drawProfile(name: string, person: Someone, body: string, given: Given = {}): UnseenPage {
  const { locale = 'en_US', rtl = false, title = `(23) ${text(person.name)} | LinkedIn`, ...rest } = given;
  return {
    name: `profile: ${name}`,
    address: hrefOf(person),
    html: document(body + activity, { locale, rtl, title, pageKey: PAGE_KEY, beside: rails }),
    truth: {},
    complete: true,
    ...rest,
  };
}

/** The profile of a contact: they are to be read. */
export function drawContact(name: string, person: Someone, parts: Partial<Parts> = {}, given: Given = {}): UnseenPage {
  return drawProfile(name, person, drawCard(person, parts), { truth: { people: [known(person)] }, ...given });
}

/** The profile of somebody else: nothing is. */
export function drawStranger(name: string, parts: Partial<Parts>, given: Given = {}): UnseenPage {
  return drawProfile(name, STRANGER, drawCard(STRANGER, { marks: SECOND, ...parts }), given);
}

/** What a profile tells of a contact. */
export const known = ({ slug, memberId, name }: Someone) => ({ slug, memberId, name });
