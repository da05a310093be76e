import { expect, test } from 'vitest';
import { rejectFormer } from '@/lib/core/prices/english/rejections/reject-former';
import { refinedEnglish } from '@/tests/support/english-context';

test.each(['loans cost 21.4% a year earlier', 'rates were 18% last year earlier', 'from 24% previously to less'])(
  'no price: %s',
  (text) => {
    expect(refinedEnglish(rejectFormer, text).rejection).toBe('limit_spoken_of');
  },
);

test.each(['loans cost 21.4% a year', '18% a year plus fees'])('left to the other rules: %s', (text) => {
  expect(refinedEnglish(rejectFormer, text).rejection).toBeUndefined();
});
