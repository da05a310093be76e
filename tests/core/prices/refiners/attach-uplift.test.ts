import { expect, test } from 'vitest';
import { attachUplift } from '@/lib/core/prices/refiners/attach-uplift';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['逾期加收50%', true],
  ['罚息为合同利率的150%', true],
  ['按约定利率10%加收违约金', true],
  ['逾期后年利率加收5个百分点', true],
  ['逾期按年利率18%', false],
  ['首套利率上浮10%', false],
])('%s', (text, found) => {
  expect(refined(attachUplift, text).draft.isUplift).toEqual(found);
});
