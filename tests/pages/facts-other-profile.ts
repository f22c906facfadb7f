import type { Fact } from './fact.ts';
import { OWN_COUNT_LINK, profilePage, TOPCARD } from './fact-pages.ts';
import type { Member, World } from './world.ts';

/** The texts of the degree marks in the top card, with what tells shown from hidden. */
const MARKS = `[...${TOPCARD}.querySelectorAll('p')].filter((mark) => mark.textContent.startsWith('· ')).map((mark) => mark.textContent + (mark.checkVisibility() ? ' shown' : ' hidden')).join()`;

/** Facts about somebody else's profile. */
export function listOtherProfileFacts(world: World): Fact[] {
  const first = world.people[0] ?? world.viewer;
  const stranger = (slug: string) => world.strangers.find((member) => member.slug === slug) ?? world.viewer;
  const pending = stranger('pending-pia');
  const second = stranger('second-degree-sam');
  const open = stranger('open-profile-odette');
  const icon = (id: string) => `${TOPCARD}.querySelector('#${id}') !== null`;
  return [
    {
      id: 'other-count-link',
      fact: 'Somebody else’s count links to a people search, not to the connections page.',
      reader: 'own-profile.connections',
      page: profilePage(first),
      holds: `${TOPCARD}.querySelector('a[href^="/search/results/people/"][href*="connectionOf="]').textContent.includes('connections') && !${TOPCARD}.querySelector('${OWN_COUNT_LINK}')`,
    },
    {
      id: 'other-count-text',
      fact: 'Or it is plain text.',
      reader: 'own-profile.connections',
      page: profilePage(second),
      holds: `/\\d connections|\\+ connections/.test(${TOPCARD}.innerText) && !${TOPCARD}.querySelector('a[href*="connectionOf="]:not([href*="facet"])')`,
    },
    {
      id: 'other-followers',
      fact: 'On others’ profiles the followers are theirs.',
      reader: 'own-profile.followers',
      page: profilePage(first),
      holds: `/[\\d,]+ followers/.test(${TOPCARD}.textContent)`,
    },
    {
      id: 'other-contact-link',
      fact: 'The contact link on somebody else’s profile is #.',
      reader: 'contact-dialog.day',
      page: profilePage(first),
      holds: `[...${TOPCARD}.querySelectorAll('a')].some((link) => link.getAttribute('href') === '#' && link.textContent === 'Contact info')`,
    },
    {
      id: 'topcard-key-other',
      fact: 'The key of the top card holds the other’s member id, and is doubled.',
      reader: 'address.member-id',
      page: profilePage(first),
      holds: `document.querySelectorAll('[componentkey*="${first.memberId}"][componentkey$="Topcard"]').length === 2`,
    },
    {
      id: 'other-name',
      fact: 'The name is an h2 in the top card; the title may start with a counter.',
      reader: 'other-profile.name',
      page: profilePage(first),
      holds: `${TOPCARD}.querySelector('h2').textContent === ${JSON.stringify(first.name)} && document.title.startsWith('(23) ')`,
    },
    {
      id: 'other-name-a',
      fact: 'In the old client it is an h1 in the first section.',
      reader: 'other-profile.name',
      page: profilePage(first, { layout: 'A' }),
      holds: `document.querySelector('main section[data-member-id] h1').textContent === ${JSON.stringify(first.name)}`,
    },
    {
      id: 'rail-marks',
      fact: 'Side rails have marks, links and Message buttons of their own.',
      reader: 'other-profile.scope',
      page: profilePage(second),
      holds: `/1st/.test(document.querySelector('aside').innerText) && document.querySelector('aside a[href^="/messaging/compose/"]') !== null`,
    },
    {
      id: 'degree-trap-pending',
      fact: 'A pending second-degree page holds a hidden first-degree mark before the visible second-degree one.',
      reader: 'other-profile.degree',
      page: profilePage(pending),
      holds: `${MARKS} === '· 1st hidden,· 2nd shown'`,
    },
    {
      id: 'degree-trap-first',
      fact: 'A first-degree page holds a visible first-degree mark and a hidden second-degree one.',
      reader: 'other-profile.degree',
      page: profilePage(first, { layout: 'B' }),
      holds: `${MARKS} === '· 1st shown,· 2nd hidden'`,
    },
    {
      id: 'degree-hidden-by-class',
      fact: 'Only a hashed class hides the mark: no attribute, no inline style.',
      reader: 'other-profile.degree',
      page: profilePage(pending),
      holds: `[...${TOPCARD}.querySelectorAll('p')].filter((mark) => /^· (1st|2nd)/.test(mark.textContent)).every((mark) => mark.getAttributeNames().join() === 'class')`,
    },
    {
      id: 'degree-long-a',
      fact: 'The old client has a visually hidden long form beside the mark.',
      reader: 'other-profile.degree',
      page: profilePage(first, { layout: 'A' }),
      holds: `document.querySelector('main section[data-member-id] .distance-badge').textContent === '1st degree connection· 1st'`,
    },
    ...listDegreeMarkFacts(first),
    {
      id: 'icon-pending',
      fact: 'The icon clock-small shows a pending invitation in any language.',
      reader: 'other-profile.degree',
      page: profilePage(pending, { language: 'ru_RU' }),
      holds: icon('clock-small'),
    },
    {
      id: 'icons-first',
      fact: 'First-degree pages have the message and the bell icon.',
      reader: 'other-profile.degree',
      page: profilePage(first),
      holds: `${icon('send-privately-medium')} && ${icon('bell-fill-medium')}`,
    },
    {
      id: 'invite-link',
      fact: 'A link to the invitation with the vanity name means: can connect.',
      reader: 'other-profile.degree',
      page: profilePage(second),
      holds: `${TOPCARD}.querySelector('a[href="/preload/custom-invite/?vanityName=${second.slug}"]') !== null`,
    },
    {
      id: 'open-profile-message',
      fact: 'Open profiles show a message link to everybody.',
      reader: 'other-profile.degree',
      page: profilePage(open),
      holds: `${icon('send-privately-medium')} && ${MARKS}.includes('2nd shown')`,
    },
    {
      id: 'composer-not-self',
      fact: 'The composer link on somebody else’s profile says so.',
      reader: 'own-profile.viewer',
      page: profilePage(first),
      holds: `${TOPCARD}.querySelector('a[href^="/messaging/compose/"][href*="screenContext=NON_SELF_PROFILE_VIEW"]') !== null`,
    },
    {
      id: 'actions-repeated',
      fact: 'The action row is drawn two or three times: narrow variant, sticky header.',
      reader: 'other-profile.degree',
      page: profilePage(pending),
      holds: `${TOPCARD}.querySelectorAll('#clock-small').length === 2 && document.querySelectorAll('main #clock-small').length === 3`,
    },
  ];
}

/** A leading 1 after the middle dot, in whatever form. */
function listDegreeMarkFacts(first: Member): Fact[] {
  const marks = { de_DE: '1.', fr_FR: '1er', pt_BR: '1º', es_ES: '1º', nl_NL: '1e' } as const;
  return (Object.keys(marks) as Array<keyof typeof marks>).map((language) => ({
    id: `degree-mark-${language}`,
    fact: `The first-degree mark in ${language} is “· ${marks[language]}”.`,
    reader: 'other-profile.degree',
    page: profilePage(first, { language }),
    holds: `${MARKS}.startsWith('· ${marks[language]} shown')`,
  }));
}
