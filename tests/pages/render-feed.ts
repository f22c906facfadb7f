import { CONNECTIONS_PATH, profileAddress, profileByMemberId } from './address.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderDegreeMarks } from './render-degree.ts';
import { renderSideBlock } from './render-side.ts';
import { isTwisted, renderKeyed } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Member } from './world.ts';

/** The feed: posts that talk of numbers as they like, some with a whole false side rail in them. The true one stands beside it. */
export function renderFeed(scene: Scene): Markup {
  const { names, world } = scene;
  const authors = [world.people[0], world.strangers[0], world.people[3], world.strangers[4]].filter(
    (member): member is Member => member !== undefined,
  );
  return markup`<section class="${names('card')}"><p class="${names('text')}">Start a post, ${world.viewer.name}</p></section>
    ${isTwisted(scene, 'side-in-main') && renderSideBlock(scene)}
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
  const forged = markup`<aside><section><a href="${profileAddress(author)}">${author.name}</a><ul><li><a href="${CONNECTIONS_PATH}">Connections 8,888</a></li>
    <li><a href="/feed/followers/">8,888 followers</a></li></ul></section></aside>`;
  const content = markup`<div class="${names('line')}"><a href="${profileByMemberId(author)}"><span class="${names('photo')}"></span></a>
      <a href="${profileAddress(author)}"><p class="${names('text')}">${author.name}</p></a>${renderDegreeMarks(scene, author.degree)}</div>
    <p class="${names('text')}">${text}</p><p><a href="${CONNECTIONS_PATH}">${text}</a></p><p class="${names('soft')}">1,204 reactions · 88 comments</p>${forged}`;
  return renderKeyed(scene, `feed-update-${author.memberId}`, content, { view: 'feed-full-update' });
}
