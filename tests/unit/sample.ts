import type { Parameters } from 'fast-check';
import { vi } from 'vitest';

// Many tries take long on a busy machine; that is no failure.
vi.setConfig({ testTimeout: 300_000 });

/** The same sample every time, so that a failure can be had again; `KITHLINE_DEEP=1` tries twenty times as many, anew each time. */
export function sample<T>(numRuns: number): Parameters<T> {
  return process.env['KITHLINE_DEEP'] ? { numRuns: numRuns * 20 } : { numRuns, seed: 2026_11_21 };
}
