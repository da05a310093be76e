import { expect, test } from 'vitest';
import { isAllIn, priceOfContract, withLateRate } from '@/lib/core/contracts/price-of-contract';
import { readContract } from '@/lib/core/contracts/read-contract';
import { findPrices } from '@/lib/core/prices/find-prices';

const heads = '个人消费贷款合同\n贷款人：利信金融有限公司\n贷款本金为人民币20,000.00元，贷款期限12个月，分12期偿还。\n';
function read(words: string, head = heads) {
  const text = head + words;
  const prices = findPrices(text);
  return priceOfContract(text, prices, readContract(text, prices));
}

test('the total holds the rate and each fee that the contract names', () => {
  const { totalPercent, fees, terms } = read(
    '贷款年利率为18.25%，日利率为0.05%。\n丙方提供连带责任保证，按每月0.5%向乙方收取担保费。\n甲方不收取服务费。\n等额本息。',
  );
  expect(totalPercent).toBeCloseTo(28.6, 1);
  expect(fees.map(({ kind, percentOfPrincipal, when }) => [kind, percentOfPrincipal, when])).toEqual([
    ['guarantee', 0.5, 'monthly'],
  ]);
  expect(terms).toEqual({ principalYuan: 20_000, periods: 12 });
});

test.each([
  '乙方应向丙方支付担保费，每月按借款本金的0.25%收取，随每期还款一并支付。',
  '担保费按月收取，每月为借款本金的0.25%。',
])('a fee named before a comma is no second rate: %s', (words) => {
  const { ratePercent, fees, totalPercent } = read(`年利率为18%。\n${words}`);
  expect(ratePercent).toBe(18);
  expect(fees).toMatchObject([{ kind: 'guarantee', percentOfPrincipal: 0.25, when: 'monthly' }]);
  expect(totalPercent).toBeGreaterThan(18);
});

test('a fee said twice is counted once, and fees in yuan need the sum', () => {
  const twice = '年利率为18%。\n乙方每月支付担保费100元。\n担保费每月100元由乙方承担。';
  expect(read(twice).totalPercent).toBeCloseTo(read('年利率为18%。\n乙方每月支付担保费100元。').totalPercent ?? 0, 6);
  expect(read(twice, '借款合同\n分12期偿还。\n').totalPercent).toBeNull();
});

test.each([
  ['no fee is named', '年利率为18%。\n甲方不收取任何服务费。', 0],
  ['a fee states no figure', '年利率为18%。\n乙方另行支付担保费。', 1],
  ['one of two fees states no figure', '年利率为18%。\n服务费3%由乙方支付。\n乙方另行支付担保费。', 2],
  ['the rate is a range', '年利率为12%-18%。\n服务费3%由乙方支付。', 1],
  ['there are two rates', '年利率为12%。\n优惠期后年利率为18%。\n服务费3%由乙方支付。', 1],
])('no total: %s', (_, words, named) => {
  const { totalPercent, fees } = read(words);
  expect(totalPercent).toBeNull();
  expect(fees).toHaveLength(named);
});

test.each([
  ['借款月利率为2%。', 24],
  ['年利率为18%，日利率为0.05%。', 18],
  ['年利率为18%。\n月利率为1.5%。', 18],
  ['年利率为17.99%。\n年化综合资金成本不超过24%。', 17.99],
  ['年利率为12%。\n优惠期后年利率为18%。', null],
  ['日利率为0.05%。', null],
])('what a form for a yearly rate takes: %s', (words, percent) => {
  expect(read(words).nominalPercent).toBe(percent);
});

test('a cost with all fees in it is no second rate', () => {
  const { ratePercent, totalPercent } = read('年利率为17.99%。\n服务费3%由乙方支付。\n年化综合融资成本不超过24%。');
  expect(ratePercent).toBe(17.99);
  expect(totalPercent).toBeGreaterThan(17.99);
  const prices = findPrices('年利率17.99%。年化综合融资成本23.9%。');
  expect(prices.map(isAllIn)).toEqual([false, true]);
});

test('no total without the term', () => {
  expect(read('年利率为18%。\n服务费3%由乙方支付。', '借款合同\n').totalPercent).toBeNull();
});

test('what being late puts on a stated rate is a rate', () => {
  const [uplift] = findPrices('逾期的，按合同利率上浮50%计收罚息');
  if (!uplift) throw new Error('no price');
  expect(withLateRate(uplift, 18)).toMatchObject({ annualPercentLow: 27, annualPercentHigh: 27 });
  expect(withLateRate(uplift, null)).toBe(uplift);
  const [multiple] = findPrices('罚息利率为合同约定利率的1.3倍');
  expect(multiple && withLateRate(multiple, 10).annualPercentHigh).toBeCloseTo(13, 6);
  const [share] = findPrices('逾期罚息为合同利率的150%');
  expect(share && withLateRate(share, 10).annualPercentHigh).toBeCloseTo(15, 6);
  const [own] = findPrices('逾期日息0.075%');
  expect(own && withLateRate(own, 18)).toBe(own);
});
