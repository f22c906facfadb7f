import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OUTPUT_FOLDERS } from '../support/paths.ts';

/** Ways to make a request, to reach the page's own scripts, or to change the page. */
const FORBIDDEN_ON_THE_PAGE = [
  /\bfetch\b/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bImage\b/,
  /\bimport\s*\(/,
  /\bimportScripts\b/,
  /\bpostMessage\b/,
  /\bBroadcastChannel\b/,
  /\bdispatchEvent\b/,
  /\bCustomEvent\b/,
  /\bcreateElement\b/,
  /\bsetAttribute\b/,
  /\binnerHTML\b/,
  /\binsertAdjacent/,
  /\.(?:append|appendChild|prepend|insertBefore|replaceWith|replaceChildren|removeAttribute|attachShadow)\s*\(/,
  /\.(?:click|focus|blur|scrollIntoView|scrollTo|scrollBy|submit|requestSubmit)\s*\(/,
  /\.(?:pushState|replaceState)\s*\(/,
  /\beval\b/,
  /\bnew Function\b/,
  /\b(?:local|session)Storage\b/,
  /\bindexedDB\b/,
  /\bdocument\.cookie\b/,
  /web_accessible_resources/,
  /chrome-extension:/,
  /moz-extension:/,
];

/** Traces of libraries that have no business on LinkedIn's pages, as they survive minification. */
const FORBIDDEN_LIBRARIES = [/dexie/i, /preact/i, /__vnode|diffed/, /chart\.js|LineController/i];

const PEER_CONNECTION = /RTCPeerConnection|RTCDataChannel/;

describe.each(['chromium', 'firefox'] as const)('the bundles for %s', (kind) => {
  const read = (path: string) => readFileSync(join(OUTPUT_FOLDERS[kind], path), 'utf8');
  const paths = globSync('**/*.{js,html,css}', { cwd: OUTPUT_FOLDERS[kind] });

  test('the content script has no way to make a request, to touch the page or to talk to it', () => {
    const source = read('linkedin.js');
    expect(source.length).toBeGreaterThan(1_000);
    expect(FORBIDDEN_ON_THE_PAGE.filter((pattern) => pattern.test(source)).map(String)).toEqual([]);
  });

  test('the content script carries no store, no view and no chart', () => {
    const source = read('linkedin.js');
    expect(FORBIDDEN_LIBRARIES.filter((pattern) => pattern.test(source)).map(String)).toEqual([]);
  });

  test('no output can open a peer connection, which no policy stops', () => {
    expect(paths).toContain('background.js');
    expect(paths.filter((path) => PEER_CONNECTION.test(read(path)))).toEqual([]);
  });

  test('no page loads anything from elsewhere', () => {
    const remote = /(?:src|href|action|url\()\s*=?\s*["']?(?:https?:)?\/\//i;
    expect(paths.filter((path) => !path.endsWith('.js') && remote.test(read(path)))).toEqual([]);
  });
});
