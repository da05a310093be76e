import { expect, test } from 'vitest';
import { smallContext } from '@/lib/core/corrections/small-context';

test.each([
  ['看 https://a.example/b?c=1 这里的', '，客服', '这里的', '，客服'],
  ['写信给 me@b.example 说', '到 www.c.cn 查', '说', '到 '],
  ['电话 138 0013 8000 找', '卡号6222020200012345678的', '找', '卡号'],
  ['利率7.2%的', '借1.5万元', '利率7.2%的', '借1.5万元'],
  ['第一行\n  第二行', '\t第三行', '第一行 第二行', ' 第三行'],
])('of “%s…%s” only what is no address and no long number is kept', (beforeIt, afterIt, keptBefore, keptAfter) => {
  const kept = smallContext({ before: beforeIt, after: afterIt }, 60);
  expect([kept.before.trim(), kept.after]).toEqual([keptBefore, keptAfter]);
});
