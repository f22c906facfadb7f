import { CONNECTIONS_PATH, profileAddress, profileByMemberId } from './address.ts';
import { formatNumber } from './format.ts';
import { markup, splitByComments } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { renderDegreeMarks } from './render-degree.ts';
import { renderSuggestionCard } from './render-suggestion.ts';
import { renderKeyed, viewName } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Member } from './world.ts';

/** The feed: a rail that links to the connections page, and posts that talk of numbers as they like. */
export function renderFeed(scene: Scene): Markup {
  const { names, world } = scene;
  const authors = [world.people[0], world.strangers[0], world.people[3], world.strangers[4]].filter(
    (member): member is Member => member !== undefined,
  );
  return markup`<section class="${names('card')}"><a href="/in/${world.viewer.slug}/"><p class="${names('text')}">${world.viewer.name}</p></a>
      <p><a href="${CONNECTIONS_PATH}">Connections, grow your network</a></p></section>
    ${authors.map((author, index) => renderPost(scene, author, POSTS[index % POSTS.length] ?? ''))}`;
}

const POSTS = [
  'Today I reached 10,000 connections. Connected on May 1, 2015, and never looked back.',
  'See my 7,777 connections',
  'Hiring! 500+ openings · 1st come, 1st served.',
  'Connected since Sep 16, 2019: a story in 3 parts.',
] as const;

function renderPost(scene: Scene, author: Member, text: string): Markup {
  const { names } = scene;
  const content = markup`<div class="${names('line')}"><a href="${profileByMemberId(author)}"><span class="${names('photo')}"></span></a>
      <a href="${profileAddress(author)}"><p class="${names('text')}">${author.name}</p></a>${renderDegreeMarks(scene, author.degree)}</div>
    <p class="${names('text')}">${text}</p><p><a href="${CONNECTIONS_PATH}">${text}</a></p><p class="${names('soft')}">1,204 reactions · 88 comments</p>`;
  return renderKeyed(scene, `feed-update-${author.memberId}`, content, { view: 'feed-full-update' });
}

/** My Network hub: the link to the connections page holds exactly one number; invitations and suggestions do not count. */
export function renderHub(scene: Scene): Markup {
  const { names, world, language } = scene;
  const count: Piece = splitByComments(['Connections', ' ', formatNumber(language, world.connectionCount)]);
  return markup`<section class="${names('card')}"${viewName(scene, 'manage-network')}><h2 class="${names('text')}">Manage my network</h2>
      <p><a href="${CONNECTIONS_PATH}">${count}</a></p><p><a href="/mynetwork/network-manager/people-follow/followers/">Followers 84</a></p></section>
    <section class="${names('card')}"><h2 class="${names('text')}">Invitations (7)</h2><p class="${names('soft')}">You have 3 new connections · 12 pending</p></section>
    <section class="${names('card')}"><h2 class="${names('text')}">People you may know</h2>${renderSuggestionCard(scene)}</section>`;
}
