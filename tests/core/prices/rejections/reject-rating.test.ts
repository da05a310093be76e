import { expect, test } from 'vitest';
import { rejectRating } from '@/lib/core/prices/rejections/reject-rating';
import { refined } from '@/tests/support/figure-in';

test.each(['评分4.5分', '口碑4.8分', '利率4.5分 额度4.8分', '信用9分'])('turned down: %s', (text) => {
  expect(refined(rejectRating, text).rejection).toBe('rating');
});

test.each(['月息2分', '利息一分五', '评分98%'])('let through: %s', (text) => {
  expect(refined(rejectRating, text).rejection).toBeUndefined();
});
