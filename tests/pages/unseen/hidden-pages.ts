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
};

/** Profiles whose wrong mark is there, and not seen. */
export function listHiddenMarks(): UnseenPage[] {
  const ways = Object.entries(WAYS).flatMap(([way, style]) => {
    const marks = {
      itself: `<p style="${style}">· %</p>`,
      'a box around it': `<div style="${style}"><p>· %</p></div>`,
    };
    return Object.entries(marks).flatMap(([what, mark]) => [
      drawStranger(`outside the network, ${what} hidden: ${way}`, { marks: mark.replace('%', '1st'), mutual: '' }),
      drawContact(`a second mark, ${what} hidden: ${way}`, PEOPLE[0]!, {
        marks: dir('· 1st') + mark.replace('%', '2nd'),
      }),
    ]);
  });
  const marks = '<p style="position:absolute;right:-9999px">· 1</p>';
  const rtl = drawStranger('a mark off to the right, from right to left', { marks }, { locale: 'ar_AE', rtl: true });
  return [...ways, rtl];
}
