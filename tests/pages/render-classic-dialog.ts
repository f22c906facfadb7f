import { profileAddress } from './address.ts';
import { formatDay } from './format.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { isTwisted } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Member } from './world.ts';

/** The old contact dialog. No page of it was seen: a guess, so a reader that leaves it alone does well. */
export function renderClassicContactDialog(scene: Scene, member: Member): Markup {
  const { language } = scene;
  const section = (kind: string, label: string, text: string) =>
    markup`<section class="pv-contact-info__contact-type ${kind}"><h3>${label}</h3><span class="t-14">${text}</span></section>`;
  const isFirst = member.degree === 1;
  return markup`<div class="artdeco-modal" role="dialog" aria-labelledby="pv-contact-info"><button class="artdeco-button" aria-label="Dismiss">✕</button>
    <h1 id="pv-contact-info">${member.name}</h1>
    <section class="pv-contact-info__contact-type ci-vanity-url"><a href="${profileAddress(member)}">${profileAddress(member).replace('https://www.', '')}</a></section>
    ${isFirst && section('ci-email', language.labels.email, member.email)}${isFirst && section('ci-birthday', language.labels.birthday, 'September 3')}
    ${isFirst && member.connectedOn && !isTwisted(scene, 'dialog-row-renamed') && section('ci-connected', language.connectedSince, formatDay(language, member.connectedOn, 'short'))}</div>`;
}
