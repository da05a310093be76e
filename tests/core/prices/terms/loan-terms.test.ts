import { describe, expect, test } from 'vitest';
import { loanDaysIn, loanPeriodsIn, loanSumsIn, onlyValue } from '@/lib/core/prices/terms/loan-terms';
import { normalizeForPrices } from '@/lib/core/text/normalize';

describe('the sum', () => {
  test('counts beside a word of lending, and anywhere in what the reader chose', () => {
    expect(loanSumsIn('借2万', 'sentence')).toEqual([20_000]);
    expect(loanSumsIn('手机5999元', 'sentence')).toEqual([]);
    expect(loanSumsIn('服务费另计(2万)', 'phrase')).toEqual([20_000]);
  });

  test.each([
    ['借款本金为人民币（大写）叁万元整（¥30,000.00）。', 30_000],
    ['借款金额：（大写）叁万元（小写）30000元', 30_000],
    ['贷款金额（人民币）：20,000元', 20_000],
  ])('in words for a contract: %s', (text, yuan) => {
    expect(loanSumsIn(normalizeForPrices(text, 0, text.length).text, 'offer')).toEqual([yuan]);
  });

  test.each(['最高可借20万', '贷款额度20万元', '借款1-5万元', '1000元起借', '借款20期', '借100元'])(
    '%s is not what is borrowed',
    (text) => {
      expect(loanSumsIn(text, 'offer')).toEqual([]);
      expect(loanSumsIn(text, 'sentence')).toEqual([]);
    },
  );
});

describe('the length', () => {
  test.each([
    ['12期', [12], [12], [12]],
    ['12个月', [12], [12], []],
    ['分12个月还', [12], [12], [12]],
    ['3年', [36], [], []],
    ['最长36期', [], [], []],
    ['3/6/12期', [], [], []],
    ['6~12期', [], [], []],
    ['前3期免息', [], [], []],
    ['近12个月无逾期', [], [], []],
    ['12个月以上', [], [], []],
    ['年化12%', [], [], []],
  ])('%s', (text, phrase, sentence, offer) => {
    expect([loanPeriodsIn(text, 'phrase'), loanPeriodsIn(text, 'sentence'), loanPeriodsIn(text, 'offer')]).toEqual([
      phrase,
      sentence,
      offer,
    ]);
  });

  test('in days, but not the days that are free', () => {
    expect(loanDaysIn('借7天')).toBe(7);
    expect(loanDaysIn('30天免息')).toBeNull();
    expect(loanDaysIn('借800天')).toBeNull();
  });
});

test('what is said in two ways is not known', () => {
  expect(onlyValue([12, 12])).toBe(12);
  expect(onlyValue([6, 12])).toBeNull();
  expect(onlyValue([])).toBeNull();
});
