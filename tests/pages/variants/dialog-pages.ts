import { ORIGIN } from '../address.ts';
import type { Member, World } from '../world.ts';
import { drawDocument, escapeHtml as text, type PageVariant } from './variant.ts';

const SCREEN = 'data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay"';

/** Contact dialogs of layouts B and C. */
export function listDialogPages(world: World): PageVariant[] {
  const person = world.people[2]!;
  const stranger = world.strangers[0]!;
  const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${person.connectedOn}T00:00:00Z`),
  );
  const link = (member: Member) =>
    `<a href="${ORIGIN}/in/${member.hrefSlug ?? member.slug}">linkedin.com/in/${member.slug}</a>`;
  const row = (icon: string, label: string, value: string) =>
    `<div><svg id="${icon}"></svg><div><h3>${label}</h3><div>${value}</div></div></div>`;
  const dialog = (rows: string) =>
    `<dialog data-testid="dialog" open><div ${SCREEN}><header><h2>${text(person.name)}</h2></header><section>${rows}</section></div></dialog>`;
  const page = (name: string, honest: PageVariant['honest'], body: string): PageVariant => ({
    name: `contact dialog: ${name}`,
    address: `${ORIGIN}/in/${person.hrefSlug ?? person.slug}/overlay/contact-info/`,
    html: drawDocument(`<main></main>${body}`),
    honest,
  });
  const own = row('linkedin-bug-medium', 'Profile', link(person));
  const since = row('people-medium', 'Connected since', `<p>${date}</p>`);
  const others =
    row('calendar-medium', 'Birthday', '<p>May 4, 2009</p>') +
    row('link-medium', 'Website', '<a href="https://x.example/">x.example</a> <span>May 4, 2014</span>');
  return [
    page('plain', 'right', dialog(own + others + since)),
    page(
      'date as a span, rows in list items',
      'right',
      dialog(`<ul><li>${own}</li><li>${since.replaceAll('p>', 'span>')}</li><li>${others}</li></ul>`),
    ),
    page('profile twice', 'right', dialog(own + own + since)),
    page('two rows of people', 'either', dialog(own + since + row('people-medium', 'Mutual', '<p>12 people</p>'))),
    page('of somebody else', 'nothing', dialog(row('linkedin-bug-medium', 'Profile', link(stranger)) + since)),
    page('no row of people', 'nothing', dialog(own + others)),
    page(
      'row of people without a date, another beside it without an icon',
      'nothing',
      dialog(
        `${own}<div>${row('people-medium', 'Connected', '<p>long ago</p>')}<div><h3>Birthday</h3><p>May 4, 2009</p></div></div>`,
      ),
    ),
    page('in a post', 'nothing', `<article><div ${SCREEN}>${own}${since}</div></article>`),
  ];
}
