const POLL_MS = 50;

export interface WaitOptions {
  timeoutMs?: number;
  /** What is waited for, for the error. */
  what?: string;
}

type Truthy<T> = Exclude<T, false | '' | 0 | null | undefined>;

/** Polls until `probe` gives something truthy, and gives that; throws after `timeoutMs`, naming what the last answer was. */
export async function waitUntil<T>(probe: () => Promise<T> | T, options: WaitOptions = {}): Promise<Truthy<T>> {
  const { timeoutMs = 10_000, what = 'the condition' } = options;
  const endAt = Date.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer as Truthy<T>;
    if (Date.now() > endAt) throw new Error(`Waited ${timeoutMs} ms for ${what} in vain.`);
    await pause(POLL_MS);
  }
}

export function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
