/**
 * A fixed piece of arithmetic: how fast this machine is right now. A floor's ratio to it shows whether the floor is slow.
 * Self-contained: it is sent to pages as text.
 * @returns milliseconds.
 */
export function calibrate(): number {
  const startedMs = performance.now();
  let state = 1;
  for (let turn = 0; turn < 20_000_000; turn += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  const durationMs = performance.now() - startedMs;
  return state === 0 ? 0 : durationMs;
}
