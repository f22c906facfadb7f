/** Milliseconds since the navigation started, of one page load. */
export interface Stages {
  /** The database was asked for. */
  askedMs: number;
  /** The database was open. */
  openedMs: number;
  /** All readings had arrived, row by row; not noticed where they are kept in another shape. */
  readMs?: number;
  /** The chart's lines had been stroked. */
  drawnMs: number;
  /** The frame after that had been handed to the compositor. */
  paintedMs: number;
}

/**
 * Runs in a page before any of its scripts, in the popup and in the floor alike, and leaves the promise `painted`. Chart.js strokes
 * lines, and nothing else, through a `Path2D`: that tells both sides' drawing apart from grid and ticks. Self-contained: it is sent
 * to the page as text.
 * @param manyRows how many rows at once count as the readings.
 */
export function watchPaint(manyRows: number): void {
  const stages: Partial<Stages> = {};
  const note = (stage: keyof Stages) => (stages[stage] = performance.now());
  let isPainted: (stages: Partial<Stages>) => void;
  const painted = new Promise<Partial<Stages>>((resolve) => (isPainted = resolve));
  Object.assign(globalThis, { painted });

  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args) {
    note('askedMs');
    const request = open.apply(this, args);
    request.addEventListener('success', () => note('openedMs'));
    return request;
  };
  for (const kind of [IDBIndex.prototype, IDBObjectStore.prototype]) {
    const { getAll } = kind;
    kind.getAll = function (...args) {
      const request = getAll.apply(this as never, args);
      request.addEventListener('success', () => request.result.length >= manyRows && note('readMs'));
      return request;
    };
  }
  const { stroke } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.stroke = function (...args: [path?: Path2D]) {
    stroke.apply(this, args as [Path2D]);
    // What is drawn out of sight is no picture.
    if (!args[0] || !this.canvas.isConnected) return;
    if (stages.drawnMs === undefined) awaitFrame();
    if (stages.paintedMs === undefined) note('drawnMs');
  };

  /** A task posted from within a frame runs once that frame has been produced. */
  function awaitFrame(): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      note('paintedMs');
      isPainted(stages);
    };
    requestAnimationFrame(() => port2.postMessage(undefined));
  }
}
