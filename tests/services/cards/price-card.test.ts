import { describe, expect, test } from 'vitest';
import type { SeenPrice } from '@/lib/core/report/page-report';
import { priceCardIn } from '@/lib/services/cards/price-card';

const price = (part: Partial<SeenPrice>): SeenPrice => ({
  markId: 0,
  surface: '日息万五',
  kind: 'rate',
  basis: 'day',
  low: 0.05,
  high: 0.05,
  annualPercentLow: 18.25,
  annualPercentHigh: 18.25,
  annualKind: 'simple',
  assumptions: [],
  why: '',
  lenderId: null,
  ...part,
});

describe('the card of a price', () => {
  test.each([
    ['a rate below the line', price({}), '18.25%', '在 24% 线以下'],
    [
      'a rate above it',
      price({ annualPercentLow: 37.74, annualPercentHigh: 37.74 }),
      '37.74%',
      '高于 24% 线 13.74 个百分点',
    ],
    [
      'one of another place, whatever its height',
      price({ annualPercentLow: 36, annualPercentHigh: 36, isOutsideMainland: true }),
      '36%',
      '不是大陆的价格，24% 线不适用',
    ],
    ['a floor', price({ annualPercentLow: 7.2, annualPercentHigh: null }), '7.2% 起', '在 24% 线以下'],
    ['a cap', price({ annualPercentLow: null, annualPercentHigh: 36 }), '最高 36%', '高于 24% 线 12 个百分点'],
    [
      'a figure too large to name',
      price({ annualPercentLow: 1825, annualPercentHigh: 1825 }),
      '1,000% 以上',
      '远高于 24% 线',
    ],
    [
      'a range up to one',
      price({ annualPercentLow: 18.25, annualPercentHigh: 1825 }),
      '18.25%–1,000% 以上',
      '远高于 24% 线',
    ],
  ])('shows %s', (_, seen, aYear, against) => {
    expect(priceCardIn(seen, 'zh-CN').lines.map(({ main }) => main)).toEqual(['“日息万五”', aYear, against]);
  });

  test('says that another reading lies above the line', () => {
    const readings = [
      { annualPercentLow: 18, annualPercentHigh: 18, assumption: 'on_remaining_principal' as const },
      { annualPercentLow: 31.72, annualPercentHigh: 31.72, assumption: 'on_first_principal' as const },
    ];
    const card = priceCardIn(price({ annualPercentLow: 18, annualPercentHigh: 18, readings }), 'zh-CN');
    expect(card.lines.at(-1)).toMatchObject({ main: '在 24% 线以下', sub: '换一种读法就高于 24% 线' });
  });

  test('draws no line for a guarantee alone', () => {
    const seen = price({ surface: '担保费每月1%', kind: 'fee', annualPercentLow: 12, annualPercentHigh: 12 });
    expect(priceCardIn(seen, 'zh-CN').lines.at(-1)?.main).toBe('只是这一项收费，加在借款的价格之上');
  });

  test('says when too little is stated, and draws no line then', () => {
    const card = priceCardIn(price({ surface: '千二', annualPercentLow: null, annualPercentHigh: null }), 'zh-CN');
    expect(card.lines.map(({ main }) => main)).toEqual(['“千二”', '信息不足，算不出']);
  });

  test('shows both readings of an ambiguous wording', () => {
    const readings: SeenPrice['readings'] = [
      { annualPercentLow: 12, annualPercentHigh: 12, assumption: 'per_month' },
      { annualPercentLow: 10, annualPercentHigh: 10, assumption: 'per_year' },
    ];
    expect(
      priceCardIn(price({ annualPercentLow: null, annualPercentHigh: null, readings }), 'zh-CN').lines[1]?.sub,
    ).toBe('两种读法：12% / 10%');
  });

  test('a fee on the first principal is what it comes to, not twelve times it', () => {
    const readings: SeenPrice['readings'] = [
      { annualPercentLow: 26.62, annualPercentHigh: 26.62, assumption: 'on_first_principal' },
    ];
    const card = priceCardIn(
      price({
        surface: '月费率1.25%',
        kind: 'fee',
        basis: 'month',
        annualPercentLow: 15,
        annualPercentHigh: 15,
        readings,
      }),
      'zh-CN',
    );
    expect(card.lines[1]).toMatchObject({ main: '26.62%', sub: '按首期本金每月收，本金减了费用不减；只乘 12 是 15%' });
    expect(card.lines[2]?.main).toBe('高于 24% 线 2.62 个百分点');
  });

  test('names no such figure in the line below either', () => {
    const seen = price({ low: 5, high: 5, annualPercentLow: 1825, annualPercentHigh: 1825, pageAnnualPercent: 3000 });
    expect(priceCardIn(seen, 'en').footnotes).toEqual([
      '5% a day, times 365 days, makes over 1,000%.',
      'The page says over 1,000%; we compute over 1,000%',
    ]);
  });

  test('puts the page’s own figure beside ours when they differ', () => {
    expect(
      priceCardIn(
        price({ low: 0.02, high: 0.02, annualPercentLow: 7.3, annualPercentHigh: 7.3, pageAnnualPercent: 8.76 }),
        'en',
      ).footnotes,
    ).toEqual(['0.02% a day, times 365 days, makes 7.3%.', 'The page says 8.76%; we compute 7.3%']);
  });
});
