import { ORIGIN } from '../address.ts';
import type { Member, World } from '../world.ts';
import { drawDocument, drawOldDocument, escapeHtml as text, type PageVariant } from './variant.ts';

const COUNT_LINK = '/mynetwork/invite-connect/connections/';
const shown = (mark: string) => `<p>· ${mark}</p>`;
const hidden = (mark: string) => `<p class="x1">· ${mark}</p>`;
const FIRST = shown('1st') + hidden('2nd');
const SECOND = hidden('1st') + shown('2nd');

/** The parts of a top card that variants replace. */
interface Parts {
  key: string;
  heading: string;
  marks: string;
  extra: string;
  actions: string;
}

const keyOf = ({ memberId }: Member) => `com.linkedin.sdui.profile.card.ref${memberId}Topcard`;
const profile = (member: Member) => `${ORIGIN}/in/${member.hrefSlug ?? member.slug}/`;
const composer = (member: Member) =>
  `<a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${member.memberId}&amp;recipient=${member.memberId}&amp;screenContext=NON_SELF_PROFILE_VIEW"><svg id="send-privately-medium"></svg>Message</a>`;
const connect = (member: Member) => `<a href="/preload/custom-invite/?vanityName=${member.slug}">Connect</a>`;

function drawCard(member: Member, given: Partial<Parts> = {}): string {
  const parts: Parts = {
    key: keyOf(member),
    heading: `<a href="${profile(member)}"><h2>${text(member.name)}</h2></a>`,
    marks: FIRST,
    extra: '',
    actions: composer(member),
    ...given,
  };
  return `<section componentkey="${parts.key}"><div componentkey="${parts.key}"><div class="x3">${parts.heading}${parts.marks}</div>
    <p>${text(member.headline)}</p><p>${member.location} · <a href="#">Contact info</a></p>${parts.extra}${parts.actions}</div></section>`;
}

