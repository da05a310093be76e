import { describe, expect, test } from 'vitest';
import { readYuanPrices } from '@/lib/core/prices/parsers/yuan-prices';

describe('interest in yuan on a sum', () => {
  test.each([
    ['借1万一天3元', 'day', 10_000, 3, 10.95],
    ['每万元每天利息低至6元', 'day', 10_000, 6, 21.9],
    ['借一千块钱每天利息只要两毛五', 'day', 1000, 0.25, 9.125],
    ['日息0.2元/1000元', 'day', 1000, 0.2, 7.3],
    ['借1万元用30天利息150元', 'total', 10_000, 150, 18.25],
    ['借5万每月利息500元', 'month', 50_000, 500, 12],
    ['借一万,每天利息3元', 'day', 10_000, 3, 10.95],
    ['最高20万,日息0.2元/千元', 'day', 1000, 0.2, 7.3],
    ['100元一天利息3分钱', 'day', 100, 0.03, 10.95],
    ['同样借三万,甲家借一万块一天两块五', 'day', 10_000, 2.5, 9.125],
  ])('%s', (text, basis, principalYuan, paymentYuan, annual) => {
    const [price] = readYuanPrices(text, 'page');
    expect(price).toMatchObject({ basis, principalYuan, paymentYuan, kind: 'rate' });
    expect(price?.annualPercentLow).toBeCloseTo(annual, 6);
  });

  test('a floor leaves the top open', () => {
    expect(readYuanPrices('1千元日息低至0.2元', 'page')[0]).toMatchObject({
      annualPercentHigh: null,
      assumptions: ['floor', 'days_365'],
    });
  });

  test.each([
    '押金100元,逾期每天0.2元',
    '借款1万元,一天之内到账3元',
    '借1万每月还900元',
    '一天利息300元',
    '借1万30天免利息50元',
    '工资5000元,每天饭钱20元',
  ])('none in: %s', (text) => {
    expect(readYuanPrices(text, 'page').filter((price) => price.kind === 'rate')).toEqual([]);
  });
});

describe('instalments', () => {
  test.each([
    ['借1万 每月还900 分12期', 10_000, 12, 900, 14.45],
    ['借款2万元,分24个月,月供1000元', 20_000, 24, 1000, 18.16],
    ['8000元分12期 总利息586元', 8000, 12, 715.5, 13.26],
    ['借5000元 分12期还6800元', 5000, 12, 566.67, 60.96],
    ['最高借20万,借1万 每月还900 分12期', 10_000, 12, 900, 14.45],
    ['额度20万 借1万 每月还900 分12期', 10_000, 12, 900, 14.45],
  ])('%s', (text, principalYuan, periods, paymentYuan, nominal) => {
    const [price] = readYuanPrices(text, 'page');
    expect(price).toMatchObject({ kind: 'instalment', annualKind: 'irr', principalYuan, periods });
    expect(price?.paymentYuan).toBeCloseTo(paymentYuan, 2);
    expect(Math.abs((price?.annualPercentLow ?? 0) - nominal)).toBeLessThanOrEqual(0.01);
  });

  test('where less came than was borrowed, what came is weighed against the payments', () => {
    const [price] = readYuanPrices('借5000元,到账4200元,分6期还,每期还980元', 'page');
    expect(price?.assumptions).toEqual(['equal_instalments_assumed', 'upfront_deduction']);
    expect(price?.annualPercentLow).toBeCloseTo(126.62, 2);
  });

  test('a rate between the parts stays a price of its own: only the payment is marked', () => {
    const text = '借1万分12期,年化7.2%,每月还893元';
    const [price] = readYuanPrices(text, 'page');
    expect(text.slice(price?.start, price?.end)).toBe('每月还893元');
  });

  test('a monthly percent before it is not its payment', () => {
    expect(readYuanPrices('担保费每月0.3%,服务费另计 借1万 每月还900 分12期', 'page')[0]).toMatchObject({
      kind: 'instalment',
      paymentYuan: 900,
    });
  });

  test.each(['分12期,每月还900元', '额度20万,借1万分12期每月还50元', '12个月大的孩子,每月花900元', '第3期每月还款日'])(
    'none in: %s',
    (text) => {
      expect(readYuanPrices(text, 'page')).toEqual([]);
    },
  );
});

test.each([
  ['20万到账18.5万', 200_000, 15_000, 7.5],
  ['借款3000元扣会员费210元', 3000, 210, 7],
])('cut off the payout: %s', (text, principalYuan, paymentYuan, percent) => {
  expect(readYuanPrices(text, 'page')[0]).toMatchObject({
    kind: 'one_off_fee',
    basis: 'once',
    low: percent,
    annualPercentLow: null,
    principalYuan,
    paymentYuan,
  });
});

test('prices come in order and none over another', () => {
  const prices = readYuanPrices('借1万一天3元;借2万 每月还1800 分12期;20万到账18.5万', 'page');
  expect(prices.map((price) => price.kind)).toEqual(['rate', 'instalment', 'one_off_fee']);
  prices.slice(1).forEach((price, index) => {
    expect(price.start).toBeGreaterThanOrEqual(prices[index]?.end ?? 0);
  });
});

test('the term of the offer before does not take the payment of the next', () => {
  const text = '月费率0.6%\n12期,每期还款一样多\n立即申请\n某平台\n借1万 每月还900 分12期';
  const prices = readYuanPrices(text, 'page');
  expect(prices.map(({ start, end }) => text.slice(start, end))).toEqual(['借1万 每月还900 分12期']);
});
