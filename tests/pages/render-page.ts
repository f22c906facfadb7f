import { profilePath } from './address.ts';
import { markup, trusted } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import type { PagePart, Stage } from './page-part.ts';
import { isClassicPage, renderClassicDocument, renderClassicPart } from './render-classic.ts';
import { renderClientScript } from './render-client-script.ts';
import { renderConnections } from './render-connections.ts';
import { renderContactDialog } from './render-dialog.ts';
import { renderFeed } from './render-feed.ts';
import { renderFollowersPage, renderHub } from './render-hub.ts';
import { renderCompany, renderMissing, renderPreload, renderSearch, renderSubpage } from './render-others.ts';
import { renderProfile, topcardKey } from './render-profile.ts';
import {
  renderBar,
  renderColumns,
  renderColumnsSkeleton,
  renderForgottenDialog,
  renderOutlets,
} from './render-shell.ts';
import { isTwisted, makeScene, pageTitle } from './scene.ts';
import type { Scene } from './scene.ts';
import type { StandInSettings } from './settings.ts';
import { renderStyle } from './style.ts';
import type { World } from './world.ts';

/** The whole document at an address, as a string of HTML. */
export function renderPage(
  world: World,
  settings: Partial<StandInSettings>,
  address: string,
  stage: Stage = 'ready',
): string {
  const scene = makeScene(world, settings, address);
  const page = isClassicPage(scene) ? renderClassicDocument(scene, stage) : renderDocument(scene, stage);
  return `<!DOCTYPE html>\n${page.html}`;
}

export function renderPart(world: World, settings: Partial<StandInSettings>, address: string): PagePart {
  const scene = makeScene(world, settings, address);
  if (isClassicPage(scene)) return renderClassicPart(scene);
  const { route, settings: now } = scene;
  const screen = describeScreen(scene);
  const member = route.kind === 'profile' && route.overlay ? route.member : undefined;
  return {
    title: pageTitle(scene, screen.title),
    pageKey: member ? `${screen.pageKey}_contact_details` : screen.pageKey,
    style: renderStyle(now.seed).html,
    content: renderColumns(scene, screen.content, screen.name).html,
    skeleton: renderColumnsSkeleton(scene, screen.skeletonKey, screen.name).html,
    base: route.kind === 'profile' && !route.sub ? profilePath(route.member) : scene.path,
    ...(member && {
      dialog: renderContactDialog(scene, member, 'ready').html,
      dialogSkeleton: renderContactDialog(scene, member, 'skeleton').html,
    }),
  };
}

function renderDocument(scene: Scene, stage: Stage): Markup {
  if (scene.route.kind === 'preload') return renderPreload(scene);
  const { names, language, settings } = scene;
  const part = renderPart(scene.world, settings, scene.path);
  const content = stage === 'ready' ? part.content : part.skeleton;
  const dialog = stage === 'ready' ? part.dialog : part.dialogSkeleton;
  return markup`<html lang="${language.tag}"${/^(?:ar|he)$/u.test(language.tag) && markup` dir="rtl"`}><head><meta charset="utf-8"><title>${part.title}</title>
    ${!isTwisted(scene, 'como-missing') && renderComo(scene, part.pageKey ?? '')}${trusted(part.style)}</head>
    <body class="${names('page')}"><div id="root">${renderBar(scene)}
    <div class="${names('columns')}" data-testid="page-outlet">${trusted(content)}</div>
    <div data-testid="dialog-outlet">${trusted(dialog ?? '')}</div></div>
    ${renderForgottenDialog(scene)}${renderOutlets(scene)}${renderClientScript(scene, part.base, stage)}</body></html>`;
}

function renderComo({ settings }: Scene, pageKey: string): Piece {
  const translation = JSON.stringify({
    locale: settings.language,
    namespace: 'flagship-web',
    rtl: /^(?:ar|iw)_/u.test(settings.language),
  });
  return markup`<meta name="como-t" content="${translation}"><meta name="como-pk" content="${pageKey}">`;
}

interface Screen {
  title: string;
  pageKey: string;
  name: string;
  content: Piece;
  skeletonKey?: string;
}

function describeScreen(scene: Scene): Screen {
  const { route } = scene;
  if (route.kind !== 'profile') return describePlainScreen(scene, route.kind);
  const { member, sub } = route;
  if (sub)
    return {
      title: member.name,
      pageKey: 'd_flagship3_profile_view_base_details',
      name: 'profile.Details',
      content: renderSubpage(scene, member, sub),
    };
  return {
    title: member.name,
    pageKey: 'd_flagship3_profile_view_base',
    name: 'profile.Profile',
    content: renderProfile(scene, member),
    skeletonKey: topcardKey(member),
  };
}

function describePlainScreen(scene: Scene, kind: string): Screen {
  switch (kind) {
    case 'connections':
      return {
        title: 'Connections',
        pageKey: 'd_flagship3_people_connections',
        name: 'mynetwork.Connections',
        content: renderConnections(scene),
        skeletonKey: 'ConnectionsPage_ConnectionsList',
      };
    case 'feed':
      return { title: 'Feed', pageKey: 'd_flagship3_feed', name: 'feed.Feed', content: renderFeed(scene) };
    case 'followers':
      return {
        title: 'Followers',
        pageKey: 'd_flagship3_feed_followers',
        name: 'feed.Followers',
        content: renderFollowersPage(scene),
      };
    case 'hub':
      return { title: 'Grow', pageKey: 'd_flagship3_people', name: 'mynetwork.Grow', content: renderHub(scene) };
    case 'search':
      return {
        title: 'Search',
        pageKey: 'd_flagship3_search_srp_people',
        name: 'search.People',
        content: renderSearch(scene),
      };
    case 'company':
      return {
        title: 'Larkfield Foods',
        pageKey: 'd_flagship3_company',
        name: 'company.Company',
        content: renderCompany(scene),
      };
    default:
      return {
        title: 'Page not found',
        pageKey: 'd_flagship3_not_found',
        name: 'NotFound',
        content: renderMissing(scene),
      };
  }
}
