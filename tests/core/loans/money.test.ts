import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fenFromYuan, roundToFen, splitFen, sumFen, toFen, yuanFromFen } from '@/lib/core/loans/money';

test.each([
  [866.19, 86_619],
  [0.1 + 0.2, 30],
  [1.005, 101],
  [-1.005, -101],
  [0, 0],
])('%f yuan are %i fen', (yuan, fen) => {
  expect(fenFromYuan(yuan)).toBe(fen);
});

test('rounds down and up only where told', () => {
  expect(roundToFen(10.5, 'down')).toBe(10);
  expect(roundToFen(10.5, 'up')).toBe(11);
  expect(roundToFen(10.999_999_99, 'down')).toBe(11);
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%f is refused as a number of fen', (count) => {
  expect(() => toFen(count)).toThrow(RangeError);
});

test('yuan survive the way to fen and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (count) => fenFromYuan(yuanFromFen(toFen(count))) === count),
  );
});

test('parts of a sum add up to it and differ by at most one fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: 1, max: 480 }), (count, parts) => {
      const split = splitFen(toFen(count), parts);
      expect(split).toHaveLength(parts);
      expect(sumFen(split)).toBe(count);
      expect(Math.max(...split) - Math.min(...split)).toBeLessThanOrEqual(1);
    }),
  );
  expect(() => splitFen(toFen(1), 0)).toThrow(RangeError);
});
