import { CONNECTIONS_PATH, composeAddress, profileAddress, profileByMemberId } from './address.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderDegreeMarks } from './render-degree.ts';
import type { Scene } from './scene.ts';
import type { Member } from './world.ts';

/** People search: first-degree people among others, each with marks, some linked by member id. */
export function renderSearch(scene: Scene): Markup {
  const { names, world } = scene;
  const found = [...world.people.slice(0, 5), ...world.strangers.slice(0, 5)];
  return markup`<section class="${names('card')}"><h2 class="${names('text')}">About 1,240 results</h2>${found.map((member) => renderResult(scene, member))}</section>`;
}

function renderResult(scene: Scene, member: Member): Markup {
  const { names, language } = scene;
  const address = member.memberId.charCodeAt(7) % 2 ? profileByMemberId(member) : profileAddress(member);
  return markup`<div class="${names('row')}"><a href="${address}?miniProfileUrn=x"><span class="${names('photo')}"></span></a>
    <div class="${names('plain')}"><a href="${address}?miniProfileUrn=x"><p class="${names('text')}">${member.name}</p></a>${renderDegreeMarks(scene, member.degree)}<p class="${names('soft')}">${member.headline}</p></div>
    <a class="${names('button')}" href="${composeAddress(member)}">${language.labels.message}</a></div>`;
}

export function renderCompany({ names, world }: Scene): Markup {
  return markup`<section class="${names('card')}"><h1 class="${names('text')}">Larkfield Foods</h1>
    <p class="${names('soft')}">Food · Utrecht · 12,480 followers · 500+ employees</p>
    <p><a href="/search/results/people/?currentCompany=1">${world.people[0]?.name ?? 'Somebody'} & 3 other connections work here</a></p></section>`;
}

/** A part of somebody's profile on a page of its own: experience, activity. No top card here. */
export function renderSubpage(scene: Scene, member: Member, sub: string): Markup {
  const { names } = scene;
  return markup`<section class="${names('card')}"><a href="${profileAddress(member)}"><h2 class="${names('text')}">${member.name}</h2></a>${renderDegreeMarks(scene, member.degree)}
    <p class="${names('soft')}">${sub}</p><p class="${names('text')}">Connected on Jan 2, 2020 · <a href="${CONNECTIONS_PATH}">8,642 connections</a></p></section>`;
}

export function renderMissing({ names }: Scene): Markup {
  return markup`<section class="${names('card')}"><h2 class="${names('text')}">This page doesn’t exist</h2><p>Please check the address, or go to your <a href="/feed/">feed</a>.</p></section>`;
}

/** What the covering frame holds: the same keys and links as a real page, every number wrong. */
export function renderPreload({ world }: Scene): Markup {
  const person = world.people[2] ?? world.viewer;
  return markup`<html lang="en"><head><title>preload</title></head><body><main>
    <div componentkey="ConnectionsPage_ConnectionsListHeader"><p>3,333<!-- --> connections</p></div>
    <section componentkey="com.linkedin.sdui.profile.card.ref${person.memberId}Topcard"><a href="${profileAddress(person)}"><h2>${person.name}</h2></a><p>· 1st</p>
    <a href="${CONNECTIONS_PATH}">3,333 connections</a></section>
    <iframe src="about:blank" title="advertisement"></iframe></main></body></html>`;
}
