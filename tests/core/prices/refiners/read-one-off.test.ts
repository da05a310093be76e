import { expect, test } from 'vitest';
import { readOneOff } from '@/lib/core/prices/refiners/read-one-off';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['提前还款收剩余本金的2%', true],
  ['车抵贷放款收5个点', true],
  ['借款年利率18%', false],
  ['借款额度的20%', false],
])('%s', (text, found) => {
  expect(refined(readOneOff, text).draft.isOneOff).toEqual(found);
});