/** Profiles of contacts and of others, layouts B and C; the title names who is shown. */
export function listProfilePages(world: World): PageVariant[] {
  const [first, friend] = [world.people[0]!, world.people[4]!];
  const [second, pending] = [world.strangers[0]!, world.strangers[1]!];
  const page = (member: Member, body: string) =>
    drawDocument(`<main>${body}<section><h2>Activity</h2><p>3,210 followers</p></section></main>`, {
      title: `(3) ${text(member.name)} | LinkedIn`,
    });
  const of = (member: Member, honest: PageVariant['honest'], name: string, body: string): PageVariant => ({
    name: `profile: ${name}`,
    address: profile(member),
    html: page(member, body),
    honest,
  });
  const right = (name: string, given: Partial<Parts>) => of(first, 'right', name, drawCard(first, given));
  const relative = profile(first).replace(ORIGIN, '');
  const faces = `<a href="${profile(friend)}"><img alt="${text(friend.name)}"></a><a href="${profile(world.people[6]!)}"><img></a><a href="/search/results/people/?facetConnectionOf=x">${text(friend.name)} and 4 others</a>`;
  const row = (inner: string, look: string) => `<div class="${look}">${inner}</div>`;
  const rail = `<aside><h2>More profiles for you</h2><div><a href="${profile(friend)}"><p>${text(friend.name)}</p></a>${shown('1st')}${composer(friend)}</div><div><a href="${profile(second)}">S</a>${shown('2nd')}${connect(second)}</div></aside>`;
  return [
    right('relative links', { heading: `<a href="${relative}"><h2>${text(first.name)}</h2></a>` }),
    right('relative link to a page below', {
      heading: `<a href="${relative}overlay/about-this-profile/"><div><h2>${text(first.name)}</h2></div></a>`,
    }),
    right('language behind the address in a link', {
      heading: `<h2><a href="${profile(first)}en/">${text(first.name)}</a></h2>`,
    }),
    right('several headings', { extra: '<div><h2>Open to work</h2><p>Recruiter roles</p></div><h2>Highlights</h2>' }),
    right('a heading for screen readers first', {
      heading: `<h2 class="x2">Profile</h2><a href="${profile(first)}"><h2>${text(first.name)}</h2></a>`,
    }),
    right('badge inside the heading', {
      heading: `<a href="${profile(first)}"><h2>${text(first.name)}<span class="x2">Verified</span><svg id="verified-medium"></svg></h2></a>`,
    }),
    right('pronouns beside the name', {
      heading: `<a href="${profile(first)}"><h2>${text(first.name)}</h2></a><p>(She/Her)</p><span>Premium</span>`,
    }),
    right('pronouns inside the heading', {
      heading: `<a href="${profile(first)}"><h2>${text(first.name)} <span>(She/Her)</span></h2></a>`,
    }),
    right('faces of mutual contacts', { extra: faces }),
    right('action rows with opposite looks', {
      actions: row(composer(first), 'x1') + row(composer(first), 'x3') + row(composer(first), 'x4'),
    }),
    right('marks as spans', {
      marks: '<span><span aria-hidden="true">· 1st</span></span><span class="x1">· 2nd</span>',
    }),
    right('marks split by comments', { marks: '<p>· <!-- -->1st</p><p class="x1">· <!-- -->2nd</p>' }),
    right('hidden mark by visibility', { marks: '<p>· 1st</p><p class="x4">· 2nd</p>' }),
    right('open-to-work frame', {
      extra: `<div componentkey="${first.slug}_openToWork"><a href="${profile(first)}opportunities/job-opportunities/details/?x=1">Open to work · See all details</a></div>`,
    }),
    of(
      first,
      'right',
      'inner key with another suffix',
      drawCard(first).replace(`<div componentkey="${keyOf(first)}"`, `<div componentkey="${keyOf(first)}_inner"`),
    ),
    of(
      first,
      'right',
      'outer key with another suffix',
      drawCard(first).replace(
        `<section componentkey="${keyOf(first)}"`,
        `<section componentkey="${keyOf(first)}Container"`,
      ),
    ),
    of(first, 'right', 'rail inside main', drawCard(first) + rail),
    of(
      first,
      'right',
      'sticky header with a mark',
      `<div class="x1"><p>${text(first.name)}</p>${shown('1st')}${composer(first)}</div>${drawCard(first)}`,
    ),
    of(
      first,
      'right',
      'sticky header with a key',
      `<div componentkey="StickyTopcard" class="x1"><p>${text(first.name)}</p></div>${drawCard(first)}`,
    ),
    of(second, 'nothing', 'second degree', drawCard(second, { marks: SECOND, actions: connect(second) })),
    of(
      second,
      'nothing',
      'second degree beside a rail of contacts',
      rail + drawCard(second, { marks: SECOND, actions: row(connect(second), 'x1') }),
    ),
    of(
      second,
      'nothing',
      'second degree, sticky header says 1st',
      `<div><p>${text(second.name)}</p>${shown('1st')}</div>${drawCard(second, { marks: SECOND, actions: composer(second) })}`,
    ),
    of(
      second,
      'nothing',
      'second degree with a forged top card in a post',
      `${drawCard(second, { marks: SECOND, actions: composer(second) })}<article>${drawCard(second)}</article>`,
    ),
    of(second, 'nothing', 'nothing but a forged top card in a post', `<article>${drawCard(second)}</article>`),
    of(
      pending,
      'nothing',
      'pending, mark of a contact visible',
      drawCard(pending, {
        actions: row('<button><svg id="clock-small"></svg>Pending</button>', 'x1') + composer(pending),
      }),
    ),
    of(second, 'nothing', 'marks in words', drawCard(second, { marks: '<p>· first degree</p>' })),
    of(
      second,
      'nothing',
      'hidden marks only',
      drawCard(second, { marks: hidden('1st') + hidden('2nd'), actions: composer(second) }),
    ),
    of(
      second,
      'nothing',
      'mark in the headline',
      drawCard({ ...second, headline: '1st in line' }, { marks: '', actions: composer(second) }),
    ),
    of(
      first,
      'either',
      'no name but another heading',
      drawCard(first, { heading: `<a href="${profile(first)}">${text(first.name)}</a>`, extra: '<h2>Highlights</h2>' }),
    ),
    ...listOwnPages(world),
    ...listOldProfilePages(world),
  ];
}

