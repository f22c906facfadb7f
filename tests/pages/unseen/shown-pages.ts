import { dir, drawCard, drawContact, drawProfile, drawStranger, invite, known, SECOND, trap } from './profile-card.ts';
import { hrefOf, PEOPLE, STRANGER, text, type Someone, type UnseenPage } from './unseen-page.ts';

const [VERA] = PEOPLE;
const SCROLLED =
  '<div style="height:3000px"></div></div><script>document.getElementById("scroller").scrollTop=1500</script>';
const scrolled = (card: string) =>
  `<div style="height:100vh;overflow:hidden"><div id="scroller" style="height:100vh;overflow-y:auto">${card}${SCROLLED}</div>`;
const seen = { truth: { people: [known(VERA!)] } };

/** Profiles whose marks are seen, or would be if the page were scrolled back, however they are drawn. */
export function listShownMarks(): UnseenPage[] {
  return [
    drawProfile('scrolled out of a part of the page', VERA!, scrolled(drawCard(VERA!)), seen),
    drawProfile(
      'scrolled out of a part of the page, second degree',
      STRANGER,
      scrolled(drawCard(STRANGER, { marks: SECOND })),
    ),
    ...['left:-9999px', 'top:-9999px'].map((away) =>
      drawProfile(
        `scrolled out of a part of the page, a mark off to the ${away}`,
        STRANGER,
        scrolled(drawCard(STRANGER, { marks: `<p style="position:absolute;${away}">· 1st</p>` })),
      ),
    ),
    drawProfile(
      'round corners by a path',
      VERA!,
      `<div style="clip-path:inset(0 round 8px)">${drawCard(VERA!)}</div>`,
      seen,
    ),
    drawProfile(
      'a shadow by a filter',
      VERA!,
      `<div style="filter:drop-shadow(0 0 2px)">${drawCard(VERA!)}</div>`,
      seen,
    ),
    drawProfile(
      'all around it without boxes',
      VERA!,
      `<div style="display:contents;overflow:hidden">${drawCard(VERA!)}</div>`,
      seen,
    ),
    drawProfile(
      'far below, not painted yet',
      VERA!,
      `<div style="height:6000px"></div><div style="content-visibility:auto">${drawCard(VERA!)}</div>`,
      seen,
    ),
    drawContact('mark without a box', VERA!, {
      marks: `<p><span style="display:contents">· 1st</span></p>${trap('· 2nd')}`,
    }),
    drawContact('shown again in a part that is not', VERA!, {
      marks: '<div style="visibility:hidden"><p style="visibility:visible">· 1st</p><p>· 2nd</p></div>',
    }),
    drawContact('marks in a row that rolls', VERA!, {
      marks: '<div style="height:20px;overflow:hidden;line-height:20px"><div>· 1st</div><div>· 2nd</div></div>',
    }),
    drawStranger('marks in a row that rolled', {
      marks:
        '<div style="height:20px;overflow:hidden;line-height:20px"><div style="transform:translateY(-20px)"><div>· 1st</div><div>· 2nd</div></div></div>',
    }),
    drawContact(
      'raised letters',
      VERA!,
      { marks: dir('· 1<sup>er</sup>') + trap('· 2<sup>e</sup>') },
      { locale: 'fr_FR' },
    ),
    ...[
      ['anna-maria-li', 'Anna-Maria Li', 'Anna'],
      ['marie-dupont-moretti', 'Marie Dupont-Moretti', 'Marie Dupont'],
      ['vera-oneill', 'Vera O’Neill', 'Vera O'],
    ].map(([slug = '', name = '', title]) =>
      drawContact(
        `title of a page before: ${title}, then ${name}`,
        { ...VERA!, slug, name },
        {},
        { title: `${title} | LinkedIn` },
      ),
    ),
    ...listBesides(),
  ];
}

/** What others put beside and into a card. */
function listBesides(): UnseenPage[] {
  const former = ({ name }: Someone, more: string) =>
    `<div style="position:fixed;top:0"><h2>${text(name)}</h2>${more}</div>`;
  return [
    drawContact('a score beside the name, put there by another extension', VERA!, {
      heading: `<a href="${hrefOf(VERA!)}"><h2>${VERA!.name}<em>87</em></h2></a><div><button>Add to CRM</button><span>vera@mail.example</span></div>`,
    }),
    drawContact('a heading before the name, put there by another extension', VERA!, {
      heading: `<div><h2>Sales helper</h2><p>612 connections</p></div><a href="${hrefOf(VERA!)}"><h2>${VERA!.name}</h2></a>`,
    }),
    drawProfile('a header of the stranger before', VERA!, former(STRANGER, invite(STRANGER)) + drawCard(VERA!), seen),
    drawProfile(
      'a header of the contact before',
      STRANGER,
      former(VERA!, dir('· 1st')) + drawCard(STRANGER, { marks: SECOND }),
    ),
    drawStranger('people like them in the card, under headings', {
      marks: '',
      extra: `<div><div><h2>${VERA!.name}</h2>${dir('· 1st')}</div></div>`,
    }),
    drawStranger('invitation in a menu beside the page', {
      marks: dir('· 1st') + trap('· 2nd') + `<div popover>${invite(STRANGER)}</div>`,
    }),
    drawProfile(
      'key and links of the stranger, composer of the contact before',
      STRANGER,
      drawCard({ ...VERA!, slug: STRANGER.slug }).replace(VERA!.memberId, STRANGER.memberId),
    ),
  ];
}
