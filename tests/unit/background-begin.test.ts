import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import background from '../../entrypoints/background/index.ts';
import { CONNECTIONS_PAGE } from '../support/addresses.ts';
import { addAccount } from '../../utils/store/accounts.ts';
import { openStore } from '../../utils/store/open-store.ts';

type Listener = (...told: unknown[]) => unknown;
const told = vi.hoisted(() => new Map<string, Listener>());

/** A browser that has just begun: it keeps no alarm, and takes a moment to say so. */
vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({ addListener: (listener: Listener) => told.set(name, listener) });
  const soon = () => new Promise((resolve) => setTimeout(resolve, 20, undefined));
  const runtime = { onMessage: event('message'), onInstalled: event('installed'), onStartup: event('startup') };
  return {
    default: {
      runtime: { id: 'kithline', getURL: () => 'moz-extension://kithline/', ...runtime },
      permissions: { onAdded: event('permitted') },
      tabs: { onRemoved: event('removed'), onReplaced: event('replaced') },
      alarms: { onAlarm: event('alarm'), get: soon, create: soon },
      action: { setBadgeText: soon, setBadgeBackgroundColor: soon },
    },
  };
});
vi.stubGlobal('addEventListener', () => {});

const SENDER = { id: 'kithline', frameId: 0, tab: { id: 1 }, url: CONNECTIONS_PAGE };

it('the first message of a tab is not taken for that of whom another tab with its number showed before pages went unseen', async () => {
  const store = openStore();
  for (const slug of ['noor-haddad', 'sam-brandt']) await addAccount(store, { slug, createdAt: 1 });
  await store.tabViewers.put({ tabId: SENDER.tab.id, slug: 'noor-haddad', seenAt: 1 });
  background.main();
  const counts = [{ metric: 'connections', texts: ['90 connections'] }];
  const wording = { surface: 'connections', locale: 'en', readAt: Date.now(), counts, people: [] };
  const reply = await told.get('message')!({ kind: 'observed', startedAt: Date.now(), wording }, SENDER);
  expect(reply).toBe('held');
  expect(await store.readings.count()).toBe(0);
});
