import { plain, type Draw } from './card-drawings.ts';
import {
  composer,
  CONNECTIONS_ADDRESS,
  connections,
  document,
  hrefOf,
  PEOPLE,
  STRANGER,
  text,
  translated,
  type Someone,
  type UnseenPage,
} from './unseen-page.ts';

const [VERA, JONAS] = PEOPLE as [Someone, Someone];
/** A name that is made of words of a language. */
const PETER: Someone = { ...VERA, slug: 'peter-schneider-77', name: 'Peter Schneider', headline: 'Leiter Personal' };
const DAY = 'Connected on May 17, 2026';
const ON = { connectedOn: '2026-05-17' };

/** Names with other letters behind, titles, digits, signs and marks of direction. */
const NAMES: readonly Someone[] = [
  ['sergey-ivanov-3', 'Сергей Иванов (Sergey Ivanov)', 'Директор'],
  ['taro-y', '山田 太郎 Taro Yamada', '営業'],
  ['anna-maria-x', 'Anna-Maria v. d. Berg-Çelik', ''],
  ['max2', 'Max 2.0 Bauer III', 'Senior 4x founder'],
  ['prof-h', 'Prof. Dr.-Ing. habil. Heinz Wölfle, CFA®, 3x TEDx', 'Speaker'],
  ['bold-name', '𝗞𝗮𝗿𝗶𝗻 𝗛𝗼𝗹𝗺', 'HR'],
  ['nour', '\u202bنور الدين\u202c', 'مهندس'],
  ['99', '٩٩ عامر', 'مدير'],
  ['madonna1', 'M', '.'],
  ['sami', 'Sami ✔ LION 30K+', 'Open networker 30,000+ connections'],
].map(([slug, name, headline], index) => ({
  slug: slug!,
  name: name!,
  headline: headline!,
  memberId: `ACoAAF${String(index)}${'hT7jUi9kLo'.repeat(4)}`.slice(0, 39),
}));

/** Two weeks ago, where the server-driven client counts back as the Ember client does. */
const TWO_WEEKS: readonly (readonly [locale: string, words: string])[] = [
  ['pl_PL', 'Nawiązano kontakt 2 tygodnie temu'],
  ['fi_FI', 'Verkostoiduttu 2 viikkoa sitten'],
  ['hu_HU', 'Kapcsolat: 2 héttel ezelőtt'],
  ['el_GR', 'Σύνδεση πριν από 2 εβδομάδες'],
  ['iw_IL', 'התחברתם לפני שבועיים'],
  ['hi_IN', '2 सप्ताह पहले कनेक्ट हुए'],
  ['th_TH', 'เชื่อมต่อเมื่อ 2 สัปดาห์ที่ผ่านมา'],
  ['ko_KR', '2주 전에 1촌이 되었습니다'],
];

interface List {
  people?: readonly Someone[];
  head?: string;
  locale?: string;
}

const page = (name: string, cards: string, { people = [], head = '1,465 connections', locale }: List): UnseenPage => ({
  name: `connections: ${name}`,
  address: CONNECTIONS_ADDRESS,
  html: document(
    `<section><div componentkey="ConnectionsPage_ConnectionsListHeader"><p>${head}</p></div><div componentkey="ConnectionsPage_ConnectionsList" data-testid="lazy-column">${cards}</div></section>`,
    { locale: locale ?? 'en_US', rtl: locale === 'iw_IL', pageKey: 'd_flagship3_people_connections' },
  ),
  truth: {
    counts: [connections(1_465)],
    people: people.map(({ headline, ...person }) => ({ ...person, ...(headline && { headline }) })),
  },
  complete: true,
});
const keyed = (person: Someone, inner: string) => `<div componentkey="ConnectionCard_0-${person.slug}">${inner}</div>`;
const on = (person: Someone) => ({ ...person, ...ON });

const openToWork: Draw = (person, date) =>
  `<div><a href="${hrefOf(person)}"><img alt="${text(person.name)}, #OPEN_TO_WORK"></a><a href="${hrefOf(person)}"><div><p>${text(person.name)}</p><span>(she/her)</span></div></a><p>${date}</p>${composer(person)}</div>`;
const translatedCard = (label: string) =>
  keyed(
    PETER,
    `<div><a href="${hrefOf(PETER)}"><img alt="${label}"></a><a href="${hrefOf(PETER)}"><p>${translated('Peter Tailor')}</p><p>${translated('Head of staff')}</p></a><p>${translated(DAY)}</p>${composer(PETER)}</div>`,
  );
const silent = (more: string) =>
  `<div><a href="${hrefOf(STRANGER)}"><p>${STRANGER.name}</p><p>${STRANGER.headline}</p></a>${more}${composer(STRANGER)}</div>`;

/** Cards with something else beside the day, or none, and what a browser's translation makes of them. */
export function listOddConnections(): UnseenPage[] {
  const twoOn = { people: [VERA, JONAS].map(on) };
  const two = plain(VERA, DAY) + plain(JONAS, DAY);
  const beside = (said: string, day: string) =>
    keyed(VERA, plain({ ...VERA, headline: '' }, DAY).replace(`<p>${DAY}</p>`, `<p>${said}</p><p>${day}</p>`));
  const weeks = { connectedBetween: { from: '2026-10-31', to: '2026-11-07' } };
  // Where only one of two texts is left, it is the day.
  const twofold = (name: string, said: string, day: string): UnseenPage => ({
    ...page(name, beside(said, day), { people: [{ ...VERA, headline: '', ...(/weeks/.test(said + day) && weeks) }] }),
    complete: false,
  });
  return [
    ...TWO_WEEKS.map(([locale, words], index) =>
      page(
        `${locale} ${words}`,
        [VERA, JONAS].map((one) => (index % 2 === 0 ? keyed(one, plain(one, words)) : plain(one, words))).join(''),
        {
          locale,
          people: [VERA, JONAS].map((one) => ({ ...one, connectedBetween: { from: '2026-10-31', to: '2026-11-07' } })),
        },
      ),
    ),
    page('last month, which may have ended yesterday', keyed(VERA, plain(VERA, 'Connected last month')), {
      people: [{ ...VERA, connectedBetween: { from: '2026-09-20', to: '2026-11-21' } } as Someone],
    }),
    page('names of all kinds', NAMES.map((one) => keyed(one, plain(one, DAY))).join(''), { people: NAMES.map(on) }),
    page('pronouns below the name, no headline', NAMES.map((one) => keyed(one, openToWork(one, DAY))).join(''), {
      people: NAMES.map((one) => on({ ...one, headline: '' })),
    }),
    twofold('a headline with a day beside weeks', 'Building since March 4, 2019', 'Connected 2 weeks ago'),
    twofold('a headline with a day beside a month', 'Building since March 4, 2019', 'Connected in May 2026'),
    twofold('a note with a day behind', 'Connected 2 weeks ago', 'Note: met on April 3, 2026'),
    page('somebody promoted, not in a paragraph', two + silent('<div>Promoted</div>'), twoOn),
    page('somebody to write to who says nothing more', two + silent(''), twoOn),
    page('somebody who left, among others', `${two}<div><p>LinkedIn Member</p><p>${DAY}</p></div>`, twoOn),
    page('a name that the browser translated, the picture not', translatedCard('Bild von Peter Schneider'), {
      locale: 'de_DE',
    }),
    page('a name that the browser translated, no picture', translatedCard(''), { locale: 'de_DE' }),
    page('a count that the browser translated', two, {
      ...twoOn,
      head: `${translated('1.465')}<!-- -->${translated(' Kontakte')}`,
    }),
  ];
}
