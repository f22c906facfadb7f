import { invitePath, profileAddress } from './address.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import type { Scene } from './scene.ts';

/** Somebody the site proposes, drawn like the cards around it. Not a connection. */
export function renderSuggestionCard(scene: Scene): Markup {
  const { names, language, world } = scene;
  const stranger = world.strangers[0] ?? world.viewer;
  return markup`<div class="${names('row')}">
    <a href="${profileAddress(stranger)}?miniProfileUrn=suggested"><span class="${names('photo')}"></span></a>
    <div class="${names('plain')}"><a class="${names('plain')}" href="${profileAddress(stranger)}?miniProfileUrn=suggested">
      <p class="${names('text')}">${stranger.name}</p><p class="${names('soft')}">${stranger.headline}</p></a>
      <p class="${names('soft')}">12 mutual connections</p></div>
    <a class="${names('button')}" href="${invitePath(stranger)}" aria-label="Invite ${stranger.name} to connect">${language.labels.connect}</a>
  </div>`;
}
