import { CONNECTIONS_PATH, ORIGIN, profileAddress } from './address.ts';
import { renderPage } from './render-page.ts';
import { STILL, type Layout } from './settings.ts';
import { drawDocument, escapeHtml } from './variants/variant.ts';
import type { World } from './world.ts';

export interface HostilePage {
  name: string;
  address: string;
  html: string;
  /** Script text that is run in the page before it is read. */
  prepare?: string;
  honest: 'right' | 'nothing' | 'either';
}

const LIST = 'componentkey="ConnectionsPage_ConnectionsList"';
const HEADER = 'componentkey="ConnectionsPage_ConnectionsListHeader"';
/** Properties of elements that readers use; a form or the document answers with an input of that name. */
const CLOBBERED =
  'querySelectorAll querySelector parentElement parentNode childNodes children firstChild textContent innerText getAttribute closest contains matches tagName localName nodeType checkVisibility getBoundingClientRect ownerDocument documentElement body head title location href nextElementSibling previousElementSibling getElementById scrollHeight clientHeight defaultView'.split(
    ' ',
  );
const clobber = CLOBBERED.map((name) => `<input name="${name}" id="${name}"><img name="${name}" alt="">`).join('');

/** Pages that try to put somebody or some number into the records, or to make the reader work for ever. */
export function listHostilePages(world: World): HostilePage[] {
  return [...listForgeries(world), ...listClobbered(world), ...listHeavy(world)];
}

const still = (world: World, address: string, layout: Layout = 'C') =>
  renderPage(world, { ...STILL, layout }, address).replace(/<(script|iframe)\b[^>]*>.*?<\/\1>/gsu, '');

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
    html: still(world, profileAddress(stranger)).replace('</main>', `${extra}</main>`),
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
      html: still(
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
      html: still(world, list).replace(
        '</main>',
        `<div style="display:none"><aside>${inList(card('/in/dora/', date))}</aside></div></main>`,
      ),
      honest: 'right',
    },
  ];
}

/** The same pages inside a form full of inputs that are named as what readers ask elements for. */
function listClobbered(world: World): HostilePage[] {
  const addresses = [
    `${ORIGIN}${CONNECTIONS_PATH}`,
    profileAddress(world.people[0]!),
    profileAddress(world.viewer),
    `${ORIGIN}/feed/`,
  ];
  return addresses.flatMap((address) => {
    const html = still(world, address);
    const inForm = html.replace('<body', '<body data-x').replace(/(<div id="root">)/u, `<form>${clobber}$1`);
    const deep = html.replaceAll(/<section\b/gu, `<form>${clobber}</form><section`);
    const around = `(() => { for (const element of document.querySelectorAll('[componentkey]')) { const form = document.createElement('form'); form.innerHTML = ${JSON.stringify(clobber)}; element.replaceWith(form); form.append(element); } })()`;
    return [
      { name: `named inputs around ${address}`, address, html: inForm, honest: 'either' as const },
      { name: `named forms within ${address}`, address, html: deep, honest: 'either' as const },
      {
        name: `named forms around every part of ${address}`,
        address,
        html,
        prepare: around,
        honest: 'either' as const,
      },
    ];
  });
}

