import { expect, test } from 'vitest';
import { attachPeriodOfSameWord } from '@/lib/core/prices/refiners/attach-period-of-same-word';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['新车贷款年平息2%,电单车3%平息', 'year'],
  ['新车贷款年平息2%;电单车3%平息', null],
  ['贷款年平息2.5%,手续费3.8%', null],
])('the second figure of %s: %s', (text, period) => {
  expect(refined(attachPeriodOfSameWord, text, { nth: 1 }).draft.period).toBe(period);
});
