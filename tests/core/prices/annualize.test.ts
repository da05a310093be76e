import { describe, expect, test } from 'vitest';
import { annualize } from '@/lib/core/prices/annualize';
import type { Figure } from '@/lib/core/prices/figures';
import type { InterpretedFigure } from '@/lib/core/prices/interpretation';

const aFigure = (value: number, change: Partial<Figure> = {}): Figure => ({
  start: 0,
  end: 1,
  low: value,
  high: value,
  isOpenEnded: false,
  isFen: false,
  isPoints: false,
  notation: null,
  ...change,
});
const governedBy = (change: Partial<InterpretedFigure>): InterpretedFigure => ({
  figure: aFigure(1),
  start: 0,
  end: 1,
  head: '利率',
  isGoverned: true,
  kind: 'rate',
  period: 'year',
  term: null,
  isDays: false,
  isYearAssumed: false,
  isTermClear: false,
  open: null,
  isUplift: false,
  isInPoints: false,
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
    expect(annualize(aFigure(value), governedBy({ period })).annualPercentHigh).toBeCloseTo(annual, 10);
  });

  test.each([
    ['year', 10],
    ['month', 12],
    ['day', 36.5],
  ] as const)('one 分 by the %s is %d a year', (period, annual) => {
    expect(annualize(aFigure(1, { isFen: true }), governedBy({ period })).annualPercentHigh).toBeCloseTo(annual, 10);
  });

  test('an open end stays open', () => {
    expect(annualize(aFigure(7.2), governedBy({ open: 'high' }))).toMatchObject({
      annualPercentLow: 7.2,
      annualPercentHigh: null,
      high: null,
      assumptions: ['floor'],
    });
    expect(annualize(aFigure(24), governedBy({ open: 'low' }))).toMatchObject({
      annualPercentLow: null,
      annualPercentHigh: 24,
      assumptions: ['cap'],
    });
  });

  test('0 % is a price', () => {
    expect(annualize(aFigure(0), governedBy({})).annualPercentHigh).toBe(0);
  });

  test('a fee of a term is for the whole of it, unless that were less than any loan costs', () => {
    const fee = { kind: 'fee', period: 'total' } as const;
    expect(annualize(aFigure(3.6), governedBy({ ...fee, term: 6 }))).toMatchObject({
      basis: 'total',
      annualPercentHigh: 7.2,
      periods: 6,
    });
    expect(annualize(aFigure(0.65), governedBy({ ...fee, term: 6 }))).toMatchObject({
      basis: 'period',
      annualPercentHigh: 7.8,
    });
    expect(annualize(aFigure(0.65), governedBy({ ...fee, term: 6, isTermClear: true }))).toMatchObject({
      basis: 'total',
      annualPercentHigh: 1.3,
    });
  });

  test('once, without a period or as an uplift: nothing yearly is said', () => {
    expect(annualize(aFigure(5), governedBy({ kind: 'one_off_fee', period: null }))).toMatchObject({
      basis: 'once',
      annualPercentHigh: null,
      assumptions: [],
    });
    expect(annualize(aFigure(5), governedBy({ period: null }))).toMatchObject({
      basis: 'unknown',
      annualPercentHigh: null,
      assumptions: ['period_missing'],
    });
    expect(annualize(aFigure(50), governedBy({ kind: 'penalty', period: null, isUplift: true }))).toMatchObject({
      annualPercentHigh: null,
      assumptions: ['uplift_of_contract_rate'],
    });
    const inPoints = { kind: 'penalty', period: null, isUplift: true, isInPoints: true } as const;
    expect(annualize(aFigure(5), governedBy(inPoints)).assumptions).toEqual(['uplift_in_points']);
  });

  test('a day that costs over 2 % is doubted aloud', () => {
    expect(annualize(aFigure(9), governedBy({ period: 'day' })).assumptions).toContain('implausible');
    expect(annualize(aFigure(9), governedBy({ period: 'day', kind: 'penalty' })).assumptions).not.toContain(
      'implausible',
    );
  });
});
