import { between, bothWays, card, DAY, LIN, listPage, OMAR, one, p, picture, truthOf, VERA } from './list-card.ts';
import { composer, PEOPLE, STRANGER, type UnseenPage } from './unseen-page.ts';

/** What may be said of somebody who is no contact. */
const OTHERS = [
  'Active 2 hours ago',
  'Promoted · 3 days ago',
  'Joined LinkedIn on May 3, 2026',
  'Birthday today',
  'Top voice this week',
  'Ends November 20, 2026',
];

/** Days as they may be written: what cannot be told stays open. */
const DAYS: readonly (readonly [locale: string, words: string, day: string])[] = [
  ['en_US', '\u2068Connected on \u200eMay\u00a017,\u202f2026\u200f\u2069', '2026-05-17'],
  ['en_US', 'Connected on February 30, 2026', ''],
  ['en_US', 'Connected on 03/04/2026', ''],
  ['fa_IR', 'از ۱۴۰۵/۰۲/۲۷ در ارتباط', ''],
  ['th_TH', 'เชื่อมต่อเมื่อ ๑๗ พ.ค. ๒๕๖๙', '2026-05-17'],
  ['ja_JP', '２０２６年５月１７日につながりました', '2026-05-17'],
  ['ko_KR', '2026. 5. 3. 연결됨', '2026-05-03'],
  ['fr_FR', 'Connecté le mar. 3 mars 2026', '2026-03-03'],
  ['fr_FR', 'Connecté le 1ᵉʳ mai 2026', '2026-05-01'],
  ['lt_LT', 'Ryšys nuo 2026 m. gegužės 17 d.', '2026-05-17'],
];

/** What a composer's address may say that names nobody. */
const RECIPIENTS = [
  'recipient=undefined',
  'recipient=null&amp;profileUrn=urn%3Ali%3Afsd_profile%3Anull',
  `recipient=${VERA.slug}`,
  'recipient=123456789',
  `recipient=${VERA.memberId}&amp;recipient=${OMAR.memberId}`,
];

/** What a header may say before the count is there. */
const NEWS = [
  '<p></p><p>+3 this week</p>',
  '<p></p><p>3 new connections</p>',
  '<p></p><div role="button">Filters <span>2</span></div>',
];

/** Addresses that lead to the same profile. */
const ADDRESSES = [
  '/in/vera%2Dlindgaard',
  '/in/Vera-Lindgaard/de-de?trk=x',
  '//www.linkedin.com/in/vera-lindgaard?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAAZZ#x',
];

/** Lists with others among the contacts, and what else a page may say beside them. */
export function listStrangeLists(): UnseenPage[] {
  const two = [VERA, OMAR].map((who) => truthOf(who));
  const other = (words: string, compose: string) => card(STRANGER, { keyed: false, day: p(words), compose });
  const among = (name: string, stranger: string) =>
    listPage(name, [VERA, OMAR].map((who) => card(who, { keyed: false })).join(stranger), { people: two });
  const { memberId, ...bare } = truthOf(VERA);
  const four = [VERA, OMAR, LIN, one('bo-ek', 'Bo Ek')];
  const agos = ['Connected today', 'Connected yesterday', DAY, 'Connected 2 weeks ago'];
  const times = [
    between('2026-11-20', '2026-11-21'),
    between('2026-11-19', '2026-11-20'),
    undefined,
    between('2026-10-31', '2026-11-07'),
  ];
  return [
    ...OTHERS.flatMap((words) => [
      among(`somebody among the cards: ${words}`, other(words, composer(STRANGER))),
      among(`somebody to invite among the cards: ${words}`, other(words, '<button>Connect</button>')),
    ]),
    listPage('times of all kinds', four.map((who, at) => card(who, { keyed: false, day: p(agos[at]!) })).join(''), {
      people: four.map((who, at) => truthOf(who, times[at])),
    }),
    ...DAYS.map(([locale, words, connectedOn]) =>
      listPage(`${locale} ${words}`, card(VERA, { day: p(words) }), {
        locale,
        people: [truthOf(VERA, connectedOn ? { connectedOn } : {})],
      }),
    ),
    ...RECIPIENTS.map((query) =>
      listPage(
        `a composer for ${query}`,
        card(VERA, { compose: `<a href="/messaging/compose/?${query}">Message</a>` }),
        { people: [bare] },
      ),
    ),
    ...ADDRESSES.map((href) => listPage(`a link to ${href}`, card(VERA, { href }), { people: [truthOf(VERA)] })),
    listPage(
      'pictures that lead to member ids',
      card(VERA, { photo: picture(VERA).replace(/href="[^"]+/, `href="/in/${memberId ?? ''}`) }),
      { people: [truthOf(VERA)] },
    ),
    ...NEWS.map((head) =>
      listPage(`no count yet: ${head}`, PEOPLE.map((who) => card(who)).join(''), {
        ...{ head, count: undefined },
        people: PEOPLE.map((who) => truthOf(who)),
      }),
    ),
    listPage('fewer than so many', card(VERA), {
      head: '<p>&lt; 1,500 connections</p>',
      count: undefined,
      people: [truthOf(VERA)],
    }),
    listPage(
      'a day that cannot be read, an advertisement with one',
      `${card(VERA, { keyed: false, day: p('Connected in May 2026') })}<p>Offer ends on November 20, 2026</p>`,
      { head: '<p>1 connection</p>', count: 1, people: [truthOf(VERA, {})], complete: false },
    ),
    ...bothWays(
      'a menu opened',
      (keyed) =>
        card(VERA, {
          keyed,
          behindDay:
            '<div role="menu"><a href="/in/vera-lindgaard/overlay/remove"><p>Remove connection</p></a><button>Report</button></div>',
        }),
      { people: [truthOf(VERA)] },
    ),
    ...bothWays(
      'mail and telephone beside the day',
      (keyed) => card(VERA, { keyed, behindDay: '<span>vera@larkfield.example</span><span>+1 555 0117</span>' }),
      { people: [truthOf(VERA)] },
    ),
    ...bothWays('a dialog with somebody else', (keyed) => card(VERA, { keyed }), {
      people: [truthOf(VERA)],
      behind: `<dialog open>${other(DAY, composer(STRANGER))}</dialog>`,
    }),
  ];
}
