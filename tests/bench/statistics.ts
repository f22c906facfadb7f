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

/**
 * Between these the true median lies with at least 95 % confidence, whatever the distribution: two of the sorted samples, chosen by
 * how often a fair coin falls on one side. Needs six samples.
 */
export function medianInterval(samples: readonly number[]): [from: number, to: number] {
  const sorted = [...samples].sort((a, b) => a - b);
  const count = sorted.length;
  let cut = 0;
  for (let chance = 0.5 ** count, sum = chance; sum <= 0.025; cut += 1) {
    chance *= (count - cut) / (cut + 1);
    sum += chance;
  }
  if (cut === 0) throw new Error(`${count} samples are too few for an interval.`);
  return [sorted[cut - 1]!, sorted[count - cut]!];
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}
