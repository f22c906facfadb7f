import { CONNECTIONS_PATH } from './address.ts';
import { renderClassicCards } from './render-classic-connections.ts';
import { renderCards } from './render-connections.ts';
import { makeScene } from './scene.ts';
import type { StandInSettings } from './settings.ts';
import type { World } from './world.ts';

/** The HTML of the next cards from `start` on, one string each, in the layout that is set. */
export function renderCardsPart(world: World, settings: Partial<StandInSettings>, start: number): string[] {
  const scene = makeScene(world, settings, CONNECTIONS_PATH);
  const cards = scene.settings.layout === 'A' ? renderClassicCards(scene, start) : renderCards(scene, start);
  return cards.map((card) => card.html.trim());
}
