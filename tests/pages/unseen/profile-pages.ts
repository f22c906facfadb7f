import { listHiddenMarks } from './hidden-pages.ts';
import { listOldProfiles } from './old-profile-pages.ts';
import { listOwnProfiles } from './own-pages.ts';
import {
  dir,
  drawCard,
  drawContact,
  drawProfile,
  drawStranger,
  FIRST,
  follow,
  FRIEND,
  known,
  trap,
} from './profile-card.ts';
import { MARKS } from './profile-marks.ts';
import { listShownMarks } from './shown-pages.ts';
import { listStrangerProfiles } from './stranger-pages.ts';
import { hrefOf, PEOPLE, postedComposer, STRANGER, text, translated, type UnseenPage } from './unseen-page.ts';

const [VERA] = PEOPLE;

/** Profiles of contacts and of others in all three layouts. */
export function listUnseenProfiles(): UnseenPage[] {
  return [
    ...PEOPLE.map((person) => drawContact(`of ${person.name}`, person)),
    ...MARKS.flatMap(([locale, first, second]) => [
      drawContact(
        `marked ${first} in ${locale}`,
        VERA!,
        { marks: dir(first) + trap(second) },
        { locale, rtl: /^(ar|iw)/.test(locale) },
      ),
      drawStranger(`marked ${second} in ${locale}`, { marks: trap(first) + dir(second) }, { locale }),
    ]),
    drawContact('mark in two elements', VERA!, { marks: `<div><span>·</span> <span>1st</span></div>${trap('· 2nd')}` }),
    drawContact('mark with a long form for screen readers', VERA!, {
      marks: `<div><span class="_v2q">1st degree connection</span><span aria-hidden="true">· 1st</span></div>${trap('· 2nd')}`,
    }),
    drawContact('mark inside the link of the name', VERA!, {
      heading: `<a href="${hrefOf(VERA!)}"><h2>${VERA!.name}</h2>${FIRST}</a>`,
      marks: '',
    }),
    drawContact('badges that lead to what they mean', VERA!, {
      heading: `<a href="${hrefOf(VERA!)}"><h2>${VERA!.name}</h2></a><a href="/premium/my-premium/"><svg id="linkedin-bug-premium"></svg></a><a href="/preload/verification/"><svg id="verified-medium"></svg></a>`,
    }),
    drawContact('premium, verified, pronouns', VERA!, {
      heading: `<div><a href="${hrefOf(VERA!)}overlay/about-this-profile/"><h2>${VERA!.name}</h2></a><svg id="verified-medium" role="img" aria-label="Verified"></svg><p>She/Her</p><svg id="linkedin-bug-premium"></svg></div>`,
    }),
    drawContact('creator with Follow first, message behind More', VERA!, { actions: follow }),
    drawContact('relationship unknown to the title', VERA!, {}, { title: 'LinkedIn' }),
    drawContact('title of the page before', VERA!, {}, { title: `${STRANGER.name} | LinkedIn` }),
    drawContact(
      'title with what they do',
      VERA!,
      {},
      { title: `${VERA!.name} - Recruiter - Larkfield Foods | LinkedIn` },
    ),
    drawContact('title with counter in other digits', PEOPLE[3]!, {}, { title: `(٢٣) ${PEOPLE[3]!.name} | LinkedIn` }),
    drawContact(
      'title with what they do, slug in other letters',
      PEOPLE[2]!,
      {},
      { title: `${PEOPLE[2]!.name} - 人事部 | LinkedIn` },
    ),
    drawContact(
      'title that is the start of the name',
      { ...VERA!, slug: 'annabel-lindgaard', name: 'Annabel Lindgaard' },
      {},
      {
        title: 'Anna | LinkedIn',
        truth: { people: [known({ ...VERA!, slug: 'annabel-lindgaard', name: 'Annabel Lindgaard' })] },
      },
    ),
    drawContact(
      'title of a page before, whose name begins so',
      { ...VERA!, slug: 'maria-quiroga', name: 'Maria Quiroga' },
      {},
      {
        title: 'Maria | LinkedIn',
        truth: { people: [known({ ...VERA!, slug: 'maria-quiroga', name: 'Maria Quiroga' })] },
      },
    ),
    drawContact(
      'name once more for screen readers, unknown to the title',
      VERA!,
      {
        heading: `<a href="${hrefOf(VERA!)}"><h2><span aria-hidden="true">${VERA!.name}</span><span class="_v2q">${VERA!.name}</span></h2></a>`,
      },
      { title: 'LinkedIn' },
    ),
    drawContact(
      'name and title translated by the browser',
      { ...VERA!, slug: 'rosa-stein', name: 'Rosa Stein' },
      { heading: `<a href="${hrefOf({ ...VERA!, slug: 'rosa-stein' })}"><h2>${translated('Rose Stone')}</h2></a>` },
      { title: 'Rose Stone | LinkedIn', complete: false },
    ),
    drawProfile(
      'half of the name translated by the browser',
      { ...VERA!, slug: 'peter-schneider-77', name: 'Peter Schneider' },
      drawCard(
        { ...VERA!, slug: 'peter-schneider-77' },
        {
          heading: `<a href="${hrefOf({ ...VERA!, slug: 'peter-schneider-77' })}"><h2>${translated('Peter Tailor')}</h2></a>`,
        },
      ),
      { locale: 'de_DE', title: 'Peter Tailor | LinkedIn' },
    ),
    drawContact('all translated by the browser, the name left as it is', VERA!, {
      heading: `<a href="${hrefOf(VERA!)}"><h2>${translated(VERA!.name)}</h2></a>`,
      marks: dir(translated('· 1.')) + trap(translated('· 2.')),
    }),
    drawContact('parts of the name, pronouns, a badge and the other mark before the mark', VERA!, {
      heading: `<a href="${hrefOf(VERA!)}"><h2><span aria-hidden="true">${VERA!.name}</span><span class="_v2q">${VERA!.name}</span></h2></a><p>She/Her</p><span class="_v2q">Verified</span>`,
      marks: `${trap('· 2nd')}<div><span>·</span> <span>1st</span></div>`,
    }),
    drawContact('saved: contact info leads to the address', VERA!, {
      contact: `<a href="${hrefOf(VERA!)}#">Contact info</a>`,
    }),
    drawContact('years at work beside the name', VERA!, {
      marks: `${FIRST}<div><span>Larkfield Foods</span><span>· 2 yr</span></div>`,
    }),
    drawProfile(
      'of a contact, the page before still there and not shown',
      VERA!,
      `<div class="_h1x">${drawCard(STRANGER)}</div>${drawCard(VERA!)}`,
      { truth: { people: [known(VERA!)] } },
    ),
    drawProfile(
      'not shown yet, the page before still shown',
      STRANGER,
      `${drawCard(VERA!)}<div class="_h1x">${drawCard(STRANGER)}</div>`,
    ),
    drawContact('address in another language', VERA!, {}, { address: `${hrefOf(VERA!)}de/` }),
    drawContact('address with a region and a query', VERA!, {}, { address: `${hrefOf(VERA!)}pt-br/?trk=nav#x` }),
    drawContact('address by member id', VERA!, {}, { address: `https://www.linkedin.com/in/${VERA!.memberId}/` }),
    drawContact('a face of mutual contacts that links to them', VERA!, {
      mutual: `<a href="${hrefOf(FRIEND)}"><img alt="${text(FRIEND.name)}"></a><a href="/search/results/people/?x">and 12 others</a>`,
    }),
    drawContact('three rows of actions', VERA!, {
      actions: `<div class="_z9p">${postedComposer(VERA!)}</div><div>${postedComposer(VERA!)}</div>`,
      extra: `<div class="_h1x">${postedComposer(VERA!)}</div>`,
    }),
    drawContact('open to work and services', VERA!, {
      extra: `<div componentkey="${VERA!.slug}_openToWork"><a href="${hrefOf(VERA!)}opportunities/job-opportunities/details/"><p>Open to work</p><p>Recruiter and 2 other roles</p></a></div><div><h2>Providing services</h2><p>Career coaching · 1 review</p></div>`,
    }),
    drawContact('birthday and news in the card', VERA!, {
      extra: '<div><h2>Highlights</h2><p>1st to comment on your post</p></div>',
    }),
    drawProfile(
      'sticky header and a dialog over it',
      VERA!,
      `<div class="_h1x"><p>${VERA!.name}</p><p>· 1st</p></div>${drawCard(VERA!)}<dialog open><h2>Say hello</h2></dialog>`,
      { truth: { people: [known(VERA!)] } },
    ),
    ...listHiddenMarks(),
    ...listShownMarks(),
    ...listStrangerProfiles(),
    ...listOwnProfiles(),
    ...listOldProfiles(),
  ];
}
