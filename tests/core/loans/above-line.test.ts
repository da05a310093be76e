import { expect, test } from 'vitest';
import { isAboveCap } from '@/lib/core/loans/court-cap';

test.each([
  [24, false],
  [24.0049, false],
  [24.01, true],
  [23.99, false],
  [35.98, true],
  [null, false],
])('%s: %s', (percent, isAbove) => {
  expect(isAboveCap(percent)).toBe(isAbove);
});
