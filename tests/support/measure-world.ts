import type { CDPSession, Page } from 'puppeteer-core';

/** What a page and the extension's own world in it hold, after the garbage was collected. */
export interface Held {
  /** Of the page and all worlds in it, which share one heap. */
  heapBytes: number;
  /** Of the page and all worlds in it. */
  listeners: number;
  /** Made in the extension's own world: everything it keeps, and of that what watches the page. */
  objects: number;
  observers: number;
}

/** Watches a page from its next load on, and gives a way to measure what is held in it. */
export async function measureWorld(page: Page): Promise<() => Promise<Held>> {
  const debug = await page.createCDPSession();
  let worldId: number | undefined;
  debug.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worldId = context.id;
  });
  await debug.send('Runtime.enable');
  await debug.send('Performance.enable');
  return async () => {
    if (worldId === undefined) throw new Error('The extension has no world in this page.');
    await debug.send('HeapProfiler.collectGarbage');
    const { metrics } = await debug.send('Performance.getMetrics');
    const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return {
      heapBytes: valueOf('JSHeapUsedSize'),
      listeners: valueOf('JSEventListeners'),
      objects: await countObjects(debug, worldId, 'Object'),
      observers: await countObjects(debug, worldId, 'MutationObserver'),
    };
  };
}

/** How many objects that were made in a world inherit from one of its classes. */
async function countObjects(debug: CDPSession, contextId: number, className: string): Promise<number> {
  const found = await debug.send('Runtime.evaluate', { expression: `${className}.prototype`, contextId });
  const prototypeObjectId = found.result.objectId!;
  const { objects } = await debug.send('Runtime.queryObjects', { prototypeObjectId, objectGroup: 'counted' });
  const { result } = await debug.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await debug.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' });
  await debug.send('Runtime.releaseObject', { objectId: prototypeObjectId });
  return result.value as number;
}
