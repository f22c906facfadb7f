import { markup } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { isTwisted } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Degree } from './world.ts';

/**
 * The degree trap of layouts B and C: a second mark stands beside the true one, hidden by a hashed class alone. Strangers have a
 * hidden "1st" before their own mark, first-degree people a hidden "2nd" after it; outside the network only the hidden one is left.
 */
export function renderDegreeMarks(scene: Scene, degree: Degree): Piece {
  if (degree === 'self') return undefined;
  if (degree === 1) return [renderMark(scene, 1, false), renderMark(scene, 2, true)];
  return [renderMark(scene, 1, true), degree !== 'unknown' && renderMark(scene, degree, false)];
}

/** The marks of the top card, where the twists apply. */
export function renderTopcardMarks(scene: Scene, degree: Degree): Piece {
  if (degree === 'self' || isTwisted(scene, 'degree-mark-missing')) return undefined;
  if (isTwisted(scene, 'both-degree-marks-visible'))
    return [renderMark(scene, 1, false), renderMark(scene, degree === 3 ? 3 : 2, false)];
  if (isTwisted(scene, 'pending-shown-first')) return renderDegreeMarks(scene, 1);
  const marks = renderDegreeMarks(scene, degree);
  return isTwisted(scene, 'degree-marks-swapped') && Array.isArray(marks) ? [...marks].reverse() : marks;
}

function renderMark(scene: Scene, degree: 1 | 2 | 3, hidden: boolean): Markup {
  const { names, language } = scene;
  const text = `· ${language.degrees[degree - 1]}`;
  if (hidden && isTwisted(scene, 'degree-hidden-by-parent')) {
    return markup`<div class="${names('gone')}"><div><p class="${names('soft')}">${text}</p></div></div>`;
  }
  return markup`<p class="${hidden ? names('soft', 'gone') : names('soft')}">${text}</p>`;
}
