import { composeAddress, invitePath, profileAddress } from './address.ts';
import { markup } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { renderDegreeMarks } from './render-degree.ts';
import { isTwisted, renderIcon, viewName } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Member } from './world.ts';

/** The action row, twice: for wide windows, and a narrow one that a hashed class hides. The sticky header has a third. */
export function renderActions(scene: Scene, member: Member): Markup {
  const { names } = scene;
  return markup`<div class="${names('line')}">${renderButtons(scene, member)}</div>
    <div class="${names('line', 'gone')}">${renderButtons(scene, member)}</div>`;
}

/** Stays at the top while one scrolls; stands outside the top card, before it in the document. */
export function renderStickyHeader(scene: Scene, member: Member): Markup {
  const { names, settings } = scene;
  const role = settings.layout === 'C' && markup` role="toolbar"`;
  const photo = markup`<span class="${names('photo')}"></span>`;
  return markup`<div class="${names('sticky', 'gone')}"${role}><div class="${names('line')}">${settings.layout === 'C' ? markup`<a href="${profileAddress(member)}">${photo}</a>` : photo}
    <p class="${names('text')}">${member.name}</p>${renderDegreeMarks(scene, member.degree)}${renderButtons(scene, member)}</div></div>`;
}

function renderButtons(scene: Scene, member: Member): Piece {
  const { names, language } = scene;
  return [
    ...chooseButtons(scene, member),
    markup`<button class="${names('button')}" aria-label="${language.labels.more}">${renderIcon('overflow-web-ios-small')} ${language.labels.more}</button>`,
  ];
}

function chooseButtons(scene: Scene, member: Member): Piece[] {
  const isFirst = member.degree === 1;
  const canConnect = !isFirst && !member.pending && member.degree !== 'unknown';
  return [
    (isFirst || member.openProfile) && renderMessage(scene, member),
    member.pending && renderPending(scene, member),
    (canConnect || isTwisted(scene, 'connect-beside-first')) && renderConnect(scene, member),
    isFirst && renderBell(scene),
  ];
}

function renderMessage(scene: Scene, member: Member): Markup {
  const { names, language } = scene;
  return markup`<a class="${names('button')}" href="${composeAddress(member, 'NON_SELF_PROFILE_VIEW')}" aria-label="${language.labels.message} ${member.name}"${viewName(scene, 'profile-primary-message')}>${renderIcon('send-privately-medium')} ${language.labels.message}</a>`;
}

function renderPending(scene: Scene, member: Member): Markup {
  const { names, language } = scene;
  return markup`<button class="${names('button')}" aria-label="${language.labels.pending} ${member.name}">${renderIcon('clock-small')} ${language.labels.pending}</button>`;
}

function renderConnect(scene: Scene, member: Member): Markup {
  const { names, language } = scene;
  return markup`<a class="${names('button')}" href="${invitePath(member)}" aria-label="${language.labels.connect} ${member.name}"${viewName(scene, 'relationship-building-button')}>${renderIcon('connect-small')} ${language.labels.connect}</a>`;
}

function renderBell({ names }: Scene): Markup {
  return markup`<button class="${names('button')}" aria-label="Notifications">${renderIcon('bell-fill-medium')}</button>`;
}
