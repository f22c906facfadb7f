import { CONNECTIONS_PATH, profilePath } from './address.ts';
import type { Fact } from './fact.ts';
import type { LanguageCode } from './languages.ts';
import { STILL } from './settings.ts';
import { makeClassNames } from './style.ts';
import type { World } from './world.ts';

const SLOW = { hydrationMs: 0, staleMs: 400, skeletonMs: 400 };
const LIST_TEXT = `document.querySelector('[componentkey="ConnectionsPage_ConnectionsListHeader"] p').textContent`;
const PAGE_KEYS = `[...document.querySelectorAll('meta[name="como-pk"]')].map((key) => key.content)`;
const wait = (durationMs: number) => `await new Promise((resolve) => setTimeout(resolve, ${durationMs}));`;

/** Facts about the site as a whole: layouts, addresses, languages, and pages that change without a reload. */
export function listSiteFacts(world: World): Fact[] {
  return [...listLayoutFacts(), ...listAddressFacts(world), ...listLanguageFacts(), ...listChangeFacts(world)];
}

const list = (settings: Fact['page']['settings'] = {}) => ({
  address: CONNECTIONS_PATH,
  settings: { ...STILL, ...settings },
});

function listLayoutFacts(): Fact[] {
  const nameless = `document.querySelectorAll('[data-view-name]').length === 0`;
  return [
    {
      id: 'old-client-lives',
      fact: 'Notifications still come from the old client while profiles are server-driven.',
      reader: 'layout',
      page: { address: '/notifications/', settings: STILL },
      holds: `document.querySelector('.nt-card-list') !== null && document.querySelector('meta[name="como-pk"]') === null`,
    },
    {
      id: 'old-messaging',
      fact: 'So does messaging.',
      reader: 'layout',
      page: { address: '/messaging/', settings: STILL },
      holds: `document.querySelector('.msg-conversations-container') !== null`,
    },
    {
      id: 'view-names-b',
      fact: 'Layout B names its views.',
      reader: 'layout',
      page: list({ layout: 'B' }),
      holds: `!(${nameless})`,
    },
    {
      id: 'stripped-c',
      fact: 'Layout C has no view names, but screens.',
      reader: 'layout',
      page: list(),
      holds: `${nameless} && document.querySelector('main[data-sdui-screen]') !== null`,
    },
    {
      id: 'hashed-classes',
      fact: 'Every class name is a hash that changes with each build.',
      reader: 'layout',
      page: list({ seed: 2 }),
      holds: `[...document.querySelectorAll('#root [class]')].every((element) => /^(_[0-9a-f]{8} ?)+$/.test(element.className)) && document.body.className !== '${makeClassNames(1)('page')}'`,
    },
    {
      id: 'page-language',
      fact: 'A meta element holds the interface language, and html has a lang.',
      reader: 'layout',
      page: list({ language: 'de_DE' }),
      holds: `document.querySelector('meta[name="como-t"]').content.includes('"locale":"de_DE"') && document.documentElement.lang === 'de'`,
    },
    {
      id: 'page-key',
      fact: 'Another names the page.',
      reader: 'watch.route',
      page: list(),
      holds: `${PAGE_KEYS}.join() === 'd_flagship3_people_connections'`,
    },
    {
      id: 'keys-doubled',
      fact: 'The same component key often stands twice, nested.',
      reader: 'connections.cards',
      page: list(),
      holds: `[...document.querySelectorAll('[componentkey] [componentkey]')].some((inner) => inner.parentElement.getAttribute('componentkey') === inner.getAttribute('componentkey'))`,
    },
  ];
}

function listAddressFacts(world: World): Fact[] {
  const person = world.people[0] ?? world.viewer;
  return [
    {
      id: 'escaped-hyphens',
      fact: 'On notifications the hyphens of slugs are escaped.',
      reader: 'address.slug',
      page: { address: '/notifications/', settings: STILL },
      holds: `document.querySelector('.nt-card a[href*="%2D"]') !== null`,
    },
    {
      id: 'escaped-slugs',
      fact: 'Slugs with other letters are percent-encoded in links.',
      reader: 'address.slug',
      page: list(),
      holds: `document.querySelector('main a[href*="/in/zo%C3%AB-"]') !== null`,
    },
    {
      id: 'member-ids-by-case',
      fact: 'Member ids have 39 characters, and two may differ by case alone.',
      reader: 'address.member-id',
      page: list(),
      holds: `(() => { const ids = [...new Set([...document.querySelectorAll('main a[href*="recipient="]')].map((link) => new URL(link.href).searchParams.get('recipient')))]; return ids.every((id) => id.length === 39) && new Set(ids.map((id) => id.toLowerCase())).size < ids.length; })()`,
    },
    {
      id: 'links-by-member-id',
      fact: 'Some links name the member id in place of the slug.',
      reader: 'address.member-id',
      page: { address: '/feed/', settings: STILL },
      holds: `document.querySelector('main a[href*="/in/ACoAA"]') !== null`,
    },
    {
      id: 'composer-by-member-id',
      fact: 'The composer opens with the person of a member id.',
      reader: 'address.composer',
      page: { address: `/messaging/compose/?recipient=${person.memberId}`, settings: STILL },
      holds: `document.querySelector('.msg-form').innerText.includes(${JSON.stringify(person.name)})`,
    },
    {
      id: 'numbers-in-posts',
      fact: 'A post may link to the connections page and name any number.',
      reader: 'own-profile.connections',
      page: { address: '/feed/', settings: STILL },
      holds: `[...document.querySelectorAll('main a[href="${CONNECTIONS_PATH}"]')].some((link) => /7,777/.test(link.textContent))`,
    },
  ];
}

