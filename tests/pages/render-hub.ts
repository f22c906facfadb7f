import { CONNECTIONS_PATH, FOLLOWERS_PATH, profileAddress } from './address.ts';
import { fillPattern, formatFollowers } from './format.ts';
import { markup, splitByComments } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderSideBlock } from './render-side.ts';
import { renderSuggestionCard } from './render-suggestion.ts';
import type { Scene } from './scene.ts';

/** My Network hub: the block of the own lists, and around it what others write and the site proposes. */
export function renderHub(scene: Scene): Markup {
  const role = roleOf(scene);
  const others = markup`<section class="${role}"><h2>Invitations (7)</h2><p>You have 3 new connections · 12 pending</p>${renderInvitation(scene)}</section>
    <section class="${role}"><h2>People you may know</h2>${renderSuggestionCard(scene)}</section>`;
  if (scene.settings.layout === 'C') return renderColumns(scene, others);
  return markup`${scene.settings.layout === 'B' && renderSideBlock(scene)}${others}`;
}

/** Main holds all columns; the first ends with the footer of the site, which leads anywhere. */
function renderColumns(scene: Scene, others: Markup): Markup {
  return markup`<div><div>${renderSideBlock(scene)}</div><footer><a href="https://about.linkedin.com/" componentkey="a07"><p>About</p></a>
    <a href="/help/linkedin/" componentkey="b85"><p>Help Center</p></a></footer></div><div>${others}</div>`;
}

/** Somebody's message, with a link and even a block as the site's own. */
function renderInvitation({ world }: Scene): Markup {
  const stranger = world.strangers[3] ?? world.viewer;
  return markup`<div><a href="${profileAddress(stranger)}"><p>${stranger.name}</p></a><p>We share 12 connections</p>
    <p>Join me and my <a href="${CONNECTIONS_PATH}">9,999 connections</a></p>
    <section><h3>Manage my network</h3><a href="${CONNECTIONS_PATH}">Connections 9,999</a></section></div>`;
}

/** The list of followers; the tab that leads to itself carries the number. */
export function renderFollowersPage(scene: Scene): Markup {
  const { world, language } = scene;
  const role = roleOf(scene);
  const count = fillPattern(language.followers, formatFollowers(language, world.followerCount));
  const followers = [...world.strangers.slice(0, 4), ...world.people.slice(0, 2)];
  return markup`<section class="${role}"><h2>People who follow you</h2><nav><a href="${FOLLOWERS_PATH}">${splitByComments(count)}</a></nav></section>
    <section class="${role}">${followers.map(
      (member) => markup`<div><a href="${profileAddress(member)}"><p>${member.name}</p></a><p>${member.headline}</p>
      <p>${member.followerCount} followers · <a href="${FOLLOWERS_PATH}">my 5,432 followers</a></p></div>`,
    )}</section>`;
}

function roleOf({ settings, names }: Scene): string {
  return settings.layout === 'A' ? 'artdeco-card' : names('card');
}
