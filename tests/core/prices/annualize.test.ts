import { describe, expect, test } from 'vitest';
import { comparePageFigure, newPrice, yearlyPrice } from '@/lib/core/prices/annualize';
import type { Figure } from '@/lib/core/prices/figures';
import type { Governed } from '@/lib/core/prices/interpret-figure';

const aFigure = (value: number, change: Partial<Figure> = {}): Figure => ({
  start: 0,
  end: 1,
  low: value,
  high: value,
  isMore: false,
  isFen: false,
  scale: null,
  ...change,
});
const governedBy = (change: Partial<Governed>): Governed => ({
  start: 0,
  end: 1,
  head: '利率',
  kind: 'rate',
  period: 'year',
  term: null,
  isDays: false,
  isYearAssumed: false,
  isTermClear: false,
  open: null,
  isUplift: false,
  ...change,
});

describe('yearly percent', () => {
  test.each([
    ['year', 12, 12],
    ['month', 1, 12],
    ['week', 5, 260],
    ['day', 0.05, 18.25],
    ['period', 0.6, 7.2],
  ] as const)('by the %s: %d is %d a year', (period, value, annual) => {
    expect(yearlyPrice(aFigure(value), governedBy({ period })).annualPercentHigh).toBeCloseTo(annual, 10);
  });

  test.each([
    ['year', 10],
    ['month', 12],
    ['day', 36.5],
  ] as const)('one 分 by the %s is %d a year', (period, annual) => {
    expect(yearlyPrice(aFigure(1, { isFen: true }), governedBy({ period })).annualPercentHigh).toBeCloseTo(annual, 10);
  });

  test('an open end stays open', () => {
    expect(yearlyPrice(aFigure(7.2), governedBy({ open: 'high' }))).toMatchObject({
      annualPercentLow: 7.2,
      annualPercentHigh: null,
      high: null,
      assumptions: ['floor'],
    });
    expect(yearlyPrice(aFigure(24), governedBy({ open: 'low' }))).toMatchObject({
      annualPercentLow: null,
      annualPercentHigh: 24,
      assumptions: ['cap'],
    });
  });

  test('0 % is a price', () => {
    expect(yearlyPrice(aFigure(0), governedBy({})).annualPercentHigh).toBe(0);
  });

  test('a fee of a term is for the whole of it, unless that were less than any loan costs', () => {
    const fee = { kind: 'fee', period: 'total' } as const;
    expect(yearlyPrice(aFigure(3.6), governedBy({ ...fee, term: 6 }))).toMatchObject({
      basis: 'total',
      annualPercentHigh: 7.2,
      periods: 6,
    });
    expect(yearlyPrice(aFigure(0.65), governedBy({ ...fee, term: 6 }))).toMatchObject({
      basis: 'period',
      annualPercentHigh: 7.8,
    });
    expect(yearlyPrice(aFigure(0.65), governedBy({ ...fee, term: 6, isTermClear: true }))).toMatchObject({
      basis: 'total',
      annualPercentHigh: 1.3,
    });
  });

  test('once, without a period or as an uplift: nothing yearly is said', () => {
    expect(yearlyPrice(aFigure(5), governedBy({ kind: 'one_off_fee', period: null }))).toMatchObject({
      basis: 'once',
      annualPercentHigh: null,
      assumptions: [],
    });
    expect(yearlyPrice(aFigure(5), governedBy({ period: null }))).toMatchObject({
      basis: 'unknown',
      annualPercentHigh: null,
      assumptions: ['period_missing'],
    });
    expect(yearlyPrice(aFigure(50), governedBy({ kind: 'penalty', period: null, isUplift: true }))).toMatchObject({
      annualPercentHigh: null,
      assumptions: ['uplift_of_contract_rate'],
    });
  });

  test('a day that costs over 2 % is doubted aloud', () => {
    expect(yearlyPrice(aFigure(9), governedBy({ period: 'day' })).assumptions).toContain('implausible');
    expect(yearlyPrice(aFigure(9), governedBy({ period: 'day', kind: 'penalty' })).assumptions).not.toContain(
      'implausible',
    );
  });
});

describe("the page's own figure", () => {
  const price = (basis: 'year' | 'day', annual: number, surface: string): ReturnType<typeof newPrice> => ({
    ...newPrice(0, 1, 'rate', basis, annual, annual, 1, ''),
    surface,
  });

  test.each([
    [18.25, '18.25%', undefined],
    [18, '18%', undefined],
    [18.3, '18.3%', undefined],
    [19.8, '19.8%', 19.8],
  ])('beside 0.05 a day, %d as %s', (stated, surface, flagged) => {
    const daily = price('day', 18.25, '0.05%');
    comparePageFigure(daily, price('year', stated, surface), '(年化');
    expect(daily.pageAnnualPercent).toBe(flagged);
  });

  test('may come first', () => {
    const daily = price('day', 18.25, '0.05%');
    comparePageFigure(price('year', 19.8, '19.8%'), daily, '(折合日利率');
    expect(daily.pageAnnualPercent).toBe(19.8);
  });

  test('is not one where another sentence or no word of conversion stands between', () => {
    const daily = price('day', 18.25, '0.05%');
    comparePageFigure(daily, price('year', 24, '24%'), ';年化');
    comparePageFigure(daily, price('year', 24, '24%'), '的甲,乙');
    expect(daily.pageAnnualPercent).toBeUndefined();
  });
});
