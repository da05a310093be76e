/** Spans of a text that meet. It knows offsets only. */

/** `[start, end)`. */
export interface Span {
  start: number;
  end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Longest surface worth looking back for: a legal name with an annotation after each character. */
const maxSpan = 400;

/** The first of `sorted` (by start) less than `reach` units from `span` (0: overlapping it) that fits; null when none does. */
export function isNear<T extends Span>(
  sorted: readonly T[],
  span: Span,
  reach: number,
  fits: (one: T) => boolean,
): T | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < span.start - reach - maxSpan) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < sorted.length; index++) {
    const one = sorted[index] as T;
    if (one.start >= span.end + reach) return null;
    if (one.end > span.start - reach && fits(one)) return one;
  }
  return null;
}
