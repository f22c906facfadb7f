import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPage } from '../pages/render-page.ts';
import { STILL } from '../pages/settings.ts';
import { makeWorld } from '../pages/world.ts';
import { CONNECTIONS_PAGE } from '../support/addresses.ts';
import { PROJECT_FOLDER } from '../support/paths.ts';

const COMMAND = join(PROJECT_FOLDER, 'tests/support/read-file.ts');
const world = makeWorld({ people: 1_465, today: '2026-11-21' });

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'kithline-read-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Saves a page and runs `npm run read` on it. */
function readSaved(html: string | undefined, url = CONNECTIONS_PAGE) {
  const file = join(folder, 'saved.html');
  if (html === undefined) rmSync(file, { force: true });
  else writeFileSync(file, html);
  const run = spawnSync(process.execPath, [COMMAND, file, '--url', url], { encoding: 'utf8' });
  return { exitCode: run.status, error: run.stderr.trim(), told: run.stdout && (JSON.parse(run.stdout) as Told) };
}

interface Told {
  readable: boolean;
  counts: unknown[];
  people: unknown[];
  fields: Record<string, unknown>;
  tried: Record<string, string>[];
}

describe('npm run read', () => {
  it('prints what is read from a saved page, whatever its scripts, frames and refreshes would do', () => {
    const trap =
      '<noscript><meta http-equiv="refresh" content="0;url=/x"></noscript><meta http-equiv="refresh" content="0;url=https://x.example/"><script>for(;;);</script><iframe src="https://x.example/"></iframe>';
    const page = renderPage(world, STILL, CONNECTIONS_PAGE).replace('<body', `${trap}<body`);
    const { exitCode, told } = readSaved(page);
    expect(exitCode).toBe(0);
    expect(told).toMatchObject({ readable: true, counts: [{ metric: 'connections', value: 1_465, atLeast: false }] });
    expect((told as Told).people).toHaveLength(10);
  });

  it('reads letters as they are in a part of a page that does not say how it is written', () => {
    const plain = '<p>Plain letters only</p>'.repeat(40_000);
    const card =
      '<div componentkey="ConnectionCard_0-zoe-moss"><a href="/in/zoe-moss/"><p>Zoë Møss</p></a><p>Connected on May 17, 2024</p></div>';
    const { told } = readSaved(`<main>${plain}${card}</main>`);
    expect((told as Told).people).toEqual([{ slug: 'zoe-moss', name: 'Zoë Møss', connectedOn: '2024-05-17' }]);
  });

  it('tells why each variant gave nothing', () => {
    const page = renderPage(world, STILL, CONNECTIONS_PAGE).replaceAll(
      'ConnectionsPage_ConnectionsListHeader',
      'Header',
    );
    const told = readSaved(page).told as Told;
    expect(told).toMatchObject({ readable: false, counts: [], fields: { connections: { why: 'missing' } } });
    expect(told.tried[0]).toEqual({
      list: 'COUNT_VARIANTS',
      file: 'utils/linkedin/read-connections.ts',
      'BC-header': 'missing',
      'A-header': 'missing',
    });
  });

  it.each([
    ['no file', undefined, CONNECTIONS_PAGE, /cannot be read: ENOENT/],
    ['an empty file', '', CONNECTIONS_PAGE, /holds no HTML/],
    ['a web archive', 'MIME-Version: 1.0\n<html>', CONNECTIONS_PAGE, /web archive/],
    ['an address elsewhere', '<html>', 'https://www.linkedin.com.example/in/x/', /--url must be/],
    ['an address that is never read', '<html>', 'https://www.linkedin.com/jobs/', /Nothing is ever read/],
  ])('says in one line what is amiss: %s', (_, html, url, message) => {
    const { exitCode, error, told } = readSaved(html, url);
    expect(exitCode).toBe(1);
    expect(error).toMatch(message);
    expect(error).not.toContain('\n');
    expect(told).toBe('');
  });
});
