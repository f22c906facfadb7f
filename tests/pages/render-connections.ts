import { composeAddress, profileAddress } from './address.ts';
import { fillPattern, formatDay, formatNumber } from './format.ts';
import { markup, splitByComments } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { isTwisted, renderIcon, renderKeyed, viewName, wrapExtra } from './scene.ts';
import type { Scene } from './scene.ts';
import { renderPromotedCard } from './render-rails.ts';
import { renderSuggestionCard } from './render-suggestion.ts';
import type { Member } from './world.ts';

const CARDS_PER_LOAD = 10;

/** The connections page of layouts B and C: header, a promoted card, the first ten cards. */
export function renderConnections(scene: Scene): Markup {
  const renamed = isTwisted(scene, 'header-key-renamed');
  const key = renamed ? 'NetworkPage_ListHeading' : 'ConnectionsPage_ConnectionsListHeader';
  return markup`
    ${renderKeyed(scene, key, renderHeader(scene))}
    ${renderPromotedCard(scene)}
    ${renderKeyed(scene, 'ConnectionsPage_ConnectionsList', renderCards(scene, 0), { role: 'list', view: 'connections-list', testId: 'lazy-column' })}`;
}

/** The cards from `start` on, ten at most, each one element. */
export function renderCards(scene: Scene, start: number): Markup[] {
  const cards = scene.world.people
    .slice(start, start + CARDS_PER_LOAD)
    .map((person) => renderCard(scene, person, start));
  if (start === 0 && isTwisted(scene, 'suggestion-in-list')) cards.splice(2, 0, renderSuggestionCard(scene));
  return cards;
}

function renderHeader(scene: Scene): Markup {
  const { names, language, world } = scene;
  return markup`
    <p class="${names('text')}">${renderCount(scene)}</p>
    <div class="${names('line')}">
      <span class="${names('soft')}">Sort by:</span><button class="${names('button')}" aria-label="Sort by: Recently added">Recently added</button>
      <input class="${names('search')}" type="search" placeholder="Search by name" aria-label="${language.labels.search}" value="">
      <a class="${names('soft')}" href="/search/results/people/?network=%5B%22F%22%5D&amp;origin=MEMBER_PROFILE_CANNED_SEARCH">Search with filters (${world.connectionCount + 37} results)</a>
    </div>`;
}

function renderCount(scene: Scene): Piece {
  const { language, world } = scene;
  const texts = fillPattern(language.connections, formatNumber(language, world.connectionCount));
  if (isTwisted(scene, 'count-without-comment')) return texts.join('');
  if (isTwisted(scene, 'count-header-two-numbers')) return splitByComments([...texts, ' · ', '12', ' new']);
  return splitByComments(texts);
}

function renderCard(scene: Scene, person: Member, start: number): Markup {
  const content = wrapExtra(scene, renderCardContent(scene, person));
  if (scene.settings.layout === 'B')
    return markup`<div class="${scene.names('row')}"${viewName(scene, 'connections-profile')}>${content}</div>`;
  const key = `ConnectionCard_${start}-${person.hrefSlug ?? person.slug}`;
  return markup`<div class="${scene.names('row')}" componentkey="${key}"><div class="${scene.names('row')}" componentkey="${key}">${content}</div></div>`;
}

function renderCardContent(scene: Scene, person: Member): Markup {
  const { names, language } = scene;
  const address = profileAddress(person);
  return markup`
    <a href="${address}" aria-label="${person.name}"${viewName(scene, 'connections-profile')}><span class="${names('photo')}"></span></a>
    <div class="${names('plain')}">
      <a class="${names('plain')}" href="${address}"${viewName(scene, 'connections-profile')}>
        <p class="${names('text')}">${person.name}</p>
        ${person.headline && markup`<p class="${names('soft')}"><span>${person.headline}</span></p>`}
      </a>
      ${renderConnectedOn(scene, person)}
    </div>
    <a class="${names('button')}" href="${composeAddress(person)}" aria-label="${language.labels.message} ${person.name}"${viewName(scene, 'message-button')}>${renderIcon('send-privately-medium')} ${language.labels.message}</a>
    <button class="${names('button')}" aria-label="${language.labels.more}">…</button>`;
}

function renderConnectedOn(scene: Scene, person: Member): Piece {
  const { names, language } = scene;
  if (!person.connectedOn || isTwisted(scene, 'card-without-date')) return undefined;
  if (isTwisted(scene, 'card-date-vague')) return markup`<p class="${names('soft')}">Connected a while ago, in May</p>`;
  const texts = fillPattern(language.connectedOn, formatDay(language, person.connectedOn, 'long'));
  return markup`<p class="${names('soft')}">${splitByComments([texts.join('')])}</p>`;
}
