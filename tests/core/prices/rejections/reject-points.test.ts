import { expect, test } from 'vitest';
import { rejectPoints } from '@/lib/core/prices/rejections/reject-points';
import { refined } from '@/tests/support/figure-in';

test.each(['利率下降0.5个百分点', 'LPR下调10个百分点'])('turned down: %s', (text) => {
  expect(refined(rejectPoints, text).rejection).toBe('change_in_points');
});

test.each(['年利率5%', '收5个点'])('let through: %s', (text) => {
  expect(refined(rejectPoints, text).rejection).toBeUndefined();
});