function listLanguageFacts(): Fact[] {
  const own = (language: LanguageCode, text: string): Fact => ({
    id: `own-count-${language}`,
    fact: `Above 500 the own count in ${language} is “${text}”.`,
    reader: 'numbers',
    page: { address: '/in/me/', settings: { ...STILL, language } },
    holds: `document.querySelector('[componentkey$="Topcard"] a[href="${CONNECTIONS_PATH}"]').textContent === '${text}'`,
  });
  const date = (language: LanguageCode, shape: string): Fact => ({
    id: `date-${language}`,
    fact: `Days of cards in ${language} are written out in its own way.`,
    reader: 'dates',
    page: list({ language }),
    holds: `[...document.querySelectorAll('main p')].some((text) => ${shape}.test(text.textContent))`,
  });
  const followers = (language: LanguageCode, shape: string): Fact => ({
    id: `followers-${language}`,
    fact: `Followers in ${language}.`,
    reader: 'numbers',
    page: { address: '/in/me/', settings: { ...STILL, language } },
    holds: `${shape}.test(document.querySelector('[componentkey$="Topcard"]').textContent)`,
  });
  return [
    own('fr_FR', 'Plus de 500 relations'),
    own('es_ES', 'Más de 500 contactos'),
    own('zh_CN', '500+ 位好友'),
    followers('de_DE', String.raw`/\d\.\d{3} Follower:innen/`),
    followers('fr_FR', String.raw`/\d[\u202f\u00a0]\d{3} abonnés/`),
    followers('es_MX', String.raw`/\d,\d{3} seguidores/`),
    followers('nl_NL', String.raw`/\dK\+ volgers/`),
    followers('ar_AE', String.raw`/[٠-٩]٬?[٠-٩]{3} متابع/`),
    date('de_DE', String.raw`/\d{1,2}\. [A-ZÄ][a-zä]+ \d{4}$/`),
    date('es_ES', String.raw`/^La relación comenzó el \d{1,2} de [a-z]+ de \d{4}\.$/`),
    date('ru_RU', String.raw`/^Контакт установлен \d{1,2} [а-я]+ \d{4} г\.$/`),
    {
      id: 'words-tr_TR',
      fact: 'Turkish puts its own word behind the number.',
      reader: 'numbers',
      page: list({ language: 'tr_TR' }),
      holds: `/^[\\d.]+ bağlantı$/.test(${LIST_TEXT})`,
    },
  ];
}

function listChangeFacts(world: World): Fact[] {
  const person = world.people[0] ?? world.viewer;
  const open = `document.querySelector('main a[href$="${profilePath(person)}"]').click();`;
  const name = `document.querySelector('[componentkey$="Topcard"] h2')?.textContent`;
  return [
    {
      id: 'head-grows',
      fact: 'The head accumulates: the newest title is first, the newest page key last.',
      reader: 'watch.route',
      page: list(),
      holds: `(async () => { ${open} ${wait(600)} return document.querySelectorAll('head > title').length === 2 && document.title.includes(${JSON.stringify(person.name)}) && ${PAGE_KEYS}.join() === 'd_flagship3_people_connections,d_flagship3_profile_view_base'; })()`,
    },
    {
      id: 'stale-content',
      fact: 'After the address changed the old content stays for a while.',
      reader: 'watch.route',
      page: list(SLOW),
      holds: `(async () => { ${open} ${wait(150)} return location.pathname === '${profilePath(person)}' && /\\d connections/.test(${LIST_TEXT}); })()`,
    },
    {
      id: 'skeleton',
      fact: 'Then the top card is a skeleton, and only then the person.',
      reader: 'watch.route',
      page: list(SLOW),
      holds: `(async () => { ${open} ${wait(600)} const skeleton = document.querySelector('[componentkey$="Topcard"]')?.textContent.trim() === ''; ${wait(600)} return skeleton && ${name} === ${JSON.stringify(person.name)}; })()`,
    },
    {
      id: 'hydration',
      fact: 'On the first load too the top card starts as a skeleton.',
      reader: 'watch.route',
      page: { address: profilePath(person), settings: { hydrationMs: 900 } },
      holds: `(async () => { const before = ${name}; ${wait(1_500)} return before === undefined && ${name} === ${JSON.stringify(person.name)}; })()`,
    },
    {
      id: 'interop-outlet',
      fact: 'An open shadow root keeps old dialogs and message bubbles.',
      reader: 'contact-dialog.day',
      page: { address: profilePath(person), settings: STILL },
      holds: `document.querySelector('#interop-outlet').shadowRoot.querySelector('dialog #people-medium') !== null && document.querySelector('dialog') === null`,
    },
    {
      id: 'preload-frame',
      fact: 'A frame of the same origin covers the page; an advertisement frame stands inside.',
      reader: 'watch.frames',
      page: list(),
      holds: `(async () => { const frame = document.querySelector('iframe[src="/preload/"]'); ${wait(300)} const box = frame.getBoundingClientRect(); return box.width >= innerWidth - 20 && frame.contentDocument.querySelector('iframe[src="about:blank"]') !== null; })()`,
    },
  ];
}
