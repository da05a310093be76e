import { expect, test } from 'vitest';
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
