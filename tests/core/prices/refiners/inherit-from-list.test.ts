import { expect, test } from 'vitest';
import { inheritFromList } from '@/lib/core/prices/refiners/inherit-from-list';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['贷款月利率1%,2%', 'list'],
  ['贷款三年期年利率3.9%,五年期4.2%', 'list'],
  ['贷款年利率是12.8%,同事的是9.9%', 'list'],
  ['贷款前三期利率1.68%,第四期起2.88%', 'list'],
  ['借款日息0.1%,一年下来就是36.5%', 'conversion'],
  ['借款日息0.05%,一年下来超过18%', 'conversion'],
  ['贷款年利率18%,通过率98%', 'no'],
  ['贷款月息0.8%,开卡费3%', 'no'],
  ['贷款年利率3.9%,额度再用20%', 'no'],
  ['贷款利率6%;倒闭的那家8%', 'no'],
])('the second figure of %s: %s', (text, inherits) => {
  expect(refined(inheritFromList, text, { nth: 1 }).draft.inherits).toBe(inherits);
});
