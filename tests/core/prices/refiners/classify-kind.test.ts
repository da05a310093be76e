import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import { classifyKind } from '@/lib/core/prices/refiners/classify-kind';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['年利率18%', 'rate'],
  ['一次性服务费1%', 'one_off_fee'],
  ['逾期罚息0.05%', 'penalty'],
  ['综合年化费率24%', 'rate'],
  ['提前还款违约金2%', 'one_off_fee'],
])('%s', (text, found) => {
  expect(refined(classifyKind, text).draft.kind).toEqual(found);
});

test.each([
  ['乙方支付担保费，每月按借款本金的0.25%收取', 'fee'],
  ['担保费按月收取，每月为借款本金的0.25%', 'fee'],
  ['服务费，按贷款金额的3%一次性收取', 'one_off_fee'],
  ['贷款利息，每月按借款本金的1%收取', 'rate'],
  ['手续费全免，利息每月为借款本金的0.8%', 'rate'],
])('what is named before a comma governs a share of the sum: %s', (text, kind) => {
  expect(findPrices(text).map((price) => price.kind)).toEqual([kind]);
});
