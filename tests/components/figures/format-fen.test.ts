import { expect, test } from 'vitest';
import { formatFen } from '@/components/figures/format-fen';
import { toFen } from '@/lib/core/loans/money';

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [1415872, '14,158.72'],
  [100000000, '1,000,000.00'],
  [-320, '−3.20'],
])('%d fen are %s yuan', (fen, shown) => {
  expect(formatFen(toFen(fen))).toBe(shown);
});
