import { CONNECTIONS_PATH, profileByMemberId } from './address.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderFollowers } from './render-counts.ts';
import { renderKeyed } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Member } from './world.ts';

/** Below the top card: prose with numbers, dates, marks and links that mean nothing for the readers. */
export function renderProfileSections(scene: Scene, member: Member): Markup {
  const key = (name: string) => `com.linkedin.sdui.profile.card.ref${member.memberId}${name}`;
  return markup`${renderKeyed(scene, key('About'), renderAbout(scene, member))}
    ${renderKeyed(scene, key('Activity'), renderActivity(scene, member))}
    ${renderKeyed(scene, key('Experience'), renderExperience(scene, member))}`;
}

function renderAbout({ names }: Scene, member: Member): Markup {
  return markup`<h2 class="${names('text')}">About</h2>
    <p class="${names('text')}">My first 500 connections took 8 years, the next 1,000 took one. · 1st to say it. Write to ${member.name.split(' ')[0]}!</p>`;
}

function renderActivity(scene: Scene, member: Member): Markup {
  const { names, world } = scene;
  const followers = renderFollowers(scene, member.degree === 'self' ? world.followerCount : member.followerCount);
  return markup`<h2 class="${names('text')}">Activity</h2><p class="${names('soft')}">${followers}</p>
    <p class="${names('text')}"><a href="${profileByMemberId(member)}recent-activity/all/">${member.name}</a> posted this · 2nd edition</p>
    <p class="${names('text')}">Thank you all: <a href="${CONNECTIONS_PATH}">9,876 connections</a> later I still answer every message.</p>`;
}

function renderExperience({ names }: Scene, member: Member): Markup {
  return markup`<h2 class="${names('text')}">Experience</h2>
    <p class="${names('text')}">${member.headline || 'Independent'}</p>
    <p class="${names('soft')}">Jan 2020 - Present · 6 yrs 11 mos</p>
    <p class="${names('soft')}"><a href="/company/larkfield-foods/">Larkfield Foods</a> · 500+ employees</p>`;
}
