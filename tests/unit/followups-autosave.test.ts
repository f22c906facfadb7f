import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '../../components/hooks/use-autosave.ts';

interface Change {
  topic?: string;
  text?: string;
}

describe('createAutosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gathers what is typed within a moment into one save', async () => {
    const save = vi.fn(async (_: Change) => {});
    const autosave = createAutosave(save, () => {});
    autosave.put({ topic: 'a' });
    autosave.put({ topic: 'ab' });
    autosave.put({ text: 'x' });
    await vi.runAllTimersAsync();
    expect(save.mock.calls).toEqual([[{ topic: 'ab', text: 'x' }]]);
  });

  it('saves at once when told to, and has stored it when that settles', async () => {
    const stored: Change[] = [];
    const autosave = createAutosave<Change>(
      async (change) => void stored.push(change),
      () => {},
    );
    autosave.put({ topic: 'a' });
    await autosave.flush();
    await autosave.flush();
    expect(stored).toEqual([{ topic: 'a' }]);
  });

  it('never runs two saves at a time, and keeps their order', async () => {
    const ends: (() => void)[] = [];
    const save = vi.fn((_: Change) => new Promise<void>((resolve) => ends.push(resolve)));
    const autosave = createAutosave(save, () => {});
    autosave.put({ topic: 'a' });
    void autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    autosave.put({ topic: 'b' });
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(save).toHaveBeenCalledTimes(1);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    ends[1]?.();
    await flushed;
    expect(save.mock.calls).toEqual([[{ topic: 'a' }], [{ topic: 'b' }]]);
  });

  it('keeps what could not be saved, tells it, and saves it with the next change', async () => {
    const save = vi.fn(async (_: Change) => {});
    save.mockRejectedValueOnce(new Error('full'));
    const failed = vi.fn();
    const autosave = createAutosave(save, failed);
    autosave.put({ topic: 'a', text: 'old' });
    await autosave.flush();
    expect(failed).toHaveBeenCalledOnce();
    autosave.put({ text: 'new' });
    await autosave.flush();
    expect(save).toHaveBeenLastCalledWith({ topic: 'a', text: 'new' });
  });
});
