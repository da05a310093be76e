import { expect, test } from 'vitest';
import { payoutDeductions } from '@/lib/core/prices/parsers/payout-deduction';

test.each([
  ['20万到账18.5万', { kind: 'one_off_fee', low: 7.5, principalYuan: 200_000, paymentYuan: 15_000 }],
  ['借款3000元扣会员费210元', { kind: 'one_off_fee', low: 7, paymentYuan: 210 }],
])('%s', (text, price) => {
  expect(payoutDeductions(text)).toMatchObject([price]);
});

test.each(['20万到账20万', '到账了'])('none in: %s', (text) => {
  expect(payoutDeductions(text)).toEqual([]);
});
