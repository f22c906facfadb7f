import { findRoute, ORIGIN } from './address.ts';
import type { Route } from './address.ts';
import { LANGUAGES } from './languages.ts';
import type { Language } from './language.ts';
import { markup } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { StandInSettings } from './settings.ts';
import { makeClassNames } from './style.ts';
import type { ClassNames, Role } from './style.ts';
import type { Twist } from './twists.ts';
import type { World } from './world.ts';

/** All that a page is drawn from. */
export interface Scene {
  world: World;
  settings: StandInSettings;
  path: string;
  route: Route;
  language: Language;
  names: ClassNames;
}

export function makeScene(world: World, given: Partial<StandInSettings>, address: string): Scene {
  const settings = { ...DEFAULT_SETTINGS, ...given };
  const { pathname, search } = new URL(address, ORIGIN);
  return {
    world,
    settings,
    path: pathname + search,
    route: findRoute(world, address),
    language: LANGUAGES[settings.language],
    names: makeClassNames(settings.seed),
  };
}

export function isTwisted(scene: Scene, ...twists: Twist[]): boolean {
  return twists.includes(scene.settings.twist);
}

/** A block of layouts B and C: the same component key on an element and on the one inside it. */
export function renderKeyed(
  scene: Scene,
  key: string,
  content: Piece,
  options: { role?: Role; view?: string; testId?: string } = {},
): Markup {
  const inner = markup`<div componentkey="${key}"${attribute('data-testid', options.testId)}>${wrapExtra(scene, content)}</div>`;
  return markup`<div class="${scene.names(options.role ?? 'card')}" componentkey="${key}"${viewName(scene, options.view)}>${inner}</div>`;
}

/** View names are layout B's; layout C stripped them. */
export function viewName(scene: Scene, name: string | undefined): Piece {
  return scene.settings.layout === 'B' && attribute('data-view-name', name);
}

export function attribute(name: string, value: string | undefined): Piece {
  return value !== undefined && markup` ${name}="${value}"`;
}

/** Two layers more around a block, where the twist asks for them. */
export function wrapExtra(scene: Scene, content: Piece): Piece {
  return isTwisted(scene, 'extra-wrapper') ? markup`<div><div>${content}</div></div>` : content;
}

/** An icon: its id is the same in every language, and is repeated all over the page. */
export function renderIcon(id: string): Markup {
  return markup`<svg id="${id}" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor"></circle></svg>`;
}

export function pageTitle({ settings }: Scene, title: string): string {
  return `${settings.unreadCount ? `(${settings.unreadCount}) ` : ''}${title} | LinkedIn`;
}
