import { profilePath } from './address.ts';
import { markup, trusted } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { renderClassicConnections } from './render-classic-connections.ts';
import { renderClassicContactDialog } from './render-classic-dialog.ts';
import { renderClassicMessaging, renderClassicNotifications, renderClassicPlain } from './render-classic-others.ts';
import { renderClassicProfile } from './render-classic-profile.ts';
import type { PagePart, Stage } from './page-part.ts';
import { renderClientScript } from './render-client-script.ts';
import { renderFeed } from './render-feed.ts';
import { renderFollowersPage, renderHub } from './render-hub.ts';
import { renderIdentityBlock, renderSideBlock } from './render-side.ts';
import { isTwisted, pageTitle } from './scene.ts';
import type { Scene } from './scene.ts';
import { CLASSIC_STYLE } from './style.ts';

/** Messaging and notifications are still served by the old client, whatever the layout of the rest. */
export function isClassicPage({ settings, route }: Scene): boolean {
  if (route.kind === 'preload') return false;
  return settings.layout === 'A' || route.kind === 'messaging' || route.kind === 'notifications';
}

export function renderClassicPart(scene: Scene): PagePart {
  const { route } = scene;
  const member = route.kind === 'profile' ? route.member : undefined;
  const isOverlay = route.kind === 'profile' && route.overlay !== undefined;
  return {
    title: pageTitle(scene, member?.name ?? route.kind),
    style: CLASSIC_STYLE.html,
    content: renderFrame(scene, renderContent(scene)).html,
    skeleton: renderFrame(
      scene,
      [1, 2, 3].map(() => markup`<div class="ghost"></div>`),
    ).html,
    base: member ? profilePath(member) : scene.path,
    ...(member &&
      isOverlay && {
        dialog: renderClassicContactDialog(scene, member).html,
        dialogSkeleton: '<div class="artdeco-modal" role="dialog"><div class="ghost"></div></div>',
      }),
  };
}

export function renderClassicDocument(scene: Scene, stage: Stage): Markup {
  const part = renderClassicPart(scene);
  const { language, settings } = scene;
  const isReady = stage === 'ready';
  return markup`<html lang="${language.tag}" class="theme theme--mercado"><head><meta charset="utf-8"><meta name="i18nLocale" content="${settings.language}">
    <title>${part.title}</title>${CLASSIC_STYLE}</head><body class="render-mode-BIGPIPE nav-v2 ember-application">
    <header class="global-nav"><a href="/feed/">Home</a><input class="search-global-typeahead__input" placeholder="${language.labels.search}">
      <a href="/mynetwork/grow/">My Network</a><a href="/messaging/">Messaging</a><a href="/notifications/?filter=all">Notifications</a><a href="/in/me/">Me</a></header>
    <div class="application-outlet">${trusted(isReady ? part.content : part.skeleton)}</div>
    <div id="artdeco-modal-outlet">${trusted((isReady ? part.dialog : part.dialogSkeleton) ?? '')}</div>
    ${renderEmbeddedData(scene)}${renderClientScript(scene, part.base, stage)}</body></html>`;
}

function renderFrame(scene: Scene, content: Piece): Markup {
  const tag = isTwisted(scene, 'no-main') ? 'div' : 'main';
  return markup`<div class="scaffold-layout">${renderSidebar(scene)}<${tag} class="scaffold-layout__main">${content}</${tag}>
    <aside class="scaffold-layout__aside">${renderAside(scene)}</aside></div><footer class="global-footer">LinkedIn Corporation © ${scene.world.today.slice(0, 4)}</footer>`;
}

/** Beside the feed and the hub the old client showed who one is and what one has. */
function renderSidebar(scene: Scene): Piece {
  const { kind } = scene.route;
  if ((kind !== 'feed' && kind !== 'hub') || isTwisted(scene, 'side-in-main')) return undefined;
  return markup`<div class="scaffold-layout__sidebar">${kind === 'feed' && renderIdentityBlock(scene)}${renderSideBlock(scene)}</div>`;
}

function renderContent(scene: Scene): Piece {
  const { route } = scene;
  if (route.kind === 'connections') return renderClassicConnections(scene);
  if (route.kind === 'feed') return renderFeed(scene);
  if (route.kind === 'hub') return renderHub(scene);
  if (route.kind === 'followers') return renderFollowersPage(scene);
  if (route.kind === 'messaging') return renderClassicMessaging(scene);
  if (route.kind === 'notifications') return renderClassicNotifications(scene);
  if (route.kind === 'profile' && !route.sub) return renderClassicProfile(scene, route.member);
  return renderClassicPlain(scene);
}

function renderAside({ world }: Scene): Markup {
  const people = [...world.people.slice(1, 3), ...world.strangers.slice(0, 3)];
  return markup`<section class="artdeco-card"><h2>More profiles for you</h2>${people.map(
    (person) => markup`<div><a href="/in/${person.hrefSlug ?? person.slug}/?trk=aside">${person.name}</a>
      <span class="distance-badge"><span class="dist-value">· ${person.degree === 1 ? '1st' : '2nd'}</span></span><button class="artdeco-button">Message</button></div>`,
  )}</section><section class="artdeco-card ad-banner"><p>Promoted: 5,000 connections and counting</p></section>`;
}

/** The old client's data in the page: the viewer's own identifier, and others that are not the viewer's. */
function renderEmbeddedData({ world }: Scene): Markup {
  const blocks = [
    ['/voyager/api/me', world.viewer],
    ['/voyager/api/identity/dash/profiles?q=memberIdentity', world.people[0] ?? world.viewer],
    ['/voyager/api/relationships/peopleYouMayKnow', world.strangers[0] ?? world.viewer],
  ] as const;
  return markup`${blocks.map(([request, member], index) => {
    const id = `bpr-guid-${4_210 + index}`;
    const profile = {
      publicIdentifier: member.hrefSlug ?? member.slug,
      entityUrn: `urn:li:fs_miniProfile:${member.memberId}`,
      $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
    };
    return markup`<code style="display: none" id="${id}">${JSON.stringify({ data: {}, included: [profile] })}</code>
      <code style="display: none" id="datalet-${id}">${JSON.stringify({ request, status: 200, body: id, method: 'GET' })}</code>`;
  })}`;
}
