import { between, bothWays, card, listPage, nameless, one, p, picture, truthOf, VERA } from './list-card.ts';
import { composer, CONNECTIONS_ADDRESS, connections, oldDocument, text, translated } from './unseen-page.ts';
import type { Someone, UnseenPage } from './unseen-page.ts';

/** People whose slugs do not tell the name. */
const UNLIKE: readonly Someone[] = [
  one('the-growth-guy', 'Marcus Feld'),
  one('ux-guru-77', '李娜', '设计师'),
  one('b2bsales', 'Ulla Berg (she/her)', '--'),
  one('cloudmaster', 'محمد علي', 'CEO'),
  one('an-ngo-123456789', 'T. V. Ngo, PMP®', 'x'.repeat(220)),
];
/** People whose slugs write a letter of theirs in another way. */
const SPELLED: readonly Someone[] = [
  one('isil-cinar', 'Işıl Çınar', ''),
  one('oystein-aas', 'Øystein Ås', ''),
  one('zak-lukasz', 'Łu Żak', ''),
  one('gudrun-1', 'Guðrún Ý', ''),
  one('dung-do', 'Đỗ Dũng', ''),
];
const TEGUH = one('growth-hacker-x', 'Teguh');

/** A label of every card's composer, the words around the day, and the day as the language writes it. */
const SAID: readonly (readonly [locale: string, label: string, day: string])[] = [
  ['en_US', 'Message', 'Connected on May 17, 2026'],
  ['de_DE', 'Nachricht', 'Vernetzt am 17. Mai 2026'],
  ['iw_IL', 'הודעה', 'התחברתם ב-17 במאי 2026'],
  ['in_ID', 'Pesan', 'Terhubung pada 17 Mei 2026'],
  ['no_NO', 'Melding', 'Knyttet til 17. mai 2026'],
  ['tl_PH', 'Mensahe', 'Konektado noong Mayo 17, 2026'],
  ['ko_KR', '메시지', '2026년 5월 17일에 일촌이 되었습니다'],
];

const VERIFIED = '<svg role="img" aria-label="Verified" id="verified-small"></svg>';
const eachBothWays = (
  name: string,
  people: readonly Someone[],
  draw: (who: Someone, keyed: boolean) => string,
  locale = 'en_US',
) =>
  [true, false].map((keyed) =>
    listPage(`${name}, ${keyed ? 'C' : 'B'}`, people.map((who) => draw(who, keyed)).join('<hr>'), {
      locale,
      people: people.map((who) => truthOf(who)),
    }),
  );

/** Lists as everybody has them: nothing in them is strange but to a reader that asks for more evidence than a page has to give. */
export function listUsualLists(): UnseenPage[] {
  const [marcus] = UNLIKE;
  const twice = (said: string) => p(`<span aria-hidden="true">${said}</span><span class="_v2q">${said}</span>`);
  return [
    ...SAID.flatMap(([locale, label, day]) =>
      eachBothWays(
        `lines between cards that name nobody but in the name, ${locale}`,
        UNLIKE,
        (who, keyed) => card(who, { keyed, photo: '', day: p(day), compose: composer(who, label) }),
        locale,
      ),
    ),
    ...eachBothWays('verified people without pictures', UNLIKE, (who, keyed) =>
      card(who, { keyed, photo: '', inner: `<p>${text(who.name)}${VERIFIED}</p>${p(who.headline)}` }),
    ),
    ...eachBothWays('names once more for screen readers, without pictures', UNLIKE, (who, keyed) =>
      card(who, { keyed, photo: '', inner: twice(text(who.name)) + p(who.headline) }),
    ),
    ...eachBothWays('letters that slugs write in another way', SPELLED, (who, keyed) =>
      card(who, { keyed, photo: '' }),
    ),
    ...['Teguhさんのプロフィールを表示', '查看Teguh的档案', '檢視 Teguh的檔案', 'Teguh님의 프로필 보기'].flatMap(
      (label) =>
        eachBothWays(`one name among other letters: ${label}`, [TEGUH, VERA], (who, keyed) =>
          card(who, { keyed, photo: picture(who, label.replace('Teguh', who.name)) }),
        ),
    ),
    ...bothWays(
      'no name yet, and pictures of two namesakes',
      (keyed) =>
        card(VERA, { keyed, inner: `<p></p>${p('Recruiter')}` }) + card(one('v-l-2', VERA.name, ''), { keyed }),
      { people: [nameless(VERA), truthOf(one('v-l-2', VERA.name, ''))], complete: false },
    ),
    ...bothWays(
      'translated once more for screen readers',
      (keyed) => card(marcus!, { keyed, photo: '', inner: twice(translated('Markus Feldt')) + p('Berater') }),
      { people: [nameless(marcus!)], complete: false },
    ),
    oldList('于2个月前成为好友', '2026-08-20', '2026-09-26'),
    oldList('2个月前成为好友', '2026-08-20', '2026-09-26'),
  ];
}

/** The Ember client's list of one, in Chinese. */
function oldList(ago: string, from: string, to: string): UnseenPage {
  const { slug, name, headline } = VERA;
  return {
    name: `connections A: ${ago}`,
    address: CONNECTIONS_ADDRESS,
    html: oldDocument(
      `<section class="mn-connections"><header><h1>1 位好友</h1></header><ul><li class="mn-connection-card"><a href="/in/${slug}/"><img alt="${name}"></a><a href="/in/${slug}/"><span class="mn-connection-card__name">${name}</span><span class="mn-connection-card__occupation">${headline}</span></a><time>${ago}</time></li></ul></section>`,
      { lang: 'zh' },
    ),
    truth: { counts: [connections(1)], people: [{ slug, name, headline, ...between(from, to) }] },
    complete: true,
  };
}
