import { CONNECTIONS_PATH, profileAddress, profileByMemberId } from './address.ts';
import { markup } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { renderActions, renderStickyHeader } from './render-actions.ts';
import { renderFollowers, renderProfileCount } from './render-counts.ts';
import { renderTopcardMarks } from './render-degree.ts';
import { renderProfileSections } from './render-profile-sections.ts';
import { isTwisted, renderKeyed, viewName } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Member } from './world.ts';

/** A profile of layouts B and C, the user's own or another's. */
export function renderProfile(scene: Scene, member: Member): Markup {
  return markup`${member.degree !== 'self' && renderStickyHeader(scene, member)}
    ${renderTopcard(scene, member)}${renderProfileSections(scene, member)}`;
}

export function topcardKey(member: Member): string {
  return `com.linkedin.sdui.profile.card.ref${member.memberId}Topcard`;
}

function renderTopcard(scene: Scene, member: Member): Markup {
  const { names } = scene;
  const content = markup`
    ${renderCover(scene, member)}
    ${renderIdentity(scene, member)}
    <p class="${names('text')}"${viewName(scene, 'profile-headline')}>${member.headline}</p>
    <p class="${names('soft')}">${member.location} · ${renderContactLink(scene, member)}</p>
    <div class="${names('line')}">${renderCounts(scene, member)}</div>
    ${member.degree === 'self' ? renderOwnActions(scene, member) : [renderMutual(scene, member), renderActions(scene, member)]}`;
  return renderKeyed(scene, topcardKey(member), content, { view: 'profile-card-top' });
}

function renderCover(scene: Scene, member: Member): Markup {
  const { names } = scene;
  const base = linkBase(scene, member);
  if (member.degree !== 'self')
    return markup`<div class="${names('cover')}"></div><a href="${base}overlay/photo/" aria-label="${member.name}"><span class="${names('photo')}"></span></a>`;
  const key = isTwisted(scene, 'own-evidence-missing') ? 'cover_button' : `${member.slug}_cover_edit_button`;
  return markup`<div class="${names('cover')}"><button class="${names('button')}" componentkey="${key}" aria-label="Edit background">✎</button></div>
    <span class="${names('photo')}"></span>`;
}

function renderIdentity(scene: Scene, member: Member): Markup {
  const { names } = scene;
  const tag = isTwisted(scene, 'name-h3') ? 'h3' : 'h2';
  const heading = markup`<${tag} class="${names('text')}">${member.name}</${tag}>`;
  const isOwn = member.degree === 'self';
  const ownAddress = `${profileAddress(member)}${isTwisted(scene, 'own-evidence-missing') ? '' : '?isSelfProfile=true'}`;
  const address = isOwn ? ownAddress : `${linkBase(scene, member)}overlay/about-this-profile/`;
  return markup`<div class="${names('line')}"><a class="${names('link')}" href="${address}">${heading}</a>
    ${renderTopcardMarks(scene, member.degree)}</div>`;
}

/** Whom the top card's own links name. */
function linkBase(scene: Scene, member: Member): string {
  if (isTwisted(scene, 'topcard-slug-mismatch'))
    return profileAddress(scene.world.people.find((other) => other !== member) ?? member);
  return isTwisted(scene, 'topcard-links-by-member-id') ? profileByMemberId(member) : profileAddress(member);
}

/** In layout C others' contact link is `#` and opens by script; the own one, and those of layout B, are addresses. */
function renderContactLink(scene: Scene, member: Member): Markup {
  const isScripted = scene.settings.layout === 'C' && member.degree !== 'self';
  const href = isScripted ? '#' : `${linkBase(scene, member)}overlay/contact-info/`;
  return markup`<a href="${href}">${scene.language.labels.contactInfo}</a>`;
}

function renderCounts(scene: Scene, member: Member): Piece {
  const { names, world } = scene;
  const isOwn = member.degree === 'self';
  const connections = renderProfileCount(scene, isOwn ? world.connectionCount : member.connectionCount);
  const followers = markup`<p class="${names('soft')}">${renderFollowers(scene, isOwn ? world.followerCount : member.followerCount)}</p>`;
  if (isOwn)
    return [
      !isTwisted(scene, 'followers-outside-topcard') && followers,
      markup`<a href="${CONNECTIONS_PATH}">${connections}</a>`,
    ];
  const search = `/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=%5B%22${member.memberId}%22%5D`;
  return [
    followers,
    member.degree === 1
      ? markup`<a href="${search}">${connections}</a>`
      : markup`<p class="${names('soft')}">${connections}</p>`,
  ];
}

function renderMutual(scene: Scene, member: Member): Piece {
  const friend = scene.world.people.find((person) => person !== member);
  if (!friend || member.degree === 'unknown') return undefined;
  const href = `/search/results/people/?facetNetwork=%5B%22F%22%5D&facetConnectionOf=%5B%22${member.memberId}%22%5D`;
  return markup`<p><a class="${scene.names('soft')}" href="${href}">${friend.name} and 14 other mutual connections</a></p>`;
}

function renderOwnActions(scene: Scene, member: Member): Piece {
  const { names } = scene;
  if (isTwisted(scene, 'own-evidence-missing')) return markup`<button class="${names('button')}">Resources</button>`;
  return markup`<div class="${names('line')}">
    <div componentkey="${member.slug}_openToButton"><button class="${names('button')}">Open to</button></div>
    <a class="${names('button')}" href="${profileAddress(member)}edit/intro/" aria-label="Edit intro">Edit</a>
    <button class="${names('button')}">Resources</button></div>`;
}
