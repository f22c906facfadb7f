/** Several measurements of one thing; all but `samples` are of the samples' own unit. */
export interface Summary {
  median: number;
  min: number;
  max: number;
  /** The middle half lies between these. */
  quartile1: number;
  quartile3: number;
  samples: number[];
}

/** Median and spread. Throws where there is nothing to summarise. */
export function summarise(samples: readonly number[]): Summary {
  if (samples.length === 0) throw new Error('Nothing was measured.');
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    min: sorted[0]!,
    max: sorted.at(-1)!,
    quartile1: quantile(sorted, 0.25),
    quartile3: quantile(sorted, 0.75),
    samples: samples.map((sample) => Math.round(sample * 1_000) / 1_000),
  };
}

/** The ratio pair by pair: what the machine did to both at once cancels out. */
export function pairedRatios(ours: readonly number[], floors: readonly number[]): Summary {
  return summarise(ours.map((value, at) => value / floors[at]!));
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}
