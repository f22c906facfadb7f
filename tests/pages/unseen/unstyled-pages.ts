import { card, listPage, truthOf, VERA } from './list-card.ts';
import { drawContact, drawStranger, FIRST, SECOND, trap } from './profile-card.ts';
import type { UnseenPage } from './unseen-page.ts';

/** Styles that never came, of which others on the page may have some of their own; and a page whose class names were taken out. */
const WAYS: Readonly<Record<string, (html: string) => string>> = {
  'no style': (html) => html.replace(/<style>.*?<\/style>/gu, ''),
  'a style that never came': (html) =>
    html.replace(/<style>.*?<\/style>/gu, '<link rel="stylesheet" href="https://static.licdn.example/x.css">'),
  'another style': (html) => html.replace(/<style>.*?<\/style>/gu, '<style>.badge{position:fixed}</style>'),
  'no class names': (html) => html.replaceAll(/ class="[^"]*"/gu, ''),
};

/** Without its style a page shows what it hides: a mark that stands alone may then be the hidden one of somebody outside the network. */
export function listUnstyledPages(): UnseenPage[] {
  const hiddenMarks = { marks: trap('· 1st'), counts: '', mutual: '' };
  const pages = [
    drawStranger('outside the network', hiddenMarks),
    drawStranger('second degree', { marks: SECOND }),
    { ...drawContact('of a contact', VERA, { marks: FIRST }), complete: false },
    listPage('a list', card(VERA), { people: [truthOf(VERA)] }),
  ];
  return Object.entries(WAYS).flatMap(([way, without]) =>
    pages.map((page) => ({ ...page, name: `${page.name}, ${way}`, html: without(page.html) })),
  );
}
