import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import type { Stage } from './page-part.ts';
import type { Scene } from './scene.ts';

/** The script's settings travel in its own address, so that the document holds nothing that the site's would not. */
export function renderClientScript({ settings, world }: Scene, base: string, stage: Stage): Markup {
  const query = new URLSearchParams({ base, stage, total: String(world.people.length) });
  for (const name of ['layout', 'twist', 'staleMs', 'skeletonMs', 'hydrationMs', 'listDelayMs'] as const)
    query.set(name, String(settings[name]));
  return markup`<script type="module" src="/stand-in/client.js?${query.toString()}"></script>`;
}
