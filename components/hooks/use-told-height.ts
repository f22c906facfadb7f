import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Tells the styles how tall an element is, whatever it says at the moment, as a property of the root: for what has to stay clear of it. */
export function useToldHeight<T extends HTMLElement>(property: `--${string}`): RefObject<T | null> {
  const element = useRef<T | null>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(property, `${element.current!.offsetHeight}px`));
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return element;
}
