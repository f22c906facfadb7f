import { CONNECTIONS_PATH, composeAddress, invitePath, profileAddress, profileByMemberId } from './address.ts';
import { markup } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { renderDegreeMarks } from './render-degree.ts';
import { renderIdentityBlock, renderSideBlock } from './render-side.ts';
import { isTwisted, renderIcon } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Member } from './world.ts';

/** The column beside the page: other people with marks, links and buttons of their own, and an advertisement. */
export function renderRail(scene: Scene): Markup {
  const { names, world } = scene;
  const shown = scene.route.kind === 'profile' ? scene.route.member : undefined;
  const others = [world.people[1], world.strangers[1], world.strangers[0], world.people[4], world.strangers[2]];
  const people = others.filter((member): member is Member => member !== undefined && member !== shown);
  const isFeed = scene.route.kind === 'feed' && !isTwisted(scene, 'side-in-main');
  return markup`<aside class="${names('rail')}">${isFeed && [renderIdentityBlock(scene), renderSideBlock(scene)]}
    <section class="${names('card')}"><h2 class="${names('text')}">More profiles for you</h2>${people.map((person) => renderRailPerson(scene, person))}</section>
    ${renderPromotedCard(scene)}
    <section class="${names('card')}"><iframe src="about:blank" title="advertisement" width="250" height="60"></iframe></section>
  </aside>`;
}

/** An advertisement that talks of connection numbers, and even links to the connections page. */
export function renderPromotedCard(scene: Scene): Markup {
  const { names } = scene;
  return markup`<section class="${names('card')}"><p class="${names('soft')}">Promoted</p>
    <p class="${names('text')}">5,000 connections and counting</p>
    <p class="${names('soft')}">Join 12,480 professionals. <a href="${CONNECTIONS_PATH}?trk=promo">See how 30,000 connections are made</a></p></section>`;
}

/** Here and there the site links by member id in place of the slug. */
function renderRailPerson(scene: Scene, person: Member): Markup {
  const { names } = scene;
  const address = person.memberId.charCodeAt(6) % 2 ? profileByMemberId(person) : profileAddress(person);
  return markup`<div class="${names('line')}">
    <a href="${address}?trk=more-profiles"><span class="${names('photo')}"></span></a>
    <div class="${names('plain')}"><a class="${names('plain')}" href="${address}?trk=more-profiles"><p class="${names('text')}">${person.name}</p></a>
      ${renderDegreeMarks(scene, person.degree)}<p class="${names('soft')}">${person.headline}</p></div>
    ${renderRailAction(scene, person)}</div>`;
}

function renderRailAction({ names, language }: Scene, person: Member): Piece {
  if (person.pending)
    return markup`<button class="${names('button')}">${renderIcon('clock-small')} ${language.labels.pending}</button>`;
  if (person.degree === 1)
    return markup`<a class="${names('button')}" href="${composeAddress(person)}">${renderIcon('send-privately-medium')} ${language.labels.message}</a>`;
  return markup`<a class="${names('button')}" href="${invitePath(person)}">${language.labels.connect}</a>`;
}
