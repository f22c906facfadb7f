/** The extension's own world of this page keeps the running script's stop function here; the page cannot see it. */
const world = globalThis as typeof globalThis & { kithlineStop?: () => void };

/** Stops the script that ran here before, after an update or a second injection, and remembers how to stop this one. */
export function takeOver(stop: () => void): void {
  world.kithlineStop?.();
  world.kithlineStop = stop;
}
