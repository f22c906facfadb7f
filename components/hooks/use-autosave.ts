import { useEffect, useMemo } from 'preact/hooks';

interface Autosave<Change extends object> {
  /** Saves a change at once; while another is being saved, it waits and goes together with whatever else comes. */
  put(change: Change): void;
  /** Settles when everything put so far is stored or has failed; what failed before is tried again. */
  flush(): Promise<void>;
}

/**
 * Saves changes in order, one at a time, without any delay: a popup may die between two keys. A change that could not be saved is kept and goes with the next
 * one, unless that says otherwise.
 */
export function createAutosave<Change extends object>(
  save: (change: Change) => Promise<void>,
  failed: (error: unknown) => void,
): Autosave<Change> {
  let waiting: Change | undefined;
  let saving = Promise.resolve();

  const saveWaiting = async () => {
    const change = waiting;
    if (!change) return;
    waiting = undefined;
    try {
      await save(change);
    } catch (error) {
      waiting = { ...change, ...(waiting as Change | undefined) };
      failed(error);
    }
  };
  const flush = () => (saving = saving.then(saveWaiting));
  return {
    put(change) {
      waiting = { ...waiting, ...change };
      void flush();
    },
    flush,
  };
}

/**
 * An autosave that also tries once more when the page is hidden, unloaded or the component goes.
 * @param key a new autosave begins with each key; `save` and `failed` are taken from the first render with it.
 */
export function useAutosave<Change extends object>(
  key: unknown,
  save: (change: Change) => Promise<void>,
  failed: (error: unknown) => void,
): Autosave<Change> {
  const autosave = useMemo(() => createAutosave(save, failed), [key]);
  useEffect(() => {
    const flush = () => void autosave.flush();
    document.addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [autosave]);
  return autosave;
}
