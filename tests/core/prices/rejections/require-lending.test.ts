import { expect, test } from 'vitest';
import { requireLending } from '@/lib/core/prices/rejections/require-lending';
import { refined } from '@/tests/support/figure-in';

test.each(['利率6%', '费用3%'])('turned down: %s', (text) => {
  expect(refined(requireLending, text).rejection).toBe('period_and_lending_unsaid');
});

test.each(['贷款利率6%', '一次性费用3%', '月息2分'])('let through: %s', (text) => {
  expect(refined(requireLending, text).rejection).toBeUndefined();
});
