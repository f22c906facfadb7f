import { CONNECTIONS_PATH, ORIGIN, profilePath } from './address.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import type { Scene } from './scene.ts';
import { allMembers } from './world.ts';
import type { Member } from './world.ts';

/** Conversations with marks, names and words that must never be read. */
export function renderClassicMessaging({ world, path }: Scene): Markup {
  const recipient = new URL(path, ORIGIN).searchParams.get('recipient');
  const addressee = allMembers(world).find((member) => member.memberId === recipient);
  return markup`${addressee && markup`<section class="msg-form artdeco-card"><h2>New message</h2><p>To: ${addressee.name}</p><textarea aria-label="Write a message"></textarea></section>`}<section class="msg-conversations-container artdeco-card"><h1>Messaging</h1><ul class="list-style-none">${world.people
    .slice(0, 8)
    .map(
      (
        person,
      ) => markup`<li class="msg-conversation-listitem"><a href="${profilePath(person)}">${person.name}</a> <span class="dist-value">· 1st</span>
      <p>Hello ${world.viewer.name}, we connected on May 3, 2024. My number is ${person.phone}.</p></li>`,
    )}</ul></section>`;
}

/** Here hyphens of slugs come as percent escapes. */
export function renderClassicNotifications({ world }: Scene): Markup {
  const people = [...world.people.slice(0, 6), ...world.strangers.slice(0, 2)];
  return markup`<section class="nt-card-list artdeco-card"><h1 class="visually-hidden">Notifications</h1>${people.map(
    (
      person,
    ) => markup`<article class="nt-card"><a class="nt-card__image" href="${escapeHyphens(person)}?lipi=urn"><span class="profile-photo"></span></a>
      <a href="${escapeHyphens(person)}"><strong>${person.name}</strong> accepted your invitation. You now have <span>7,654 connections</span>.</a></article>`,
  )}</section>`;
}

function escapeHyphens(person: Member): string {
  return profilePath(person).replaceAll('-', '%2D');
}

export function renderClassicPlain({ world, route }: Scene): Markup {
  return markup`<section class="artdeco-card"><h1>${route.kind}</h1><p>Today I reached 10,000 connections, ${world.viewer.name} says.</p>
    <p><a href="${CONNECTIONS_PATH}">See my 7,777 connections</a></p><span class="dist-value">· 1st</span></section>`;
}
