import { CONNECTIONS_PATH, composeAddress, invitePath, profilePath } from './address.ts';
import { markup } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { renderFollowers, renderProfileCount } from './render-counts.ts';
import { isTwisted } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Member } from './world.ts';

/** A profile of the old client: an h1, semantic class names, one degree mark with a hidden long form. */
export function renderClassicProfile(scene: Scene, member: Member): Markup {
  const path = isTwisted(scene, 'topcard-slug-mismatch')
    ? profilePath(scene.world.people.find((other) => other !== member) ?? member)
    : profilePath(member);
  const isOwn = member.degree === 'self';
  const heading = isTwisted(scene, 'name-h3') ? 'h3' : 'h1';
  return markup`<section class="artdeco-card pv-top-card" data-member-id="${numericId(member)}">
    <a href="${path}overlay/about-this-profile/"><${heading} class="text-heading-xlarge">${member.name}</${heading}></a>
    ${!isOwn && renderDegree(scene, member)}
    <div class="text-body-medium break-words">${member.headline}</div>
    <span class="text-body-small">${member.location}</span> <a id="top-card-text-details-contact-info" href="${path}overlay/contact-info/">${scene.language.labels.contactInfo}</a>
    <ul class="list-style-none">${isOwn ? renderOwnCounts(scene) : renderOtherCounts(scene, member)}</ul>
    ${isOwn ? renderOwnActions(scene, path) : renderActions(scene, member)}</section>${renderSections(scene, member)}`;
}

function numericId(member: Member): number {
  return [...member.memberId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 900_000_000, 7);
}

function renderDegree(scene: Scene, member: Member): Piece {
  if (typeof member.degree !== 'number' || isTwisted(scene, 'degree-mark-missing')) return undefined;
  const { language } = scene;
  const mark = language.degrees[member.degree - 1] ?? '';
  const badge = (text: string) =>
    markup`<span class="distance-badge t-black--light"><span class="visually-hidden">${language.degreeLong.replace('{n}', text)}</span><span class="dist-value" aria-hidden="true">· ${text}</span></span>`;
  if (isTwisted(scene, 'pending-shown-first')) return badge(language.degrees[0]);
  return isTwisted(scene, 'both-degree-marks-visible')
    ? [badge(language.degrees[0]), badge(language.degrees[1])]
    : badge(mark);
}

function renderOwnCounts(scene: Scene): Piece {
  const { world } = scene;
  return markup`<li class="text-body-small">${!isTwisted(scene, 'followers-outside-topcard') && markup`<a href="/feed/followers/">${renderFollowers(scene, world.followerCount)}</a>`}</li>
    <li class="text-body-small"><a href="${CONNECTIONS_PATH}"><span class="t-bold">${renderProfileCount(scene, world.connectionCount)}</span></a></li>`;
}

function renderOtherCounts(scene: Scene, member: Member): Piece {
  const count = renderProfileCount(scene, member.connectionCount);
  const search = `/search/results/people/?connectionOf=%5B%22${member.memberId}%22%5D&network=%5B%22F%22%5D`;
  return markup`<li class="text-body-small">${renderFollowers(scene, member.followerCount)}</li>
    <li class="text-body-small">${member.degree === 1 ? markup`<a href="${search}">${count}</a>` : count}</li>`;
}

function renderOwnActions(scene: Scene, path: string): Piece {
  if (isTwisted(scene, 'own-evidence-missing')) return undefined;
  return markup`<button class="artdeco-button">Open to</button> <a class="artdeco-button" href="${path}edit/intro/">Edit intro</a>`;
}

/** Twice, as in the other layouts: in the card and in the sticky header. */
function renderActions(scene: Scene, member: Member): Markup {
  return markup`<div class="pv-top-card-v2-ctas">${chooseButtons(scene, member)}</div>
    <div class="pv-profile-sticky-header-v2">${chooseButtons(scene, member)}</div>`;
}

function chooseButtons(scene: Scene, member: Member): Piece {
  const { labels } = scene.language;
  const isFirst = member.degree === 1;
  const canConnect =
    (!isFirst && !member.pending && member.degree !== 'unknown') || isTwisted(scene, 'connect-beside-first');
  return [
    (isFirst || member.openProfile) &&
      markup`<a class="artdeco-button" href="${composeAddress(member, 'NON_SELF_PROFILE_VIEW')}" aria-label="${labels.message} ${member.name}">${icon('send-privately-medium')} ${labels.message}</a> `,
    member.pending &&
      markup`<button class="artdeco-button" aria-label="${labels.pending} ${member.name}">${icon('clock-small')} ${labels.pending}</button> `,
    canConnect &&
      markup`<a class="artdeco-button" href="${invitePath(member)}" aria-label="Invite ${member.name} to connect">${icon('connect-small')} ${labels.connect}</a> `,
  ];
}

function icon(id: string): Markup {
  return markup`<svg role="none" aria-hidden="true" width="16" height="16" data-test-icon="${id}" id="${id}"></svg>`;
}

function renderSections(scene: Scene, member: Member): Markup {
  const isOwn = member.degree === 'self';
  return markup`<section class="artdeco-card"><h2>Activity</h2><p>${renderFollowers(scene, isOwn ? scene.world.followerCount : member.followerCount)}</p>
      <p>Thank you all: <a href="${CONNECTIONS_PATH}">9,876 connections</a></p></section>
    <section class="artdeco-card"><h2>People also viewed</h2><span class="dist-value">· 2nd</span></section>`;
}
