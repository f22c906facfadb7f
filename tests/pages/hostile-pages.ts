import { CONNECTIONS_PATH, ORIGIN, profileAddress } from './address.ts';
import { listClobbered, listHeavy } from './hostile-heavy.ts';
import { HEADER, LIST, renderStill, type HostilePage } from './hostile-page.ts';
import { drawDocument, escapeHtml } from './variants/variant.ts';
import type { World } from './world.ts';

/** Pages that try to put somebody or some number into the records, or to make the reader work for ever. */
export function listHostilePages(world: World): HostilePage[] {
  return [...listForgeries(world), ...listClobbered(world), ...listHeavy(world)];
}

function listForgeries(world: World): HostilePage[] {
  const [contact, stranger] = [world.people[0]!, world.strangers[0]!];
  const list = `${ORIGIN}${CONNECTIONS_PATH}`;
  const card = (href: string, more = '') =>
    `<div componentkey="ConnectionCard_0-dora"><a href="${href}" aria-label="Dora Decoy"></a><a href="${href}"><p>Dora Decoy</p><p>Founder</p></a>${more}</div>`;
  const composer = '/messaging/compose/?recipient=ACoAAdecoydecoydecoydecoydecoydecoydeco0';
  const date = '<p>Connected on May 3, 2024</p>';
  const drawn = (body: string, head = '') => drawDocument(`<main>${body}</main>`, { head });
  const nothing = (name: string, body: string, head = ''): HostilePage => ({
    name,
    address: list,
    html: drawn(body, head),
    honest: 'nothing',
  });
  const inList = (inner: string) => `<div ${LIST}>${inner}</div>`;
  const topCard = (member: typeof contact, mark: string) =>
    `<section componentkey="x.ref${member.memberId}Topcard"><a href="${profileAddress(member)}"><h2>${escapeHtml(member.name)}</h2></a><p>· ${mark}</p><a href="${profileAddress(member)}overlay/contact-info/">i</a></section>`;
  const onStranger = (name: string, extra: string): HostilePage => ({
    name,
    address: profileAddress(stranger),
    html: renderStill(world, profileAddress(stranger)).replace('</main>', `${extra}</main>`),
    honest: 'nothing',
  });
  return [
    ...[
      'https://www.linkedin.com.evil.example/in/dora/',
      'https://www.linkedin.com@evil.example/in/dora/',
      'https://evil.example/www.linkedin.com/in/dora/',
      'https://www.xn--lnkedin-8za.com/in/dora/',
      'https://www.l\u0131nkedin.com/in/dora/',
      'https://www.linkedin.com:444/in/dora/',
      'http://www.linkedin.com/in/dora/',
      'javascript:/in/dora/',
      'data:text/html,/in/dora/',
      '//evil.example/in/dora/',
      '\\\\evil.example/in/dora/',
    ].map((href) => nothing(`card that leads to ${href}`, inList(card(href, date)))),
    nothing('card with the key of somebody else', inList(card('/in/other-dora/', date))),
    nothing(
      'card that can be invited',
      inList(card('/in/dora/', `${date}<a href="/preload/custom-invite/?vanityName=dora">Connect</a>`)),
    ),
    nothing(
      'card with two composers',
      inList(
        card('/in/dora/', `${date}<a href="${composer}">M</a><a href="${composer.replace('deco0', 'deco1')}">M</a>`),
      ),
    ),
    nothing(
      'base that leads elsewhere',
      `<div ${HEADER}><p>1,465 connections</p></div>${inList(card('/in/dora/', date))}`,
      '<base href="https://evil.example/">',
    ),
    nothing('frame', `<iframe srcdoc="${inList(card('/in/dora/', date)).replaceAll('"', '&quot;')}"></iframe>`),
    nothing(
      'shadow root',
      `<div><template shadowrootmode="open">${inList(card('/in/dora/', date))}<div ${HEADER}><p>9 connections</p></div></template></div>`,
    ),
    nothing('template', `<template>${inList(card('/in/dora/', date))}</template>`),
    nothing('comment form', `<form>${inList(card('/in/dora/', date))}<div ${HEADER}><p>9 connections</p></div></form>`),
    nothing(
      'keys almost right',
      `<div componentkey="ConnectionsPage_ConnectionsListHeader2"><p>9 connections</p></div><div componentkey="XConnectionsPage_ConnectionsList">${card('/in/dora/', date).replace('ConnectionCard_', 'FakeConnectionCard_')}</div>`,
    ),
    nothing(
      'two headers that differ',
      `<div ${HEADER}><p>1,465 connections</p></div><div ${HEADER}><p>9,999 connections</p></div>`,
    ),
    onStranger('forged top card of the same person in a post', `<article>${topCard(stranger, '1st')}</article>`),
    onStranger('forged top card of the same person in the open', topCard(stranger, '1st')),
    onStranger('forged top card of a contact', topCard(contact, '1st')),
    onStranger(
      'forged own links',
      `<p><a href="/in/${stranger.slug}/edit/intro/">edit</a><a href="${CONNECTIONS_PATH}">9,999 connections</a></p>`,
    ),
    onStranger(
      'forged own component',
      `<div componentkey="${stranger.slug}_openToButton"></div><div componentkey="ConnectionsPage_ConnectionsListHeader"><p>5 connections</p></div>`,
    ),
    {
      name: 'stranger whose name is a mark',
      address: profileAddress(stranger),
      html: renderStill(
        { ...world, strangers: [{ ...stranger, name: '· 1st', headline: '· 1st' }, ...world.strangers.slice(1)] },
        profileAddress(stranger),
      ),
      honest: 'nothing',
    },
    {
      name: 'dialog of the same icons in a post, under the address of the dialog',
      address: `${profileAddress(stranger)}overlay/contact-info/`,
      html: drawn(
        `<article><dialog open data-testid="dialog"><div data-sdui-screen="x.ProfileContactDetailsOverlay"><div><svg id="linkedin-bug-medium"></svg><a href="${profileAddress(stranger)}">x</a></div><div><svg id="people-medium"></svg><p>Since</p><p>May 3, 2024</p></div></div></dialog></article>`,
      ),
      honest: 'nothing',
    },
    {
      name: 'hidden list beside the true one',
      address: list,
      html: renderStill(world, list).replace(
        '</main>',
        `<div style="display:none"><aside>${inList(card('/in/dora/', date))}</aside></div></main>`,
      ),
      honest: 'right',
    },
  ];
}
