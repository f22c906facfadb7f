import { useEffect, useMemo } from 'preact/hooks';

/** Long enough not to write at each key, short enough that a popup closed at once loses nothing. */
const SAVE_DELAY_MS = 150;

export interface Autosave<Change extends object> {
  /** Takes a change to be saved soon, together with others that are waiting. */
  put(change: Change): void;
  /** Saves what is waiting now; settles when everything put so far is stored or has failed. */
  flush(): Promise<void>;
}

/**
 * Gathers changes and saves them in order, one at a time. A change that could not be saved is kept and goes with the next
 * one, unless that says otherwise.
 */
export function createAutosave<Change extends object>(
  save: (change: Change) => Promise<void>,
  failed: (error: unknown) => void,
): Autosave<Change> {
  let waiting: Change | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
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
  const flush = () => {
    clearTimeout(timer);
    return (saving = saving.then(saveWaiting));
  };
  return {
    put(change) {
      waiting = { ...waiting, ...change };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), SAVE_DELAY_MS);
    },
    flush,
  };
}

/**
 * An autosave that also saves when the page is hidden, unloaded or the component goes: a popup may die at any moment.
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
