import { fillPattern, formatFollowers, formatNumber } from './format.ts';
import { splitByComments } from './markup.ts';
import type { Markup } from './markup.ts';
import { isTwisted } from './scene.ts';
import type { Scene } from './scene.ts';

/** Above 500 a profile, the own one too, says no more than "500+". */
export function renderProfileCount(scene: Scene, count: number): Markup {
  const { language } = scene;
  const texts =
    count > 500
      ? fillPattern(language.atLeast, '500')
      : fillPattern(language.connections, formatNumber(language, count));
  return splitByComments(isTwisted(scene, 'count-link-two-numbers') ? [...texts, ', ', '12', ' new'] : texts);
}

export function renderFollowers(scene: Scene, count: number): Markup {
  const { language } = scene;
  const value = isTwisted(scene, 'followers-approximate')
    ? `${Math.floor(count / 1_000)}K`
    : formatFollowers(language, count);
  return splitByComments(fillPattern(language.followers, value));
}