function listOwnPages({ viewer, people }: World): PageVariant[] {
  const page = (name: string, honest: PageVariant['honest'], body: string, query = ''): PageVariant => ({
    name: `own profile: ${name}`,
    address: profile(viewer) + query,
    html: drawDocument(`<main>${body}</main>`, { title: `${text(viewer.name)} | LinkedIn` }),
    honest,
  });
  const edit = `<a href="${profile(viewer)}edit/intro/" aria-label="Edit intro"></a>`;
  const count = `<a href="${COUNT_LINK}"><span>500+</span> connections</a>`;
  const followers = (value: string) => `<p>${value}<!-- --> followers</p>`;
  const card = (extra: string) => drawCard(viewer, { marks: '', actions: edit, extra });
  const truth = new Intl.NumberFormat('en-US').format(viewer.followerCount);
  return [
    page('count behind followers', 'right', card(`<div>${count} · ${followers(truth)}</div>`)),
    page(
      'absolute count link',
      'right',
      card(`<ul><li>${followers(truth)}</li><li>${count.replace('href="', `href="${ORIGIN}`)}</li></ul>`),
    ),
    page('count twice', 'right', card(`<div class="x1">${count}</div><div>${followers(truth)}${count}</div>`)),
    page(
      'followers of others in the row',
      'either',
      card(`<div>${followers(truth)}${count}<p>${text(people[0]!.name)} and 31 others follow you</p></div>`),
    ),
    page(
      'self parameter only',
      'right',
      drawCard(viewer, {
        marks: '',
        actions: '',
        heading: `<a href="${profile(viewer)}?isSelfProfile=true"><h2>${text(viewer.name)}</h2></a>`,
        extra: count,
      }),
    ),
    page('as others see it', 'nothing', drawCard(viewer, { actions: composer(viewer) }), '?viewAsMember=true'),
    page('with a degree mark', 'nothing', drawCard(viewer, { actions: edit, extra: count })),
  ];
}

function listOldProfilePages(world: World): PageVariant[] {
  const [first, second, viewer] = [world.people[0]!, world.strangers[0]!, world.viewer];
  const path = (member: Member) => `/in/${member.hrefSlug ?? member.slug}/`;
  const page = (name: string, member: Member, honest: PageVariant['honest'], card: string): PageVariant => ({
    name: `profile A: ${name}`,
    address: profile(member),
    html: drawOldDocument(
      `<main class="scaffold"><section class="artdeco-card">${card}</section><section><h2>Highlights</h2></section></main>
      <aside><section data-member-id="77"><a href="${path(world.people[3]!)}">X</a><span>· 1st</span></section></aside>`,
      { title: `${text(member.name)} | LinkedIn` },
    ),
    honest,
  });
  const mark = (text: string) =>
    `<span class="dist"><span class="visually-hidden">${text} degree connection</span><span aria-hidden="true">· ${text}</span></span>`;
  const head = (member: Member) =>
    `<h1>${text(member.name)}</h1><a href="${path(member)}overlay/contact-info/">Contact info</a>`;
  return [
    page('first section without a member id', first, 'right', `${head(first)}${mark('1st')}<button>Message</button>`),
    page(
      'badge beside the heading',
      first,
      'right',
      `<div><h1>${text(first.name)}</h1><svg></svg></div>${head(first).slice(head(first).indexOf('<a'))}${mark('1st')}`,
    ),
    page(
      'second degree',
      second,
      'nothing',
      `${head(second)}${mark('2nd')}<button>Message</button><a href="/preload/custom-invite/?vanityName=${second.slug}">Connect</a>`,
    ),
    page(
      'own',
      viewer,
      'right',
      `${head(viewer)}<a href="${path(viewer)}edit/intro/"></a><ul><li><a href="/feed/followers/"><span>${new Intl.NumberFormat('en-US').format(viewer.followerCount)}</span> followers</a></li><li><a href="${COUNT_LINK}"><span><span>500+</span> connections</span></a></li></ul>`,
    ),
  ];
}
