import { listCapturedShapes } from './captured-shapes.ts';
import { listUnseenConnections } from './connections-pages.ts';
import { listUnseenProfiles } from './profile-pages.ts';
import { listUnseenDialogs } from './dialog-pages.ts';
import { listSavedPages } from './saved-pages.ts';
import { listUnseenSidePages } from './side-pages.ts';
import type { UnseenPage } from './unseen-page.ts';

/** All pages as they may well look. */
export function listUnseenPages(): UnseenPage[] {
  const lists = [listUnseenConnections, listUnseenProfiles, listUnseenDialogs, listUnseenSidePages, listCapturedShapes];
  const pages = lists.flatMap((list) => list());
  return [...pages, ...listSavedPages(pages)];
}
