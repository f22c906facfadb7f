import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';

const SHOWN_MS = 8_000;

export type Tone = 'done' | 'failed';
export type Say = (text: string, tone?: Tone) => void;

const SayContext = createContext<Say>(() => {});

/** How to tell the user, seen and heard, what became of something they did. */
export function useSay(): Say {
  return useContext(SayContext);
}

/** Holds the one line at the bottom of the window. It goes with the next click; what is no failure also goes by itself. */
export function StatusProvider({ children }: { children: ComponentChildren }) {
  const [status, setStatus] = useState<{ text: string; tone: Tone }>();
  useEffect(() => {
    if (status?.tone !== 'done') return undefined;
    const timer = setTimeout(() => setStatus(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [status]);
  useEffect(() => {
    const clear = () => setStatus(undefined);
    document.addEventListener('click', clear, true);
    return () => document.removeEventListener('click', clear, true);
  }, []);
  const say = useMemo<Say>(
    () =>
      (text, tone = 'done') =>
        setStatus({ text, tone }),
    [],
  );
  return (
    <SayContext.Provider value={say}>
      {children}
      <div class="status-line" role="status">
        {status && <p class={`status-text ${status.tone}`}>{status.text}</p>}
      </div>
    </SayContext.Provider>
  );
}
