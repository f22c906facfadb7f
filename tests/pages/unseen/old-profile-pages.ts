import {
  connections,
  followers,
  hrefOf,
  ME,
  oldDocument,
  PEOPLE,
  STRANGER,
  text,
  type Someone,
  type UnseenPage,
} from './unseen-page.ts';

const [VERA] = PEOPLE;
const OWN_LINK = '/mynetwork/invite-connect/connections/';

/** Profiles of the Ember client. */
export function listOldProfiles(): UnseenPage[] {
  const path = ({ slug }: Someone) => `/in/${encodeURIComponent(slug)}/`;
  const badge = (mark: string, long: string) =>
    `<span class="distance-badge separator"><span class="visually-hidden">${long}</span><span class="dist-value" aria-hidden="true">${mark}</span></span>`;
  const card = (
    person: Someone,
    mark: string,
    more: string,
    member = 'data-member-id="123456789"',
  ) => `<section class="artdeco-card pv-top-card" ${member}><div class="ph5 pb5">
    <button aria-label="${text(person.name)}"><img alt="${text(person.name)}"></button><div><span><a href="${path(person)}overlay/about-this-profile/"><h1 class="text-heading-xlarge">${text(person.name)}</h1></a></span>${mark}</div>
    <div class="text-body-medium break-words">${text(person.headline)}</div><span class="text-body-small">Utrecht</span><span class="pv-text-details__separator"><a id="top-card-text-details-contact-info" href="${path(person)}overlay/contact-info/">Contact info</a></span>${more}</div></section>`;
  const page = (
    name: string,
    person: Someone,
    body: string,
    truth: UnseenPage['truth'] = {},
    lang = 'en',
    title = `(1) ${text(person.name)} | LinkedIn`,
  ): UnseenPage => ({
    name: `profile A: ${name}`,
    address: hrefOf(person),
    html: oldDocument(`${body}<section class="artdeco-card"><h2>Activity</h2><p>3,210 followers</p></section>`, {
      lang,
      title,
      beside: `<aside><section class="artdeco-card"><a href="/in/x/"><span>Someone</span></a>${badge('· 1st', '1st degree connection')}</section></aside>`,
    }),
    truth,
    complete: true,
  });
  const count = `<ul class="pv-top-card--list"><li class="text-body-small"><a href="/search/results/people/?connectionOf=x"><span class="t-black--light"><span class="t-bold">500+</span> connections</span></a></li></ul>`;
  const message = '<div class="pvs-profile-actions"><button aria-label="Message">Message</button></div>';
  const connect =
    '<div class="pvs-profile-actions"><button aria-label="Invite to connect"><svg data-test-icon="connect-small"></svg>Connect</button></div>';
  const first = badge('· 1st', '1st degree connection');
  const own = (words: string, more: string) =>
    `<a href="${path(ME)}edit/intro/"></a><ul><li>${more}</li><li><a href="${OWN_LINK}"><span><span class="t-bold">${words}</span> connections</span></a></li></ul>`;
  const named = (person: Someone) => ({ people: [{ slug: person.slug, name: person.name }] });
  return [
    ...PEOPLE.map((person) => page(`of ${person.name}`, person, card(person, first, count + message), named(person))),
    page('German', VERA!, card(VERA!, badge('· 1.', 'Kontakt 1. Grades'), count + message), named(VERA!), 'de'),
    page(
      'dot drawn by style',
      VERA!,
      card(VERA!, badge('1st', '1st degree connection'), count + message),
      named(VERA!),
    ),
    page(
      'dot drawn by style, second degree',
      STRANGER,
      card(STRANGER, badge('2nd', '2nd degree connection'), count + connect),
    ),
    page('no member id on the section', VERA!, card(VERA!, first, count + message, ''), named(VERA!)),
    page('second degree', STRANGER, card(STRANGER, badge('· 2nd', '2nd degree connection'), count + connect)),
    page('third degree', STRANGER, card(STRANGER, badge('· 3rd+', '3rd+ degree connection'), count + connect)),
    page(
      'pending',
      STRANGER,
      card(
        STRANGER,
        first,
        `${count}<button aria-label="Pending"><svg data-test-icon="clock-small"></svg>Pending</button>`,
      ),
    ),
    page(
      'outside the network, all of the page in one section',
      STRANGER,
      `<section class="profile">${card(STRANGER, '', '<button>Follow</button>', '')}<section><h2>People like ${STRANGER.name}</h2><div><span>${VERA!.name}</span>${first}</div></section></section>`,
    ),
    page(
      'of an article by the contact, still painted',
      VERA!,
      `<section><h1>Five notes from a meetup</h1><div><a href="${path(VERA!)}"><span>${VERA!.name}</span></a>${first}<p>${text(VERA!.headline)}</p></div></section>`,
      {},
      'en',
      'Five notes from a meetup | LinkedIn',
    ),
    page('outside the network', STRANGER, card(STRANGER, '', '<button>Message</button>')),
    page(
      'own',
      ME,
      card(ME, '', own('312', '<a href="/feed/followers/"><span><span class="t-bold">431</span> followers</span></a>')),
      { viewerSlug: ME.slug, counts: [connections(312), followers(431)] },
    ),
    page(
      'own, French',
      ME,
      card(ME, '', own('500+', '<a href="/feed/followers/"><span>2\u202f171 abonnés</span></a>')),
      { viewerSlug: ME.slug, counts: [connections(500, true), followers(2_171)] },
      'fr',
    ),
  ];
}
