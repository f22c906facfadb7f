import { composer, hrefOf, STRANGER, type UnseenPage } from './unseen-page.ts';

const SITE = 'https://www.linkedin.com';
const LIST = `${SITE}/mynetwork/invite-connect/connections/`;
const OTHER = `<a href="${hrefOf(STRANGER)}">${STRANGER.name}</a>`;

/** What surrounds every page: the site's bar with news, a conversation, notices, and data that scripts left behind. All of it is about others. */
const BAR = `<div><ul><li><a href="${SITE}/mynetwork/grow/"><span>7</span><span>My Network</span></a></li><li><a href="${SITE}/notifications/"><span>99+</span><span>Notifications</span></a></li></ul></div>
<div role="alert" aria-live="assertive"><p>Invitation from ${STRANGER.name} accepted · 1st</p>${OTHER}</div>
<noscript><h1>${STRANGER.name}</h1><p>· 1st</p><a href="${LIST}">30,000 connections</a></noscript>`;
const CONVERSATION = `<aside id="msg-overlay"><h2>${OTHER}</h2><p>· 1st</p><ul><li><p><a href="${LIST}">30,000 connections</a></p><time>10:24 AM</time></li><li><p>Connected on May 3, 2021</p></li></ul>${composer(STRANGER)}</aside>`;
const LEFT_BEHIND = `<code style="display: none">{"publicIdentifier":"${STRANGER.slug}","distance":"DISTANCE_1","connectionsCount":30000}</code>
<template><section componentkey="${STRANGER.memberId}Topcard"><h2>${STRANGER.name}</h2><p>· 1st</p></section></template>
<div><template shadowrootmode="open"><dialog open>${OTHER}<p>· 1st</p></dialog></template></div>
<div id="crm-extension-root"><style>#crm-extension-root{all:initial}</style><h1>CRM</h1><p>612 connections</p></div>`;

/** The same page as a browser saves it: everything around it still there, and every address a whole one. */
function save(page: UnseenPage): UnseenPage {
  const html = page.html
    .replace('<html', '<!-- saved from url=(0024)https://www.linkedin.com/ --><html')
    .replace('<head>', `<head><base href="${SITE}/">`)
    .replace(/<body[^>]*>/, `$&${BAR}`)
    .replace('</main>', `</main>${CONVERSATION}`)
    .replace('</body>', `${LEFT_BEHIND}</body>`)
    .replaceAll('href="/', `href="${SITE}/`)
    .replaceAll('href="#"', `href="${page.address}#"`);
  return { ...page, name: `saved ${page.name}`, html };
}

/** So many of all pages are enough to tell. */
const EVERY = 12;

/** Some of the other pages once more, as they come out of a browser's "Save page as". */
export function listSavedPages(pages: readonly UnseenPage[]): UnseenPage[] {
  return pages.filter((_, index) => index % EVERY === 0).map(save);
}
