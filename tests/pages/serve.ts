import { makeWorld } from './world.ts';
import { startStandIn } from './stand-in.ts';
import type { StandInSettings } from './settings.ts';

/** `node tests/pages/serve.ts [port] [layout] [language]`: a stand-in to look at by hand. */
const [port = '8443', layout = 'C', language = 'en_US'] = process.argv.slice(2);
const standIn = await startStandIn({
  port: Number(port),
  world: makeWorld(),
  settings: { layout, language } as Partial<StandInSettings>,
});
const { viewer, people } = standIn.world;

console.log(`The stand-in LinkedIn listens on https://127.0.0.1:${standIn.port}/ (layout ${layout}, ${language}).
Open it at the real address:

  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --host-resolver-rules="MAP www.linkedin.com:443 127.0.0.1:${standIn.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1" \\
    https://www.linkedin.com/mynetwork/invite-connect/connections/

The user is ${viewer.name} (/in/${viewer.slug}/), newest contact ${people[0]?.name} (/in/${people[0]?.slug}/). Ctrl+C ends it.`);
