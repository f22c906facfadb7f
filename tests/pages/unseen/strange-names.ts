import {
  bothWays,
  card,
  DAY,
  between,
  LIN,
  listPage,
  nameless,
  OMAR,
  one,
  p,
  picture,
  truthOf,
  VERA,
} from './list-card.ts';
import { hrefOf, translated, type Someone, type UnseenPage } from './unseen-page.ts';

const ANNA = one('anna-nilsen', 'Anna Nilsen');
const CHRIS = one('christina-hruba-22', 'Christina Hrubá', 'HR');
const PETER = one('peter-schneider-sales', 'Peter Schneider', 'Sales Manager');
const ESTHER = one('esther-van-dam', 'Esther van Dam', 'In the field of law');
const NAMES: readonly Someone[] = [
  one('bob-m', 'Robert “Bob” Miller Jr. (he/him)'),
  one('ceo', 'Larkfield Larkfield', 'Founder, Larkfield'),
  one('r2', 'R2-D2 Meyer', 'Robot'),
  one('d-o', "Sinéad O'Connor-d’Arc", 'Connected · 1st · hiring since May 3, 2021'),
  one('иван-петров', 'Иван Петров', 'Директор'),
  one('acoustic-joe', 'Acoustic Joe', 'ACoA'),
  one('connect', 'Connected Carl', 'Connecting people'),
];

/** Names of which a part is missing, doubled or of somebody else: none is a headline, a sentence or a degree. */
export function listStrangeNames(): UnseenPage[] {
  const empty = (who: Someone, behind = '') => `<p></p>${p(who.headline)}${behind}`;
  const unnamed = (who: Someone) => ({ people: [nameless(who)], complete: false });
  /** All is true of them, though not all may be told. */
  const atMost = (who: Someone, headline = who.headline) => ({
    people: [truthOf({ ...who, headline })],
    complete: false,
  });
  const beside = (more: string) => p(VERA.name + more) + p(VERA.headline);
  const sentence = `<p class="_v2q">View ${VERA.name}’s profile</p>${p(VERA.name)}`;
  const labelled = (who: Someone, label: string, keyed: boolean) => card(who, { keyed, photo: picture(who, label) });
  const [chen, amin] = [one('chen-w', '陈伟', '经理'), one('amin-s', 'أمين سالم', 'مدير')];
  return [
    listPage('strange names', NAMES.map((who) => card(who)).join(''), { people: NAMES.map((who) => truthOf(who)) }),
    ...[CHRIS, PETER, ESTHER].flatMap((who) => [
      ...bothWays(`no name yet: ${who.headline}`, (keyed) => card(who, { keyed, inner: empty(who) }), unnamed(who)),
      ...bothWays(`no name: ${who.headline}`, (keyed) => card(who, { keyed, inner: p(who.headline) }), unnamed(who)),
    ]),
    ...bothWays(
      'no name yet and no label',
      (keyed) => card(ESTHER, { keyed, photo: '', inner: empty(ESTHER) }),
      unnamed(ESTHER),
    ),
    ...bothWays(
      'no name yet, a place',
      (keyed) => card(ANNA, { keyed, photo: '', inner: empty(ANNA, p('Oslo')) }),
      unnamed(ANNA),
    ),
    ...bothWays(
      'initials, the name told',
      (keyed) => card(ANNA, { keyed, photo: `<a aria-label="Anna Nilsen" href="${hrefOf(ANNA)}"><p>AN</p></a>` }),
      atMost(ANNA),
    ),
    ...bothWays(
      'a degree behind the name and in the label',
      (keyed) =>
        card(VERA, { keyed, photo: picture(VERA, 'Vera Lindgaard · 1st'), inner: beside(' <span>· 1st</span>') }),
      { people: [truthOf(VERA)] },
    ),
    ...bothWays(
      'a degree twice behind the name, once in the label',
      (keyed) =>
        card(VERA, {
          ...{ keyed, photo: picture(VERA, 'Vera Lindgaard · 1st') },
          inner: beside('<span> · 1st</span> <span class="_hid">· 1st</span>'),
        }),
      { people: [truthOf(VERA)] },
    ),
    ...bothWays('a degree in the name', (keyed) => card(VERA, { keyed, inner: beside('<!-- --> · 1.') }), {
      people: [truthOf(VERA)],
    }),
    ...bothWays('a degree for a headline', (keyed) => card(VERA, { keyed, inner: `${p(VERA.name)}<span>1st</span>` }), {
      people: [truthOf({ ...VERA, headline: '' })],
    }),
    ...bothWays('a sentence before the name', (keyed) => card(VERA, { keyed, inner: sentence }), atMost(VERA)),
    ...bothWays(
      'a sentence before name and headline',
      (keyed) => card(VERA, { keyed, inner: sentence + p(VERA.headline) }),
      atMost(VERA),
    ),
    ...bothWays(
      'the name of who was there before',
      (keyed) => card(VERA, { keyed, inner: p('Vera Stone') + p('Baker') }),
      unnamed(VERA),
    ),
    ...bothWays(
      'all in one link, yesterday',
      (keyed) => card(VERA, { keyed, inner: p(VERA.name) + p('Connected yesterday'), day: '' }),
      { people: [truthOf({ ...VERA, headline: '' }, between('2026-11-19', '2026-11-20'))], complete: false },
    ),
    ...bothWays(
      'badge and button of another extension',
      (keyed) =>
        card(VERA, {
          keyed,
          inner: beside('<span class="crm">2nd</span><button title="Save Vera Lindgaard">+</button>'),
        }),
      { people: [truthOf(VERA)] },
    ),
    ...bothWays(
      'found letters marked',
      (keyed) => card(VERA, { keyed, inner: p('<mark>Ver</mark>a Lindgaard') + p(VERA.headline) }),
      { people: [truthOf(VERA)] },
    ),
    ...bothWays(
      'translated into other letters',
      (keyed) => card(VERA, { keyed, photo: '', inner: p(translated('Вера Линдгард')) }),
      unnamed(VERA),
    ),
    ...bothWays('a label with the name declined', (keyed) => labelled(OMAR, 'Omar Syn profiilikuva', keyed), {
      people: [truthOf(OMAR)],
    }),
    ...bothWays('a label in Chinese', (keyed) => labelled(chen, '查看陈伟的个人资料', keyed), {
      people: [truthOf(chen)],
    }),
    ...bothWays('a label in Arabic', (keyed) => labelled(amin, 'صورة لأمين سالم', keyed), { people: [truthOf(amin)] }),
    listPage(
      'a key of who was there before',
      card(VERA, { key: 'ConnectionCard_0-omar-sy-1', day: p(DAY) }) + card(LIN),
      { people: [truthOf(LIN)] },
    ),
  ];
}
