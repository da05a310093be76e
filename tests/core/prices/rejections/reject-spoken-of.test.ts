import { expect, test } from 'vitest';
import { rejectSpokenOf } from '@/lib/core/prices/rejections/reject-spoken-of';
import { refined } from '@/tests/support/figure-in';

test.each([
  '利率超过24%的部分',
  '日利率0.05%的1.5倍',
  '利率3%的贴息',
  '循环利率另有15%的天花板',
  '月供不超过收入的50%',
  '每月有5%的借款人展期',
  '每月有2%的房贷被结清',
  '每月18%用过分期',
])('turned down: %s', (text) => {
  expect(refined(rejectSpokenOf, text).rejection).toBe('limit_spoken_of');
});

test.each(['年利率24%', '利率24%的贷款', '年利率24%的借款人'])('let through: %s', (text) => {
  expect(refined(rejectSpokenOf, text).rejection).toBeUndefined();
});
