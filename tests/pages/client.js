/**
 * The page's own script, in the page's world: fills the skeleton, changes pages without a reload, opens the contact dialog.
 * It stands for the site's client; nothing of the extension may depend on it.
 */
import { startList } from './client-list.js';

const given = Object.fromEntries(new URL(import.meta.url).searchParams);
const delays = {
  stale: Number(given.staleMs),
  skeleton: Number(given.skeletonMs),
  hydration: Number(given.hydrationMs),
  list: Number(given.listDelayMs),
};
const outlet = document.querySelector('[data-testid="page-outlet"], .application-outlet');
const dialogOutlet = document.querySelector('[data-testid="dialog-outlet"], #artdeco-modal-outlet');
/** The address of what the outlet shows, and a number that tells an overtaken change of page to stop. */
let shownBase = given.stage === 'ready' ? given.base : '';
let visit = 0;

const wait = (durationMs) => new Promise((resolve) => setTimeout(resolve, Math.max(0, durationMs)));

async function fetchPart(address) {
  const reply = await fetch(`/stand-in/part?address=${encodeURIComponent(address)}`);
  return reply.json();
}

function isOwnAddress(url) {
  return url.origin === location.origin || url.hostname === 'www.linkedin.com';
}

/** Messaging, notifications and analytics still come from the old client: a change between the two is a real load. */
function isOtherClient(pathname) {
  const isClassic = given.layout === 'A' || /^\/(?:messaging|notifications|analytics)\//u.test(pathname);
  return isClassic !== outlet.matches('.application-outlet');
}

/** The newest title goes first, the newest page key last; what was there stays. */
function growHead(part) {
  if (part.pageKey === undefined) {
    document.title = part.title;
    return;
  }
  const title = document.createElement('title');
  title.textContent = part.title;
  document.head.prepend(title);
  if (given.twist === 'como-missing') return;
  const key = document.createElement('meta');
  key.name = 'como-pk';
  key.content = part.pageKey;
  document.head.append(key);
}

function keepStyle(part) {
  const text = /<style>([^]*)<\/style>/u.exec(part.style)?.[1] ?? '';
  if ([...document.querySelectorAll('style')].some((sheet) => sheet.textContent === text)) return;
  const sheet = document.createElement('style');
  sheet.textContent = text;
  document.head.append(sheet);
}

function paint(part) {
  keepStyle(part);
  outlet.innerHTML = part.content;
  shownBase = part.base;
  startList(delays, part.total, given.twist);
}

/** Name and links first; the marks and actions that were painted before stay a while. */
async function paintHeadFirst(part, number) {
  const old = [...outlet.querySelectorAll('[componentkey$="Topcard"] [componentkey$="Topcard"] > *')];
  if (old.length < 6) return paint(part);
  const next = document.createElement('div');
  next.innerHTML = part.content;
  const fresh = [...next.querySelectorAll('[componentkey$="Topcard"] [componentkey$="Topcard"] > *')];
  const heading = old.map((element) => element.querySelector('h2')?.closest('a')).find(Boolean);
  const freshHeading = fresh.map((element) => element.querySelector('h2')?.closest('a')).find(Boolean);
  heading?.replaceWith(freshHeading ?? '');
  await wait(700);
  if (number === visit) paint(part);
}

async function showPage(part, number, startedAt) {
  closeDialog();
  await wait(delays.stale - (performance.now() - startedAt));
  if (number !== visit) return;
  growHead(part);
  if (given.twist === 'head-before-actions') return paintHeadFirst(part, number);
  if (delays.skeleton > 0) {
    outlet.innerHTML = part.skeleton;
    shownBase = '';
    await wait(delays.skeleton);
  }
  if (number === visit && given.twist !== 'profile-skeleton-forever') paint(part);
}

/** A dialog opens over what is there; when something else is there, that is replaced first. */
async function showDialog(part, number) {
  growHead(part);
  fillDialog(part.dialogSkeleton);
  await wait(delays.skeleton);
  if (number === visit) fillDialog(part.dialog);
}

function fillDialog(html) {
  dialogOutlet.innerHTML = html ?? '';
  const dialog = dialogOutlet.querySelector('dialog');
  if (!dialog) return;
  dialog.removeAttribute('open');
  dialog.showModal();
  dialog.addEventListener('cancel', dismissDialog);
}

function closeDialog() {
  dialogOutlet.replaceChildren();
}

async function visitAddress(address, push) {
  const number = ++visit;
  const startedAt = performance.now();
  if (push) history.pushState(null, '', address);
  const part = await fetchPart(address);
  if (number !== visit) return;
  if (part.base !== shownBase) await showPage(part, number, startedAt);
  else if (!part.dialog) closeDialog();
  if (number !== visit) return;
  // An address by member id becomes the one by slug once the page is there.
  if (part.canonical) history.replaceState(null, '', part.canonical);
  if (part.dialog) await showDialog(part, number);
}

function dismissDialog() {
  closeDialog();
  visit++;
  history.pushState(null, '', shownBase || '/feed/');
}

function onClick(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
  if (event.target.closest?.('[aria-label="Dismiss"]')) return dismissDialog();
  const link = event.target.closest?.('a[href]');
  if (!link) return;
  const href = link.getAttribute('href');
  if (href === '#') {
    event.preventDefault();
    return void visitAddress(`${shownBase}overlay/contact-info/`, true);
  }
  const url = new URL(href, location.href);
  if (!isOwnAddress(url) || isOtherClient(url.pathname)) return;
  event.preventDefault();
  void visitAddress(url.pathname + url.search, true);
}

async function hydrate() {
  const number = visit;
  const startedAt = performance.now();
  const part = await fetchPart(location.pathname + location.search);
  await wait(delays.hydration - (performance.now() - startedAt));
  if (number !== visit || given.twist === 'profile-skeleton-forever') return;
  paint(part);
  if (part.dialog) fillDialog(part.dialog);
}

document.addEventListener('click', onClick);
window.addEventListener('popstate', () => void visitAddress(location.pathname + location.search, false));
if (given.stage === 'skeleton') void hydrate();
else startList(delays, Number(given.total), given.twist);
