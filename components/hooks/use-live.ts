import { useLayoutEffect, useState } from 'preact/hooks';

/** What a live query is right now. */
export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

/** Starts a live query, calls `next` now and at each change, and answers how to stop it. The store gives these. */
export type Subscribe<T> = (next: (value: T) => void, failed: (error: unknown) => void) => () => void;

/**
 * A live query as component state. The last value stays while a changed query loads, so that nothing flickers.
 * @param dependencies what the query depends on, as for `useEffect`.
 */
export function useLive<T>(subscribe: Subscribe<T>, dependencies: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  // Not after the first frame, which shows nothing yet: the popup would lose that time.
  useLayoutEffect(
    () =>
      subscribe(
        (value) => setLive({ state: 'ready', value }),
        (error) => setLive({ state: 'failed', error }),
      ),
    dependencies,
  );
  return live;
}
