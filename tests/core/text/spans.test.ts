import { describe, expect, it } from 'vitest';
import { dropOverlaps } from '@/lib/core/names/drop-overlaps';
import type { Strength } from '@/lib/core/names/listed-alias';
import { isInside, isNear, overlaps } from '@/lib/core/text/spans';

const span = (start: number, end: number) => ({ start, end });
const found = (start: number, end: number, strength: Strength = 'strong') => ({ start, end, strength });

it('tells spans that meet from neighbours', () => {
  expect([overlaps(span(0, 3), span(2, 4)), overlaps(span(0, 2), span(2, 4))]).toEqual([true, false]);
  expect([isInside(span(1, 2), span(0, 2)), isInside(span(0, 3), span(1, 3))]).toEqual([true, false]);
});

describe('isNear', () => {
  const sorted = [span(0, 4), span(10, 12), span(30, 31)];

  it('is the first that fits within reach, on either side', () => {
    expect(isNear(sorted, span(14, 16), 3, () => true)).toEqual(span(10, 12));
    expect(isNear(sorted, span(14, 16), 15, (one) => one.start > 10)).toEqual(span(30, 31));
    expect(isNear(sorted, span(14, 16), 2, () => true)).toBe(null);
    expect(isNear(sorted, span(11, 16), 0, () => true)).toEqual(span(10, 12));
    expect(isNear([], span(0, 1), 9, () => true)).toBe(null);
  });
});

describe('dropOverlaps', () => {
  it('keeps the leftmost, then the longest', () => {
    expect(dropOverlaps([found(2, 6), found(0, 4), found(0, 3), found(6, 8)])).toEqual([found(0, 4), found(6, 8)]);
  });

  it('gives up an ambiguous name for a sure one it only touches, not for one it holds', () => {
    expect(dropOverlaps([found(0, 3, 'context'), found(2, 5)])).toEqual([found(2, 5)]);
    expect(dropOverlaps([found(0, 5, 'context'), found(2, 5)])).toEqual([found(0, 5, 'context')]);
  });

  it('prefers the reader’s own name', () => {
    expect(dropOverlaps([found(0, 3), found(0, 3, 'own')])).toEqual([found(0, 3, 'own')]);
  });
});
