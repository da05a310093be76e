import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSums } from '@/lib/core/prices/terms/sums';
import { expectInOrderAndApart } from '@/tests/support/spans';

test.each([
  ['借2万', { yuan: 20_000, isLent: true }],
  ['￥500,000 年利率', { yuan: 500_000 }],
  ['最高可借20万', { yuan: 200_000, isCeiling: true }],
  ['1000元起', { yuan: 1000, isBound: true }],
  ['已支付5万元', { yuan: 50_000, isPaid: true }],
  ['贷款本金为人民币20,000.00元', { yuan: 20_000, isLent: true }],
  ['借款本金最高不超过人民币20万元', { yuan: 200_000, isLent: false }],
  ['贷款金额人民币10万元', { yuan: 100_000, isLent: true, isCeiling: false }],
  ['贷款额度10万元', { yuan: 100_000, isCeiling: true }],
  ['借1万分12期', { yuan: 10_000, isLent: true }],
])('%s', (text, sum) => {
  expect(readSums(text)[0]).toMatchObject(sum);
});

test.each(['20期', '7.2%', '2026年', '15天'])('no sum: %s', (text) => {
  expect(readSums(text)).toEqual([]);
});

test('a ceiling is said of its own sum, not of the next', () => {
  expect(readSums('额度20万 借1万').map(({ isCeiling }) => isCeiling)).toEqual([true, false]);
});

test('sums lie in the text, in order and apart, and are finite', () => {
  const piece = fc.constantFrom('1', '000', ',', '.', '万', '元', '借', '最高', '千', '一', '百', '%', '期', ' ');
  let found = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const sums = readSums(text);
      expectInOrderAndApart(text, sums);
      expect(sums.filter(({ yuan }) => !(yuan >= 0 && Number.isFinite(yuan)))).toEqual([]);
      found += sums.length;
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(50);
});
