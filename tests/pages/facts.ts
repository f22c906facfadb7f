import type { Fact } from './fact.ts';
import { listConnectionFacts } from './facts-connections.ts';
import { listContactDialogFacts } from './facts-contact-dialog.ts';
import { listOtherProfileFacts } from './facts-other-profile.ts';
import { listOwnProfileFacts } from './facts-own-profile.ts';
import { listSiteFacts } from './facts-site.ts';
import type { World } from './world.ts';

/** Every fact marked as seen, with the page of this world that shows it. */
export function listFacts(world: World): Fact[] {
  return [
    ...listConnectionFacts(world),
    ...listOwnProfileFacts(world),
    ...listOtherProfileFacts(world),
    ...listContactDialogFacts(world),
    ...listSiteFacts(world),
  ];
}
