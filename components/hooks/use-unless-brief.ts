import { useEffect, useRef, useState } from 'preact/hooks';

/** What is over sooner would only flicker. */
const BRIEF_MS = 100;

/**
 * What to show of a state that changes: the state itself, but for one that may be over at once. Until that has lasted a moment, what
 * was shown before stays.
 */
export function useUnlessBrief<State>(state: State, mayBeBrief: (state: State, shown: State) => boolean): State {
  const shown = useRef(state);
  const [lasting, setLasting] = useState<State>();
  const isHeld = state !== lasting && mayBeBrief(state, shown.current);
  useEffect(() => {
    if (!isHeld) return undefined;
    const timer = setTimeout(() => setLasting(state), BRIEF_MS);
    return () => clearTimeout(timer);
  }, [state, isHeld]);
  if (!isHeld) shown.current = state;
  return shown.current;
}
