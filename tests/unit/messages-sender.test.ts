import { describe, expect, it } from 'vitest';
import { isMessage } from '../../utils/messages/changed.ts';
import { isContentScript, isOwnPage } from '../../utils/messages/sender.ts';

const OWN_ID = 'kithline-own-id';
type Sender = Parameters<typeof isContentScript>[0];

/** Our script in the top frame of a profile, but for what the test changes. */
const sender = (more: object = {}) =>
  ({
    id: OWN_ID,
    tab: { id: 1 },
    frameId: 0,
    url: 'https://www.linkedin.com/in/ada-vale/',
    ...more,
  }) as unknown as Sender;

describe('isContentScript', () => {
  it('takes our own script in the top frame of LinkedIn', () => {
    expect(isContentScript(sender(), OWN_ID)).toBe(true);
  });

  it.each([
    ['another extension', { id: 'other' }],
    ['no extension', { id: undefined }],
    ['no tab, such as our own popup', { tab: undefined }],
    ['a frame inside', { frameId: 7 }],
    ['an unknown frame', { frameId: undefined }],
    ['no address', { url: undefined }],
    ['an empty address', { url: '' }],
    ['a blank frame', { url: 'about:blank' }],
    ['plain http', { url: 'http://www.linkedin.com/in/ada-vale/' }],
    ['another port', { url: 'https://www.linkedin.com:8443/' }],
    ['a look-alike host', { url: 'https://www.linkedin.com.evil.example/' }],
    ['a host behind an at sign', { url: 'https://www.linkedin.com@evil.example/' }],
    ['another LinkedIn host', { url: 'https://business.linkedin.com/' }],
    ['an extension page', { url: `chrome-extension://${OWN_ID}/popup.html` }],
  ])('refuses %s', (_, more) => {
    expect(isContentScript(sender(more), OWN_ID)).toBe(false);
  });
});

describe('isOwnPage', () => {
  const origin = `chrome-extension://${OWN_ID}`;

  it('takes our own pages, in a tab or not', () => {
    expect(isOwnPage(sender({ url: `${origin}/popup.html`, tab: undefined }), OWN_ID, origin)).toBe(true);
    expect(isOwnPage(sender({ url: `${origin}/dashboard.html#data` }), OWN_ID, origin)).toBe(true);
  });

  it('refuses content scripts, other extensions and senders without an address', () => {
    expect(isOwnPage(sender(), OWN_ID, origin)).toBe(false);
    expect(isOwnPage(sender({ id: 'other', url: 'chrome-extension://other/popup.html' }), OWN_ID, origin)).toBe(false);
    expect(isOwnPage(sender({ url: undefined }), OWN_ID, origin)).toBe(false);
  });
});

describe('isMessage', () => {
  it('knows its kind, and takes anything else for another', () => {
    expect(isMessage({ kind: 'changed' }, { kind: 'changed' })).toBe(true);
    for (const other of [undefined, null, 'changed', 7, {}, { kind: 'resume' }])
      expect(isMessage(other, { kind: 'changed' })).toBe(false);
  });
});
