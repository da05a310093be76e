/** Sums up repeated measurements. */

export interface Timing {
  medianMs: number;
  minMs: number;
  maxMs: number;
}

/** NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** To microseconds, below which the browser's clock says nothing. */
export function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

export function timingOf(values: readonly number[]): Timing {
  return {
    medianMs: rounded(median(values)),
    minMs: rounded(Math.min(...values)),
    maxMs: rounded(Math.max(...values)),
  };
}
