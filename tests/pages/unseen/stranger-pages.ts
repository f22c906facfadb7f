import { dir, drawCard, drawProfile, drawStranger, follow, FRIEND, invite, pending, trap } from './profile-card.ts';
import { hrefOf, PEOPLE, postedComposer, STRANGER, type UnseenPage } from './unseen-page.ts';

const [VERA] = PEOPLE;

/** Profiles of people who are no contacts, and pages that are no profiles. */
export function listStrangerProfiles(): UnseenPage[] {
  return [
    drawStranger('with an open profile', { actions: postedComposer(STRANGER) }),
    drawStranger('with InMail, Connect behind More', {
      actions: `${follow}${postedComposer(STRANGER)}`,
      extra: `<div class="_h1x">${invite(STRANGER)}</div>`,
    }),
    drawStranger('pending', { actions: `${pending}${postedComposer(STRANGER)}` }),
    drawStranger('pending, hidden mark shown by another build', {
      marks: dir('· 1st') + trap('· 2nd'),
      actions: `${pending}${postedComposer(STRANGER)}`,
    }),
    drawStranger('to be invited, hidden mark shown by another build', {
      marks: dir('· 1st') + trap('· 2nd'),
      extra: `<div class="_h1x">${invite(STRANGER)}</div>`,
    }),
    drawStranger('outside the network: hidden mark only', { marks: trap('· 1st'), counts: '', mutual: '' }),
    drawStranger('outside the network: no marks', { marks: '', counts: '', mutual: '', actions: follow }),
    drawStranger('without a mark, a mutual contact with one', {
      marks: '',
      mutual: `<div><a href="${hrefOf(FRIEND)}"><p>${FRIEND.name}</p></a><p>· 1st</p></div>`,
    }),
    drawStranger('without a mark, times beside posts in the card', {
      marks: '',
      extra: '<div><p>Posted</p><p>· 1 hr</p></div>',
    }),
    drawStranger('without a mark, times in short', {
      marks: '',
      extra: '<div><p>Posted</p><p>· 1h</p></div><div><p>· 1w</p></div>',
    }),
    drawStranger('without a mark, rank in a list', {
      marks: '',
      extra: '<p>· 1 of 3</p><p>· 1,234 followers</p><p>1st in sales</p>',
    }),
    ...['1 yr', '1 年', '1 ч.', '1 س'].map((long) =>
      drawStranger(`without a mark, a time at work beside the name: ${long}`, {
        marks: `<div><span>Larkfield Foods</span><span>· ${long}</span></div>`,
        counts: '',
        mutual: '',
      }),
    ),
    drawStranger('without a mark, a contact who follows them, not linked', {
      marks: '',
      counts: '<p>4,321 followers</p>',
      mutual: `<div><p>${FRIEND.name}</p><p>· 1st</p><p>follows them</p></div>`,
    }),
    drawStranger('follows you', { extra: '<p>Follows you</p>', actions: `${follow}${postedComposer(STRANGER)}` }),
    drawProfile(
      'restricted',
      STRANGER,
      drawCard(STRANGER, {
        heading: '<h2>LinkedIn Member</h2>',
        marks: dir('· 1st'),
        mutual: '',
        counts: '',
        actions: '',
      }),
      { title: 'LinkedIn Member | LinkedIn' },
    ),
    drawProfile('of the contact before, under a stranger’s address', VERA!, drawCard(VERA!), {
      address: hrefOf(STRANGER),
    }),
    drawProfile(
      'of the contact before, saved: contact info leads to the address',
      VERA!,
      drawCard(VERA!, {
        heading: `<h2>${VERA!.name}</h2>`,
        contact: `<a href="${hrefOf(STRANGER)}#">Contact info</a>`,
        mutual: '',
      }),
      { address: hrefOf(STRANGER) },
    ),
    drawProfile(
      'name of the stranger, links of the contact before',
      VERA!,
      drawCard(VERA!, {
        heading: `<a href="${hrefOf(STRANGER)}"><h2>${STRANGER.name}</h2></a>`,
        contact: `<a href="${hrefOf(VERA!)}overlay/contact-info/">Contact info</a>`,
      }),
      { address: hrefOf(STRANGER) },
    ),
    drawProfile('skeleton', STRANGER, '<section componentkey="x.skeletonTopcard"><div><div></div></div></section>'),
    drawProfile(
      'skeleton with the name only',
      VERA!,
      `<section componentkey="x.refTopcard"><a href="${hrefOf(VERA!)}"><h2>${VERA!.name}</h2></a></section>`,
    ),
    drawProfile('of myself under “me”', VERA!, drawCard(VERA!), { address: 'https://www.linkedin.com/in/me/' }),
    drawProfile(
      'of a company',
      VERA!,
      `<section componentkey="x.companyTopcard"><h1>Larkfield Foods</h1><p>· 1st</p><p>12,345 followers</p><a href="${hrefOf(VERA!)}">Vera works here</a></section>`,
      { address: 'https://www.linkedin.com/company/larkfield-foods/' },
    ),
    drawProfile(
      'of a company, at the address of a person',
      VERA!,
      `<section componentkey="x.companyTopcard"><h1>Larkfield Foods</h1><p>12,345 followers</p></section>`,
    ),
    drawProfile('not found', STRANGER, '<section><h2>This page doesn’t exist</h2></section>'),
  ];
}
