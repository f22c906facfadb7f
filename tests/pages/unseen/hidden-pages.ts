import { dir, drawContact, drawStranger } from './profile-card.ts';
import { PEOPLE, type UnseenPage } from './unseen-page.ts';

/** Ways of style to hide a mark that stands beside the true one. */
const WAYS: Readonly<Record<string, string>> = {
  'no display': 'display:none',
  invisible: 'visibility:hidden',
  collapsed: 'visibility:collapse',
  transparent: 'opacity:0',
  'nearly transparent': 'opacity:0.001',
  'clipped by a path': 'position:absolute;clip-path:inset(100%)',
  'clipped by half': 'position:absolute;clip-path:inset(50%)',
  'clipped to a circle': 'clip-path:circle(0)',
  'clipped by a rectangle': 'position:absolute;clip:rect(0 0 0 0)',
  'one pixel': 'position:absolute;width:1px;height:1px;overflow:hidden',
  'no height': 'height:0;overflow:hidden;margin:0',
  'no highest height': 'max-height:0;overflow:hidden;margin:0',
  'no width': 'width:0;overflow:hidden;white-space:nowrap',
  'off to the left': 'position:absolute;left:-9999px',
  'off to the top': 'position:absolute;top:-9999px',
  'scaled away': 'transform:scale(0)',
  'moved away': 'position:absolute;transform:translateX(-9999px)',
  'indented away': 'text-indent:-9999px;overflow:hidden;white-space:nowrap',
  'no letters': 'font-size:0',
  'letters without a color': 'color:transparent',
  'content left out': 'content-visibility:hidden',
  'clipped from the right': 'clip-path:inset(0 100% 0 0)',
  'clipped to an ellipse': 'clip-path:ellipse(0 0)',
  'clipped to a corner': 'clip-path:polygon(100% 100%,100% 100%,100% 100%)',
  'clipped by a drawn path': "clip-path:path('M0 0')",
  'clipped to a circle elsewhere': 'clip-path:circle(5px at -100px -100px)',
  'filtered away': 'filter:opacity(0)',
  'filled without a color': '-webkit-text-fill-color:transparent',
  'a color of no weight': 'color:oklch(50% 0.1 20 / 0)',
  'indented out of its box': 'text-indent:100%;white-space:nowrap;overflow:hidden',
};

/** Boxes that keep what is in them from being seen. As in what is drawn below, `%<` is where the mark's digit and letters go. */
const BOXES: Readonly<Record<string, string>> = {
  'rolled out of a row':
    '<div style="height:20px;overflow:hidden"><p style="margin:0;height:20px">&nbsp;</p><p>· %</p></div>',
  'slid out of a row':
    '<div style="width:60px;overflow:hidden"><div style="display:flex;width:120px"><p style="width:60px">&nbsp;</p><p>· %</p></div></div>',
  folded: '<details><summary>i</summary><p>· %</p></details>',
  'to be found': '<div hidden="until-found"><p>· %</p></div>',
  'to pop over': '<div popover><p>· %</p></div>',
  'a row of no height':
    '<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden"><p>· %</p></div></div>',
  'behind its dot': '<p>·<span class="_h1x"> %</span></p>',
  'without a box itself': '<p style="visibility:hidden"><span style="display:contents">· %</span></p>',
};

/** Profiles whose wrong mark is there, and not seen. */
export function listHiddenMarks(): UnseenPage[] {
  const ways = Object.entries(WAYS).flatMap(([way, style]) => {
    const marks = {
      itself: `<p style="${style}">· %</p>`,
      'a box around it': `<div style="${style}"><p>· %</p></div>`,
    };
    return Object.entries(marks).flatMap(([what, mark]) => [
      drawStranger(`outside the network, ${what} hidden: ${way}`, { marks: mark.replace('%<', '1st<'), mutual: '' }),
      drawContact(`a second mark, ${what} hidden: ${way}`, PEOPLE[0]!, {
        marks: dir('· 1st') + mark.replace('%<', '2nd<'),
      }),
    ]);
  });
  const marks = '<p style="position:absolute;right:-9999px">· 1</p>';
  const rtl = drawStranger('a mark off to the right, from right to left', { marks }, { locale: 'ar_AE', rtl: true });
  const boxes = Object.entries(BOXES).flatMap(([box, mark]) => [
    drawStranger(`outside the network, a mark ${box}`, { marks: mark.replace('%<', '1st<'), mutual: '' }),
    drawContact(`a second mark ${box}`, PEOPLE[0]!, { marks: dir('· 1st') + mark.replace('%<', '2nd<') }),
  ]);
  return [...ways, rtl, ...boxes];
}
