import { expect, test } from 'vitest';
import { lateUpliftsIn } from '@/lib/core/prices/terms/late-uplift';

test.each([
  ['逾期加收50%', [50]],
  ['罚息利率在贷款利率基础上上浮30%', [30]],
  ['罚息利率为合同利率的1.5倍,', [50]],
  ['逾期按合同利率的150%计收', [50]],
  ['逾期加收30%-50%', []],
  ['逾期违约金加收5元', []],
])('%s', (text, percents) => {
  expect(lateUpliftsIn(text)).toEqual(percents);
});
