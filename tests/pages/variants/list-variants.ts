import type { World } from '../world.ts';
import { listDialogPages } from './dialog-pages.ts';
import { listConnectionPages } from './list-pages.ts';
import { listProfilePages } from './profile-pages.ts';
import { listSidePages } from './side-pages.ts';
import type { PageVariant } from './variant.ts';

/** All pages drawn by other hands. */
export function listPageVariants(world: World): PageVariant[] {
  return [listConnectionPages, listProfilePages, listDialogPages, listSidePages].flatMap((list) => list(world));
}
