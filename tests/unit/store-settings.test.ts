import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { changeSettings, loadSettings, readSettings } from '../../utils/store/settings.ts';
import { newStore } from './store-samples.ts';

describe('settings', () => {
  it('are the defaults until changed, and change one by one', async () => {
    const store = newStore();
    expect(await loadSettings(store)).toEqual(DEFAULT_SETTINGS);
    await changeSettings(store, { chartRange: 'all' });
    await changeSettings(store, { paused: true });
    expect(await loadSettings(store)).toEqual({ ...DEFAULT_SETTINGS, chartRange: 'all', paused: true });
  });

  it('end archive-only when recording goes on', async () => {
    const store = newStore();
    await changeSettings(store, { paused: true, archiveOnly: true });
    await changeSettings(store, { paused: false });
    expect(await loadSettings(store)).toEqual(DEFAULT_SETTINGS);
  });

  it('that make no sense count as the defaults', () => {
    const rows = [
      { key: 'paused', value: 'yes' },
      { key: 'archiveOnly', value: 1 },
      { key: 'chartRange', value: '9y' },
    ] as const;
    expect(readSettings(rows)).toEqual(DEFAULT_SETTINGS);
  });
});
