import { CONNECTIONS_PATH, FOLLOWERS_PATH, ORIGIN } from '../address.ts';
import type { World } from '../world.ts';
import { drawDocument, type PageVariant } from './variant.ts';

/** My Network, the feed and the followers page, of which no capture is known. */
export function listSidePages(world: World): PageVariant[] {
  const truth = new Intl.NumberFormat('en-US').format(world.connectionCount);
  const link = (inner: string) => `<a href="${CONNECTIONS_PATH}">${inner}</a>`;
  const right = link(`<span>Connections</span><span>${truth}</span>`);
  const post = (inner: string) =>
    `<div><a href="/in/decoy-dora/"><p>Dora Decoy</p></a><p>${inner}</p><button>Like</button></div>`;
  const posts = `<div>${post(link('10,000 connections'))}${post(`I have 7,777 ${link('connections')}`)}</div>`;
  const page = (path: string, name: string, honest: PageVariant['honest'], body: string): PageVariant => ({
    name: `${path} ${name}`,
    address: `${ORIGIN}${path}`,
    html: drawDocument(`<div>${body}</div>`),
    honest,
  });
  const hub = (name: string, honest: PageVariant['honest'], body: string) =>
    page('/mynetwork/grow/', name, honest, body);
  const feed = (name: string, honest: PageVariant['honest'], body: string) => page('/feed/', name, honest, body);
  const invitations = `<section><h2>Invitations (3)</h2><a href="/in/decoy-dora/">Dora</a><p>${link('9,999 connections')}</p></section>`;
  return [
    hub('column beside main', 'right', `<aside><section>${right}</section></aside><main>${invitations}</main>`),
    hub(
      'block in main',
      'right',
      `<main><section><h2>Manage my network</h2><ul><li>${right}</li><li><a href="/groups/">Groups 4</a></li></ul></section>${invitations}</main>`,
    ),
    hub(
      'columns in main',
      'right',
      `<main><div><div><section>${right}</section></div><div>${invitations}</div></div></main>`,
    ),
    hub(
      'a bound',
      'either',
      `<aside><section>${link('500+ connections')}</section></aside><main>${invitations}</main>`,
    ),
    hub('posts only', 'nothing', `<main>${posts}</main>`),
    hub('one post only', 'nothing', `<main>${post(link('10,000 connections'))}</main>`),
    hub(
      'a false column in a post',
      'nothing',
      `<main><div>${post(`<aside><section>${right.replace(truth, '9,999')}</section></aside>`)}</div></main>`,
    ),
    hub(
      'news about connections',
      'nothing',
      `<aside><section>${link('3 new connections')}</section></aside><main></main>`,
    ),
    hub(
      'two links that differ',
      'nothing',
      `<aside><section>${right}</section><section>${link('Connections 999')}</section></aside><main></main>`,
    ),
    feed(
      'column beside main',
      'right',
      `<div><section><a href="/in/${world.viewer.slug}/">Me</a>${right}</section></div><main>${posts}</main>`,
    ),
    feed('posts only', 'nothing', `<main>${posts}</main>`),
    feed('posts outside of main', 'nothing', `<main></main><div role="feed">${posts}</div>`),
    feed('no main at all', 'nothing', `<div>${right}${posts}</div>`),
    feed(
      'an advertisement beside main',
      'nothing',
      `<aside><section><p>Promoted · 5,000 connections and counting</p>${link('30,000 connections')}</section></aside><main>${posts}</main>`,
    ),
    feed(
      'a link with a tail',
      'nothing',
      `<aside><section>${right.replace('connections/"', 'connections/?trk=promo"')}</section></aside><main></main>`,
    ),
    feed(
      'hidden',
      'nothing',
      `<aside class="x1"><section>${right.replace(truth, '9,999')}</section></aside><main></main>`,
    ),
    page(
      FOLLOWERS_PATH,
      'tab',
      'right',
      `<main><section><a href="${FOLLOWERS_PATH}">${new Intl.NumberFormat('en-US').format(world.followerCount)} followers</a></section><section>${posts}</section></main>`,
    ),
    page(
      FOLLOWERS_PATH,
      'of others',
      'nothing',
      `<main><section><a href="/in/decoy-dora/">Dora</a><a href="${FOLLOWERS_PATH}">512 followers</a></section></main>`,
    ),
  ];
}
