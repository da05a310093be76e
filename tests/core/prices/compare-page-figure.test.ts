import { describe, expect, test } from 'vitest';
import { comparePageFigure } from '@/lib/core/prices/compare-page-figure';
import { newPrice } from '@/lib/core/prices/new-price';

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
