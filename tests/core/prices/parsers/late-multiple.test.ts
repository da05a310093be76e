import { expect, test } from 'vitest';
import { lateMultiples } from '@/lib/core/prices/parsers/late-multiple';

test.each([['罚息利率为合同约定利率的1.3倍', { kind: 'penalty', basis: 'unknown', low: 30, annualPercentHigh: null }]])(
  '%s',
  (text, price) => {
    expect(lateMultiples(text)).toMatchObject([price]);
  },
);

test.each(['利率的4倍', '逾期利率的10倍'])('none in: %s', (text) => {
  expect(lateMultiples(text)).toEqual([]);
});