/** Much of everything. Built in the page: it would take longer to send. */
function listHeavy(world: World): HostilePage[] {
  const list = `${ORIGIN}${CONNECTIONS_PATH}`;
  const person = profileAddress(world.people[0]!);
  const stranger = world.strangers[0]!;
  const grow = (selector: string, times: number, html: string) =>
    `(() => { const at = document.querySelector(${JSON.stringify(selector)}); at.insertAdjacentHTML('beforeend', Array.from({ length: ${times} }, (_, i) => ${JSON.stringify(html)}.replaceAll('%', i)).join('')); })()`;
  const deepen = (selector: string, depth: number) =>
    `(() => { let at = document.querySelector(${JSON.stringify(selector)}); const inner = [...at.childNodes]; for (let i = 0; i < ${depth}; i++) at = at.appendChild(document.createElement('div')); at.append(...inner); })()`;
  const fake =
    '<div><a href="/in/fake-%/"><p>Fake % Person</p><p>Role</p></a><a href="/preload/custom-invite/?vanityName=fake-%">Connect</a></div>';
  const mark = '<p>· 1st</p>';
  const heavy = (
    name: string,
    address: string,
    prepare: string,
    honest: HostilePage['honest'],
    layout: Layout = 'C',
  ): HostilePage => ({
    name,
    address,
    html: still(world, address, layout),
    prepare,
    honest,
  });
  return [
    heavy('10,000 cards without a key', list, grow(`[${LIST}] [${LIST}]`, 10_000, fake), 'right', 'B'),
    heavy(
      '10,000 cards without a key, one layer deeper',
      list,
      `${deepen(`[${LIST}] [${LIST}]`, 2)};${grow(`[${LIST}] [${LIST}] > div > div`, 10_000, fake)}`,
      'either',
      'B',
    ),
    heavy(
      '10,000 cards with forged keys',
      list,
      grow(`[${LIST}] [${LIST}]`, 10_000, `<div componentkey="ConnectionCard_0-other-%">${fake}</div>`),
      'right',
    ),
    heavy(
      '10,000 old cards',
      list,
      grow(
        '.mn-connections__list',
        10_000,
        '<li><a href="/in/fake-%/"><span class="mn-connection-card__name">Fake %</span></a></li>',
      ),
      'right',
      'A',
    ),
    heavy('10,000 lists', list, grow('main', 10_000, `<div ${LIST}>${fake}</div>`), 'either', 'B'),
    heavy('10,000 headers', list, grow('main', 10_000, `<div ${HEADER}><p>% connections</p></div>`), 'either'),
    heavy(
      '10,000 links to one profile',
      list,
      grow(`[${LIST}] [${LIST}]`, 10_000, '<a href="/in/fake/"><p>Fake</p></a>'),
      'right',
      'B',
    ),
    heavy('10,000 marks', person, grow('[componentkey$="Topcard"] [componentkey$="Topcard"]', 10_000, mark), 'either'),
    heavy(
      '10,000 top cards',
      person,
      grow('main', 10_000, `<div componentkey="refTopcard"><a href="/in/fake-%/"><h2>Fake</h2></a>${mark}</div>`),
      'either',
    ),
    heavy(
      '10,000 headings',
      person,
      grow('[componentkey$="Topcard"] [componentkey$="Topcard"]', 10_000, '<h2>Heading %</h2>'),
      'right',
    ),
    heavy(
      '10,000 dialogs',
      `${person}overlay/contact-info/`,
      grow(
        'body',
        10_000,
        '<dialog open><div data-sdui-screen="ProfileContactDetailsOverlay"><svg id="people-medium"></svg></div></dialog>',
      ),
      'either',
    ),
    heavy(
      '10,000 posts in the feed',
      `${ORIGIN}/feed/`,
      grow('main', 10_000, `<div><a href="/in/fake-%/">F</a><a href="${CONNECTIONS_PATH}">% connections</a></div>`),
      'right',
    ),
    heavy(
      '10,000 links beside the feed',
      `${ORIGIN}/feed/`,
      grow('aside', 10_000, `<a href="${CONNECTIONS_PATH}">% connections</a>`),
      'either',
    ),
    heavy('400 layers', list, deepen(`[${LIST}] [${LIST}]`, 400), 'either'),
    heavy('400 layers without keys', list, deepen(`[${LIST}] [${LIST}]`, 400), 'either', 'B'),
    heavy(
      '400 layers in a profile',
      person,
      deepen('[componentkey$="Topcard"] [componentkey$="Topcard"]', 400),
      'either',
    ),
    heavy(
      'texts of five megabytes',
      person,
      `for (const text of document.querySelectorAll('main h2, main p')) text.append('x y '.repeat(1_300_000 / document.querySelectorAll('main h2, main p').length))`,
      'either',
    ),
    heavy(
      'a headline of five megabytes',
      profileAddress(stranger),
      `document.querySelector('main p').textContent = '· 1st '.repeat(900_000); 0`,
      'nothing',
    ),
    heavy(
      'duplicate ids',
      person,
      grow('body', 500, '<div id="workspace"><svg id="clock-small"></svg></div>'),
      'right',
    ),
  ];
}
