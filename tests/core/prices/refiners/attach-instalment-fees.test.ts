import { expect, test } from 'vitest';
import { attachInstalmentFees } from '@/lib/core/prices/refiners/attach-instalment-fees';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['账单可分期:3期2.3%,6期4.5%', 3],
  ['账单可分期:3期2.3%', null],
  ['分期享优惠:3期2.3%,6期4.5%', null],
  ['前3期2.3%,第6期4.5%,账单分期', null],
])('the first figure of %s is for so many payments: %s', (text, count) => {
  expect(refined(attachInstalmentFees, text).draft.term?.count ?? null).toBe(count);
});
