import type { Fact } from './fact.ts';
import { profilePage } from './fact-pages.ts';
import type { World } from './world.ts';

/** Facts about the contact dialog. */
export function listContactDialogFacts(world: World): Fact[] {
  const first = world.people[0] ?? world.viewer;
  const rows = `[...document.querySelectorAll('dialog[data-testid="dialog"] [data-sdui-screen$="ProfileContactDetailsOverlay"] svg')]`;
  const row = (id: string) => `${rows}.find((icon) => icon.id === '${id}').parentElement.innerText`;
  return [
    {
      id: 'dialog-since',
      fact: 'In the contact dialog the row of the icon people-medium says since when.',
      reader: 'contact-dialog.day',
      page: profilePage(first, {}, 'overlay/contact-info/'),
      holds: `/^Connected since\\s+[A-Z][a-z]{2} \\d{1,2}, \\d{4}$/.test(${row('people-medium')})`,
    },
    {
      id: 'dialog-address',
      fact: 'The row of linkedin-bug-medium holds the address of the profile.',
      reader: 'contact-dialog.day',
      page: profilePage(first, { layout: 'B' }, 'overlay/contact-info/'),
      holds: `${row('linkedin-bug-medium')}.includes('linkedin.com/in/${first.slug}')`,
    },
    {
      id: 'dialog-private-rows',
      fact: 'Other rows are e-mail, phone, birthday and websites.',
      reader: 'contact-dialog.day',
      page: profilePage(first, {}, 'overlay/contact-info/'),
      holds: `${rows}.length >= 6`,
    },
  ];
}
