import { useEffect, useRef, useState } from 'preact/hooks';

const FOCUSABLE = 'a[href], button';

/**
 * Keeps the focus in a list whose rows go away: it moves to the row that took the place, else to the page's heading.
 * @param ids of the rows as they are shown.
 * @returns the list's ref, and what to call with the row that goes; it may go before or after.
 */
export function useFocusNear<T extends HTMLElement>(ids: readonly number[]) {
  const list = useRef<T>(null);
  const [gone, setGone] = useState<{ id: number; index: number }>();
  useEffect(() => {
    if (!gone || ids.includes(gone.id)) return;
    const rows = list.current?.children;
    const near = rows?.[gone.index] ?? rows?.[rows.length - 1];
    (near?.querySelector<HTMLElement>(FOCUSABLE) ?? document.querySelector('h1'))?.focus();
    setGone(undefined);
  });
  return { list, focusNear: (id: number, index: number) => setGone({ id, index }) };
}
