import { CONNECTIONS_PATH, FOLLOWERS_PATH } from './address.ts';
import { fillPattern, formatFollowers, formatNumber } from './format.ts';
import { markup, splitByComments } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { isTwisted } from './scene.ts';
import type { Scene } from './scene.ts';

/**
 * The block of the site itself that links to the user's own lists with their counts: what the facts allow to read is a link to the own
 * connections with exactly one number.
 */
export function renderSideBlock(scene: Scene): Markup {
  const { names, settings } = scene;
  const role = settings.layout === 'A' ? 'artdeco-card' : names('card');
  return markup`<section class="${role}"><h3>${scene.language.labels.contactInfo}</h3><ul class="list-style-none">
    <li><a href="${CONNECTIONS_PATH}">${renderCount(scene, 'connections')}</a></li>
    <li><a href="${FOLLOWERS_PATH}">${renderCount(scene, 'followers')}</a></li>
    <li><a href="/mynetwork/network-manager/events/">Events <span>4</span></a></li></ul></section>`;
}

/** Who looks at the page, above the counts. */
export function renderIdentityBlock(scene: Scene): Markup {
  const { names, settings, world } = scene;
  const role = settings.layout === 'A' ? 'artdeco-card' : names('card');
  return markup`<section class="${role}"><a href="/in/${world.viewer.slug}/"><p>${world.viewer.name}</p></a>
    <p>${world.viewer.headline}</p><a href="/me/profile-views/">Profile viewers <strong>41</strong></a></section>`;
}

function renderCount(scene: Scene, metric: 'connections' | 'followers'): Piece {
  const { world, language } = scene;
  if (isTwisted(scene, 'side-without-numbers')) return 'Grow your network';
  const count =
    metric === 'connections'
      ? fillPattern(language.connections, formatNumber(language, world.connectionCount))
      : fillPattern(language.followers, formatFollowers(language, world.followerCount));
  const extra = isTwisted(scene, 'side-two-numbers') ? [' (', '3', ')'] : [];
  return splitByComments([...count, ...extra]);
}
