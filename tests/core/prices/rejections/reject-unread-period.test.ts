import { expect, test } from 'vitest';
import { rejectUnreadPeriod } from '@/lib/core/prices/rejections/reject-unread-period';
import { refined } from '@/tests/support/figure-in';

test.each(['季度利率2%', '半年利息3%', '占生产成本的5%', '利率下降0.5%'])('turned down: %s', (text) => {
  expect(refined(rejectUnreadPeriod, text).rejection).toBe('per_quarter_or_half_year');
});

test.each(['年利率2%', '月利息3%'])('let through: %s', (text) => {
  expect(refined(rejectUnreadPeriod, text).rejection).toBeUndefined();
});
