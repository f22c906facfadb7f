import { composeAddress } from './address.ts';
import { fillPattern, formatNumber } from './format.ts';
import { markup } from './markup.ts';
import type { Markup, Piece } from './markup.ts';
import { isTwisted, wrapExtra } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Member } from './world.ts';

const CARDS_PER_LOAD = 10;
const DAY_MS = 86_400_000;

/** The old connections page: a heading with the count, cards that say only roughly when. */
export function renderClassicConnections(scene: Scene): Markup {
  const { language, world } = scene;
  const count = fillPattern(language.connections, formatNumber(language, world.connectionCount)).join('');
  return markup`<section class="mn-connections artdeco-card">
    <header class="mn-connections__header"><h1 class="t-18 t-black t-normal">
      ${count}${isTwisted(scene, 'count-header-two-numbers') && ' · 12 new'}
    </h1></header>
    <input class="mn-connections__search-input" placeholder="Search by name"><a href="/search/results/people/?facetNetwork=F">Search with filters (${world.connectionCount + 37})</a>
    <ul class="mn-connections__list">${renderClassicCards(scene, 0)}</ul></section>`;
}

export function renderClassicCards(scene: Scene, start: number): Markup[] {
  return scene.world.people.slice(start, start + CARDS_PER_LOAD).map((person) => renderCard(scene, person));
}

function renderCard(scene: Scene, person: Member): Markup {
  const href = `/in/${person.hrefSlug ?? person.slug}/`;
  const content = markup`<a href="${href}" class="mn-connection-card__picture"><span class="profile-photo"></span></a>
    <div class="mn-connection-card__details"><a href="${href}" class="mn-connection-card__link">
      <span class="visually-hidden">Member’s name</span><span class="mn-connection-card__name t-16 t-bold">
        ${person.name}
      </span><span class="visually-hidden">Member’s occupation</span><span class="mn-connection-card__occupation t-14">
        ${person.headline}
      </span></a>${renderTime(scene, person)}</div>
    <a class="artdeco-button" href="${composeAddress(person)}">${scene.language.labels.message}</a>`;
  return markup`<li class="mn-connection-card artdeco-list">${wrapExtra(scene, content)}</li>`;
}

function renderTime(scene: Scene, person: Member): Piece {
  if (!person.connectedOn || isTwisted(scene, 'card-without-date')) return undefined;
  const ago = isTwisted(scene, 'card-date-vague') ? 'a while ago, in May' : timeAgo(scene, person.connectedOn);
  return markup`<time class="time-badge t-12">${scene.language.tag === 'en' ? 'Connected ' : ''}${ago}</time>`;
}

function timeAgo({ world, language }: Scene, day: string): string {
  const days = Math.round((Date.parse(world.today) - Date.parse(day)) / DAY_MS);
  const format = new Intl.RelativeTimeFormat(language.locale);
  // Hours ago would be yesterday just after midnight.
  if (days < 1) return format.format(-1, 'minute');
  if (days < 7) return format.format(-days, 'day');
  if (days < 30) return format.format(-Math.floor(days / 7), 'week');
  return days < 365 ? format.format(-Math.floor(days / 30), 'month') : format.format(-Math.floor(days / 365), 'year');
}
