import { profilePath } from './address.ts';
import type { Fact } from './fact.ts';
import { OWN_COUNT_LINK, profilePage, TOPCARD } from './fact-pages.ts';
import { STILL } from './settings.ts';
import type { World } from './world.ts';

/** Facts about the user's own profile. */
export function listOwnProfileFacts({ viewer: own }: World): Fact[] {
  const has = (selector: string) => `document.querySelector(${JSON.stringify(selector)}) !== null`;
  return [
    {
      id: 'own-count-link',
      fact: 'The top card links to the connections page, and the link carries the count: 500+ above 500.',
      reader: 'own-profile.connections',
      page: profilePage(own),
      holds: `${TOPCARD}.querySelector('${OWN_COUNT_LINK}').textContent === '500+ connections'`,
    },
    {
      id: 'own-count-link-a',
      fact: 'So it is in the old client.',
      reader: 'own-profile.connections',
      page: profilePage(own, { layout: 'A' }),
      holds: `document.querySelector('main section[data-member-id] ${OWN_COUNT_LINK}').textContent.trim() === '500+ connections'`,
    },
    {
      id: 'own-followers-a',
      fact: 'In the old client followers link to their own page.',
      reader: 'own-profile.followers',
      page: profilePage(own, { layout: 'A' }),
      holds: `/^[\\d,]+ followers$/.test(document.querySelector('a[href="/feed/followers/"]').textContent)`,
    },
    {
      id: 'own-edit-intro',
      fact: 'A link to edit the intro stands on the own profile only.',
      reader: 'own-profile.viewer',
      page: profilePage(own),
      holds: has(`a[href$="/in/${own.slug}/edit/intro/"]`),
    },
    {
      id: 'own-edit-intro-a',
      fact: 'The old client has that link too.',
      reader: 'own-profile.viewer',
      page: profilePage(own, { layout: 'A' }),
      holds: has(`a[href$="/in/${own.slug}/edit/intro/"]`),
    },
    {
      id: 'own-self-link',
      fact: 'A link says isSelfProfile=true.',
      reader: 'own-profile.viewer',
      page: profilePage(own),
      holds: has('a[href*="?isSelfProfile=true"]'),
    },
    {
      id: 'own-keys',
      fact: 'Component keys of the own profile start with the own slug.',
      reader: 'own-profile.viewer',
      page: profilePage(own),
      holds: `${has(`[componentkey="${own.slug}_openToButton"]`)} && ${has(`[componentkey="${own.slug}_cover_edit_button"]`)}`,
    },
    {
      id: 'own-contact-link',
      fact: 'The contact link of the own profile is a real address.',
      reader: 'own-profile.viewer',
      page: profilePage(own),
      holds: has(`[componentkey$="Topcard"] a[href$="/in/${own.slug}/overlay/contact-info/"]`),
    },
    {
      id: 'topcard-key-own',
      fact: 'The key of the top card holds the member id of the person shown.',
      reader: 'address.member-id',
      page: profilePage(own),
      holds: `${TOPCARD}.getAttribute('componentkey').includes('${own.memberId}')`,
    },
    {
      id: 'me-redirect',
      fact: '/in/me/ leads to the own slug.',
      reader: 'address.slug',
      page: { address: '/in/me/', settings: STILL },
      holds: `location.pathname === '${profilePath(own)}'`,
    },
    {
      id: 'me-embedded-a',
      fact: 'A code block of the old client names the viewer; other blocks name others.',
      reader: 'own-profile.viewer',
      page: profilePage(own, { layout: 'A' }),
      holds: `(() => { const codes = [...document.querySelectorAll('code')]; const me = JSON.parse(codes.find((code) => code.textContent.includes('/voyager/api/me"')).textContent); return document.getElementById(me.body).textContent.includes('"publicIdentifier":"${own.slug}"') && codes.filter((code) => code.textContent.includes('publicIdentifier')).length > 1; })()`,
    },
  ];
}
