import { profileAddress } from './address.ts';
import { formatDay } from './format.ts';
import { markup } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { attribute, isTwisted, renderIcon } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Member } from './world.ts';

const SCREEN = 'com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay';

/** The contact dialog of layouts B and C over a profile; `content` is left out while it is still a skeleton. */
export function renderContactDialog(scene: Scene, member: Member, stage: 'ready' | 'skeleton'): Markup {
  const content = stage === 'ready' ? renderContactRows(scene, member) : renderSkeletonRows(scene);
  return renderDialogFrame(scene, content, true);
}

/** A dialog of somebody else that was closed and forgotten in the document. */
export function renderClosedDialog(scene: Scene, member: Member): Markup {
  return renderDialogFrame(scene, renderContactRows(scene, member), false);
}

function renderDialogFrame(scene: Scene, content: Piece, open: boolean): Markup {
  const { names } = scene;
  const inner = markup`<div data-sdui-screen="${SCREEN}"><div class="${names('line')}"><button class="${names('button')}" aria-label="Dismiss" type="button">✕</button></div>${content}</div>`;
  if (isTwisted(scene, 'dialog-by-role'))
    return markup`<div role="dialog" aria-modal="true" class="${names('dialog', 'card')}">${inner}</div>`;
  return markup`<dialog data-testid="dialog" class="${names('dialog')}"${attribute('open', open ? '' : undefined)}>${inner}</dialog>`;
}

export function renderContactRows(scene: Scene, member: Member): Markup {
  const { names, language } = scene;
  const contact = isTwisted(scene, 'dialog-of-another')
    ? (scene.world.people.find((person) => person !== member) ?? member)
    : member;
  const address = profileAddress(contact).replace(/\/$/u, '');
  return markup`<h2 class="${names('text')}">${member.name}</h2>
    ${renderRow(scene, 'linkedin-bug-medium', 'LinkedIn', markup`<a href="${profileAddress(contact)}">${address.replace('https://www.', '')}</a>`)}
    ${member.degree === 1 && renderPrivateRows(scene, member)}
    ${member.degree === 1 && renderSinceRow(scene, member)}
    ${renderRow(scene, 'link-medium', 'Website', markup`<a href="${member.website}">${member.website}</a> (since May 4, 2014)`)}
    <p class="${names('soft')}">${language.labels.contactInfo}</p>`;
}

function renderPrivateRows(scene: Scene, member: Member): Markup {
  const { language } = scene;
  const birthday = new Intl.DateTimeFormat(language.locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(member.birthday),
  );
  return markup`${renderRow(scene, 'phone-handset-medium', 'Phone', markup`<p>${member.phone} (Mobile)</p>`)}
    ${renderRow(scene, 'envelope-medium', language.labels.email, markup`<a href="mailto:${member.email}">${member.email}</a>`)}
    ${renderRow(scene, 'calendar-medium', language.labels.birthday, markup`<p>${birthday}</p>`)}`;
}

function renderSinceRow(scene: Scene, member: Member): Piece {
  const { language } = scene;
  if (!member.connectedOn) return undefined;
  const id = isTwisted(scene, 'dialog-row-renamed') ? 'network-medium' : 'people-medium';
  const day = formatDay(language, member.connectedOn, 'short');
  const text = isTwisted(scene, 'dialog-two-dates') ? `${day} – Jan 3, 2020` : day;
  return renderRow(scene, id, language.connectedSince, markup`<p>${text}</p>`);
}

function renderRow(scene: Scene, iconId: string, label: string, value: Piece): Markup {
  const { names } = scene;
  return markup`<div class="${names('line')}">${renderIcon(iconId)}<div><p class="${names('text')}">${label}</p>${value}</div></div>`;
}

function renderSkeletonRows({ names }: Scene): Piece {
  return [1, 2, 3].map(() => markup`<div class="${names('skeleton')}"></div>`);
}
