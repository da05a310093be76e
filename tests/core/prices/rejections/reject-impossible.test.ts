import { expect, test } from 'vitest';
import { rejectImpossible } from '@/lib/core/prices/rejections/reject-impossible';
import { refined } from '@/tests/support/figure-in';

test.each(['手续费0%', '费用100%'])('turned down: %s', (text) => {
  expect(refined(rejectImpossible, text).rejection).toBe('nothing_or_all');
});

test.each(['年利率0.1%', '手续费99%'])('let through: %s', (text) => {
  expect(refined(rejectImpossible, text).rejection).toBeUndefined();
});
