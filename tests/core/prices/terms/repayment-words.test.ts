import { expect, test } from 'vitest';
import { repaymentKindIn, repaymentKindsIn } from '@/lib/core/prices/terms/repayment-words';

test.each([
  ['等额本息', 'equal_instalments'],
  ['还款方式:等额本金', 'equal_principal'],
  ['等本等息', 'flat_fee'],
  ['按月付息,到期还本', 'interest_first'],
  ['先息后本', 'interest_first'],
  ['到期一次性还本付息', 'bullet'],
  ['按季付息', 'interest_first'],
  ['利随本清', 'bullet'],
  ['到期一次', 'bullet'],
  ['到期一次还清', 'bullet'],
  ['按月还款', null],
])('%s', (text, kind) => {
  expect(repaymentKindIn(text)).toBe(kind);
});

test('of several ways each is told', () => {
  expect(repaymentKindsIn('支持等额本息、先息后本')).toEqual(['interest_first', 'equal_instalments']);
});
