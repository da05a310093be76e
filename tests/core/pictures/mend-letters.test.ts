import { expect, test } from 'vitest';
import { mendLetters } from '@/lib/core/pictures/mend-letters';

test.each([
  ['年化7.2. %起', '年化7.2%起'],
  ['18%一24%', '18%–24%'],
  ['7.2%24%', '7.2%–24%'],
  ['12% -24%', '12%-24%'],
  ['个人货款', '个人贷款'],
  ['私人貨款', '私人貸款'],
  ['信用貨', '信用貸'],
  ['借鐵', '借錢'],
  ['3，393.44元', '3,393.44元'],
  ['日息0·05%', '日息0.05%'],
])('%s is %s', (slip, meant) => {
  expect(mendLetters(slip)).toBe(meant);
});

test.each(['货物', '現金貨到付款', '第3，共4页', '三一', '年化7.2%12期'])('%s stays as it is', (text) => {
  expect(mendLetters(text)).toBe(text);
});
