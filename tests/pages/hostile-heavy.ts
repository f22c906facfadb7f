import { CONNECTIONS_PATH, ORIGIN, profileAddress } from './address.ts';
import { HEADER, LIST, renderStill, type HostilePage } from './hostile-page.ts';
import type { Layout } from './settings.ts';
import type { World } from './world.ts';

/** Properties of elements that readers use; a form or the document answers with an input of that name. */
const CLOBBERED =
  'querySelectorAll querySelector parentElement parentNode childNodes children firstChild textContent innerText getAttribute closest contains matches tagName localName nodeType checkVisibility getBoundingClientRect ownerDocument documentElement body head title location href nextElementSibling previousElementSibling getElementById scrollHeight clientHeight defaultView'.split(
    ' ',
  );
const clobber = CLOBBERED.map((name) => `<input name="${name}" id="${name}"><img name="${name}" alt="">`).join('');

/** The same pages inside a form full of inputs that are named as what readers ask elements for. */
export function listClobbered(world: World): HostilePage[] {
  const addresses = [
    `${ORIGIN}${CONNECTIONS_PATH}`,
    profileAddress(world.people[0]!),
    profileAddress(world.viewer),
    `${ORIGIN}/feed/`,
  ];
  return addresses.flatMap((address) => {
    const html = renderStill(world, address);
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
export function listHeavy(world: World): HostilePage[] {
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
    html: renderStill(world, address, layout),
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
