import { markup } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { renderClosedDialog, renderContactRows } from './render-dialog.ts';
import { renderDegreeMarks } from './render-degree.ts';
import { renderRail } from './render-rails.ts';
import { attribute, isTwisted, renderIcon, renderKeyed } from './scene.ts';
import type { Scene } from './scene.ts';
import { CONNECTIONS_PATH } from './address.ts';

/** The bar at the top of layouts B and C; it stays from page to page. */
export function renderBar({ names, language }: Scene): Markup {
  const link = (href: string, icon: string, text: string) =>
    markup`<a class="${names('link')}" href="${href}">${renderIcon(icon)} ${text}</a>`;
  return markup`<header class="${names('bar')}" data-testid="primary-nav">
    ${link('/feed/', 'home-medium', 'Home')}
    <input class="${names('search')}" type="text" placeholder="${language.labels.search}" aria-label="${language.labels.search}">
    ${link('/mynetwork/grow/', 'people-medium', 'My Network')}${link('/messaging/', 'nav-messaging-medium', '3 Messaging')}
    ${link('/notifications/?filter=all', 'bell-fill-medium', '23 Notifications')}${link('/in/me/', 'person-medium', 'Me')}</header>`;
}

/** Main column and rail: what a change of page replaces. */
export function renderColumns(scene: Scene, content: Piece, screen: string): Markup {
  const { names } = scene;
  const tag = isTwisted(scene, 'no-main') ? 'div' : 'main';
  const screenName = scene.settings.layout === 'C' ? `com.linkedin.sdui.flagshipnav.${screen}` : undefined;
  return markup`<${tag} id="workspace" class="${names('work')}"${attribute('data-sdui-screen', screenName)}>${content}${renderFooter(scene)}</${tag}>${renderRail(scene)}`;
}

/** The place of a page whose content has not come: keys are there already, words are not. */
export function renderColumnsSkeleton(scene: Scene, key: string | undefined, screen: string): Markup {
  const { names } = scene;
  const bars = [1, 2, 3, 4].map(() => markup`<div class="${names('skeleton')}"></div>`);
  const tag = isTwisted(scene, 'no-main') ? 'div' : 'main';
  const screenName = scene.settings.layout === 'C' ? `com.linkedin.sdui.flagshipnav.${screen}` : undefined;
  const content = key ? renderKeyed(scene, key, bars) : markup`<section class="${names('card')}">${bars}</section>`;
  return markup`<${tag} id="workspace" class="${names('work')}"${attribute('data-sdui-screen', screenName)}>${content}</${tag}>`;
}

function renderFooter({ names, world, language }: Scene): Markup {
  return markup`<footer class="${names('soft')}">LinkedIn Corporation © ${world.today.slice(0, 4)} · About · Accessibility · ${language.tag}</footer>`;
}

/** Leftovers of the old client beside the page: an open shadow root, and a same-origin frame that covers everything. */
export function renderOutlets(scene: Scene): Markup {
  return markup`<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open">${renderStaleOutlet(scene)}</template></div>
    <iframe class="${scene.names('veil')}" src="/preload/" title="" aria-hidden="true" tabindex="-1"></iframe>`;
}

/** Old dialogs and message bubbles of other people, marks, dates and numbers included. */
function renderStaleOutlet(scene: Scene): Markup {
  const other = scene.world.people[7] ?? scene.world.viewer;
  return markup`<div hidden><dialog data-testid="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay">${renderContactRows(scene, other)}</div></dialog>
    <div componentkey="ConnectionsPage_ConnectionsListHeader"><p>4,321<!-- --> connections</p></div></div>
    <div class="msg-overlay-list-bubble" hidden><a href="/in/${other.hrefSlug ?? other.slug}/">${other.name}</a>${renderDegreeMarks(scene, other.degree)}
    <a href="${CONNECTIONS_PATH}">4,321 connections</a></div>`;
}

export function renderForgottenDialog(scene: Scene): Piece {
  const shown = scene.route.kind === 'profile' ? scene.route.member : undefined;
  const other = scene.world.people.find((person) => person !== shown);
  return isTwisted(scene, 'closed-dialog-left-behind') && other && renderClosedDialog(scene, other);
}
