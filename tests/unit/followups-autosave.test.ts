import { describe, expect, it, vi } from 'vitest';
import { createAutosave } from '../../components/hooks/use-autosave.ts';

interface Change {
  topic?: string;
  text?: string;
}

describe('createAutosave', () => {
  it('saves at once, and has stored it when a flush settles', async () => {
    const stored: Change[] = [];
    const autosave = createAutosave<Change>(
      async (change) => void stored.push(change),
      () => {},
    );
    autosave.put({ topic: 'a' });
    await Promise.resolve();
    expect(stored).toEqual([{ topic: 'a' }]);
    await autosave.flush();
    expect(stored).toHaveLength(1);
  });

  it('never runs two saves at a time; what comes meanwhile goes together', async () => {
    const ends: (() => void)[] = [];
    const save = vi.fn((_: Change) => new Promise<void>((resolve) => ends.push(resolve)));
    const autosave = createAutosave(save, () => {});
    autosave.put({ topic: 'a' });
    await vi.waitFor(() => expect(ends).toHaveLength(1));
    autosave.put({ topic: 'ab' });
    autosave.put({ topic: 'abc' });
    autosave.put({ text: 'x' });
    expect(save).toHaveBeenCalledTimes(1);
    ends[0]?.();
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]?.();
    await autosave.flush();
    expect(save.mock.calls).toEqual([[{ topic: 'a' }], [{ topic: 'abc', text: 'x' }]]);
  });

  it('keeps what could not be saved, tells it, and saves it with the next change', async () => {
    const save = vi.fn(async (_: Change) => {});
    const full = new Error('full');
    save.mockRejectedValueOnce(full).mockRejectedValueOnce(full);
    const failed = vi.fn();
    const autosave = createAutosave(save, failed);
    autosave.put({ topic: 'a', text: 'old' });
    await autosave.flush();
    expect(failed).toHaveBeenCalledWith(full);
    autosave.put({ text: 'new' });
    await autosave.flush();
    expect(save).toHaveBeenLastCalledWith({ topic: 'a', text: 'new' });
  });
});
