import { expect, test } from 'vitest';
import { rejectNothing } from '@/lib/core/prices/english/rejections/reject-nothing';
import { refinedEnglish } from '@/tests/support/english-context';

test.each(['0% APR for a year'])('no price: %s', (text) => {
  expect(refinedEnglish(rejectNothing, text).rejection).toBe('nothing_or_all');
});

test.each(['0.05% a day', '0% to 12% APR'])('left to the other rules: %s', (text) => {
  expect(refinedEnglish(rejectNothing, text).rejection).toBeUndefined();
});
