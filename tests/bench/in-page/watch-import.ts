/**
 * Runs in a page before any of its scripts, in the product and in the floor alike: when a file was chosen (`chosenMs`), and the tasks
 * that kept the page busy for more than 50 ms (`longTasks`, milliseconds). Self-contained: it is sent to the page as text.
 */
export function watchImport(): void {
  const longTasks: number[] = [];
  Object.assign(globalThis, { longTasks });
  addEventListener('change', () => Object.assign(globalThis, { chosenMs: performance.now() }), true);
  const observer = new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
}
