import {
  CONNECTIONS_ADDRESS as ADDRESS,
  connections,
  oldDocument,
  PEOPLE,
  STRANGER,
  text,
  translated,
  type Someone,
  type UnseenPage,
} from './unseen-page.ts';

/** The Ember client in a few of its languages, with times that count back. */
const AGO: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  en: [
    ['Connected 2 days ago', '2026-11-18', '2026-11-19'],
    ['Connected 3 weeks ago', '2026-10-24', '2026-10-31'],
    ['Connected 1 year ago', '2024-11-19', '2025-11-21'],
  ],
  de: [
    ['Vor 2 Tagen vernetzt', '2026-11-18', '2026-11-19'],
    ['Vor 3 Wochen vernetzt', '2026-10-24', '2026-10-31'],
    ['Vor 1 Jahr vernetzt', '2024-11-19', '2025-11-21'],
  ],
  fr: [
    ['Relation établie il y a 2 jours', '2026-11-18', '2026-11-19'],
    ['Relation établie il y a 3 semaines', '2026-10-24', '2026-10-31'],
    ['Relation établie il y a 1 an', '2024-11-19', '2025-11-21'],
  ],
  es: [
    ['Conectado hace 2 días', '2026-11-18', '2026-11-19'],
    ['Conectado hace 3 semanas', '2026-10-24', '2026-10-31'],
    ['Conectado hace 1 año', '2024-11-19', '2025-11-21'],
  ],
  ru: [
    ['Контакт установлен 2 дня назад', '2026-11-18', '2026-11-19'],
    ['Контакт установлен 3 недели назад', '2026-10-24', '2026-10-31'],
    ['Контакт установлен 1 год назад', '2024-11-19', '2025-11-21'],
  ],
  ja: [
    ['2日前につながりました', '2026-11-18', '2026-11-19'],
    ['3週間前につながりました', '2026-10-24', '2026-10-31'],
    ['1年前につながりました', '2024-11-19', '2025-11-21'],
  ],
  zh: [
    ['2 天前加为好友', '2026-11-18', '2026-11-19'],
    ['3 周前加为好友', '2026-10-24', '2026-10-31'],
    ['1 年前加为好友', '2024-11-19', '2025-11-21'],
  ],
  ar: [
    ['متصل قبل يومين', '2026-11-18', '2026-11-19'],
    ['متصل قبل 3 أسابيع', '2026-10-24', '2026-10-31'],
    ['متصل قبل سنة واحدة', '2024-11-19', '2025-11-21'],
  ],
  tr: [
    ['2 gün önce bağlandınız', '2026-11-18', '2026-11-19'],
    ['3 hafta önce bağlandınız', '2026-10-24', '2026-10-31'],
    ['1 yıl önce bağlandınız', '2024-11-19', '2025-11-21'],
  ],
};

/** The list of the Ember client. */
export function listOldConnections(): UnseenPage[] {
  const card = (
    person: Someone,
    ago: string,
  ) => `<li id="ember${person.slug.length}" class="mn-connection-card artdeco-list">
    <a class="mn-connection-card__picture" href="/in/${encodeURIComponent(person.slug)}/"><div><img alt="${text(person.name)}"></div></a>
    <div class="mn-connection-card__details"><a class="mn-connection-card__link" href="/in/${encodeURIComponent(person.slug)}/"><span class="visually-hidden">Member’s name</span>
    <span class="mn-connection-card__name t-16 t-black t-bold"> ${text(person.name)} </span><span class="visually-hidden">Member’s occupation</span>
    <span class="mn-connection-card__occupation t-14"> ${text(person.headline)} </span></a><time class="time-badge t-12"> ${ago} </time></div>
    <div><button aria-label="Send a message to ${text(person.name)}"><span>Message</span></button><button aria-label="More">…</button></div></li>`;
  const suggested = `<li><a href="/in/${STRANGER.slug}/"><span class="discover-person-card__name">${STRANGER.name}</span></a><p>12 mutual connections</p><button>Connect</button></li>`;
  const sent = `<li class="invitation-card"><a href="/in/${STRANGER.slug}/"><span>${STRANGER.name}</span><span>${STRANGER.headline}</span></a><time>Sent 2 days ago</time><button>Withdraw</button></li>`;
  const stale = (heading: string, items: string): UnseenPage => ({
    name: `connections A: ${heading}, still painted`,
    address: ADDRESS,
    html: oldDocument(`<section><header><h1>${heading}</h1></header><ul>${items}</ul></section>`),
    truth: {},
    complete: true,
  });
  return [
    ...['Manage invitations', 'Invitations (4)', '1,234 impressions', '431 followers'].map((heading) =>
      stale(heading, sent),
    ),
    {
      ...stale(
        'Sent invitations, beside the summary of the network',
        `${sent}</ul></section><section class="mn-connections-summary"><ul><li>612</li>`,
      ),
      complete: false,
    },
    ...['Vera Lindgaard', 'Vera Linden Court'].map((name) => {
      const to = '2026-11-20';
      const { slug, headline } = PEOPLE[0]!;
      const isRight = name === PEOPLE[0]!.name;
      return {
        name: `connections A: searched, translated: ${name}`,
        address: ADDRESS,
        html: oldDocument(
          `<section class="mn-connections"><header><h1>1 Connection</h1><input value="vera"></header><ul>${card(PEOPLE[0]!, 'Connected 1 day ago').replace(`> ${PEOPLE[0]!.name} <`, `>${translated(name)}<`)}</ul></section>`,
        ),
        truth: { people: isRight ? [{ slug, name, headline, connectedBetween: { from: '2026-11-19', to } }] : [] },
        complete: true,
      };
    }),
    ...Object.entries(AGO).map(([lang, agos]) => ({
      name: `connections A: ${lang}`,
      address: ADDRESS,
      html: oldDocument(
        `<section class="mn-connections mb4 artdeco-card"><header class="mn-connections__header"><h1 class="t-18"> ${lang === 'ru' ? '1 465' : '612'} Connections </h1><div><input placeholder="Search by name"><a href="/search/results/people/">Search with filters</a></div></header>
      <div class="scaffold-finite-scroll"><ul class="list-style-none">${PEOPLE.slice(0, 6)
        .map((person, index) => card(person, agos[index % agos.length]![0]))
        .join('')}</ul></div></section>
      <section><h2>People you may know</h2><ul>${suggested}${suggested}</ul></section>`,
        { lang },
      ),
      truth: {
        counts: [connections(lang === 'ru' ? 1_465 : 612)],
        people: PEOPLE.slice(0, 6).map(({ slug, name, headline }, index) => {
          const [, from, to] = agos[index % agos.length]!;
          return { slug, name, ...(headline && { headline }), connectedBetween: { from, to } };
        }),
      },
      complete: true,
    })),
  ];
}
