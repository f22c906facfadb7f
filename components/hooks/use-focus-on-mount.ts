import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For what replaces something that had the focus: a ref to the element that takes it once, when it appears. */
export function useFocusOnMount<T extends HTMLElement>(takesFocus: boolean): RefObject<T | null> {
  const element = useRef<T | null>(null);
  useEffect(() => {
    if (takesFocus) element.current?.focus();
  }, []);
  return element;
}
