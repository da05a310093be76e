import { expect, test } from 'vitest';
import { isAboveLine } from '@/lib/core/loans/above-line';

test.each([
  [24, false],
  [24.0049, false],
  [24.01, true],
  [23.99, false],
  [35.98, true],
  [null, false],
])('%s: %s', (percent, isAbove) => {
  expect(isAboveLine(percent)).toBe(isAbove);
});
