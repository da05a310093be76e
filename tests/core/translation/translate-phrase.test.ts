import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fenFromYuan } from '@/lib/core/loans/money';
import { translatePhrase } from '@/lib/core/translation/translate-phrase';

test('日息万五: each step from what is stated to the yearly rate', () => {
  const [only, ...more] = translatePhrase('日息万五').prices;
  expect(more).toEqual([]);
  expect(only?.steps.map((one) => one.step)).toEqual(['stated', 'times', 'times_360', 'effective', 'note']);
  expect(only?.steps[0]).toEqual({ step: 'stated', low: 0.05, high: 0.05, basis: 'day' });
  expect(only?.steps[1]).toMatchObject({ factor: 365, low: 18.25, high: 18.25 });
  expect(only?.steps[2]).toMatchObject({ low: 18, high: 18 });
  expect(only?.perThousandADayFen).toBe(50);
});

test('1000元用一天0.5元: the sum and the payment are in the working', () => {
  const [price] = translatePhrase('1000元用一天0.5元').prices;
  expect(price?.steps[0]).toEqual({ step: 'yuan_on_sum', paymentYuan: 0.5, principalYuan: 1000, percent: 0.05 });
  expect(price?.perThousandADayFen).toBe(50);
});

test('a range is worked out at both ends, and what was filled in is said', () => {
  const costs = translatePhrase('年化7.2%-24%').prices[0]?.costs ?? [];
  expect(costs.map((cost) => [cost.annualPercent, cost.paymentFen, cost.filledIn])).toEqual([
    [7.2, fenFromYuan(866.19), ['principal', 'term']],
    [24, fenFromYuan(945.6), ['principal', 'term']],
  ]);
});

test('月费率0.6%: a fee is paid on the first principal', () => {
  const [cost] = translatePhrase('月费率0.6%').prices[0]?.costs ?? [];
  expect(cost?.repaymentKind).toBe('flat_fee');
  expect(cost?.cost.annual?.nominal).toBeCloseTo(13.03, 2);
  expect(cost?.cost.totalCostFen).toBe(fenFromYuan(720));
});

test('借2万 分24期 年利率12%: sum and term said in the phrase are used', () => {
  const [cost] = translatePhrase('借2万 分24期 年利率12%').prices[0]?.costs ?? [];
  expect(cost).toMatchObject({ principalFen: fenFromYuan(20_000), periods: 24, filledIn: [] });
  expect(cost?.paymentFen).toBe(fenFromYuan(941.47));
});

test('a page figure that differs is shown beside ours', () => {
  const steps = translatePhrase('日息万二，折合年化8.76%').prices[0]?.steps ?? [];
  const differs = steps.find((one) => one.step === 'page_differs');
  expect(differs).toMatchObject({ pagePercent: 8.76, ourPercent: 7.3 });
  expect(differs?.differencePoints).toBeCloseTo(1.46, 10);
});

test('ambiguous wording gives its readings and no cost', () => {
  const [price] = translatePhrase('一分利').prices;
  expect(price?.costs).toEqual([]);
  expect(price?.steps.filter((one) => one.step === 'reading')).toHaveLength(2);
});

describe('phrases that say nothing of a price', () => {
  test.each(['', '你好', '12345', '利率优惠', '%%%%'])('%j', (phrase) => {
    expect(translatePhrase(phrase)).toEqual({ prices: [], notes: [], fees: [], withFees: [] });
  });
});

test('whatever pieces a phrase is made of, each cost is a sum that could be paid', () => {
  const piece = fc.constantFrom(
    ...'年化 月息 每天 万五 借1万 还 900元 分12期 0% 24% 999999% 会员费 598元 担保费 逾期 1.5倍 免息 30天 5折 到账 0元 等本等息 99999999万 2000期 1.5个月 1万扣9999.99元'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const phrase = pieces.join('');
      const { prices } = translatePhrase(`${phrase}，年利率18%`);
      expect(prices.length).toBeGreaterThan(0);
      for (const { price, costs } of prices) {
        expect(price.start).toBeLessThan(price.end);
        for (const { principalFen, paymentFen, cost } of costs) {
          expect(principalFen).toBeGreaterThan(0);
          expect(paymentFen).toBeGreaterThanOrEqual(0);
          expect(Number.isSafeInteger(cost.totalPaidFen)).toBe(true);
        }
      }
    }),
  );
});

test('no more than 2,000 characters are read', () => {
  expect(translatePhrase(`${'字'.repeat(1990)}日息万五`).prices).toHaveLength(1);
  expect(translatePhrase(`${'字'.repeat(2000)}日息万五`).prices).toEqual([]);
});

test.each(['到期一次还本付息，年利率26%，借1万，12期', '借1万，12期，年利率26%，到期还清'])(
  '%s: all at the end',
  (phrase) => {
    const { prices, notes } = translatePhrase(phrase);
    expect(notes.map(({ note }) => note)).toContain('bullet');
    expect(prices[0]?.costs[0]).toMatchObject({ repaymentKind: 'bullet', filledIn: [] });
    expect(prices[0]?.costs[0]?.cost.totalCostFen).toBe(fenFromYuan(2600));
  },
);

test.each([
  ['借1万元7天利息200元', 7, 200],
  ['借1万日利率0.05%用7天', 7, 35],
  ['日息万五，借1万，30天', 30, 150],
])('%s: a loan of some days costs the interest of these days', (phrase, days, yuan) => {
  const [cost] = translatePhrase(phrase).prices[0]?.costs ?? [];
  expect(cost).toMatchObject({ days, filledIn: [] });
  expect(cost?.cost.totalCostFen).toBe(fenFromYuan(yuan));
});

test('years are a term too', () => {
  expect(translatePhrase('贷10万，3年，年利率7.2%').prices[0]?.costs[0]).toMatchObject({ periods: 36, filledIn: [] });
});

test('the steps of a flat fee end at what it really comes to', () => {
  const steps = translatePhrase('月手续费率0.6%，12期').prices[0]?.steps ?? [];
  expect(steps.find(({ step }) => step === 'flat')).toMatchObject({ periods: 12, low: 13.034224 });
  expect(steps.find(({ step }) => step === 'effective')).toMatchObject({ nominal: 13.034224 });
});
