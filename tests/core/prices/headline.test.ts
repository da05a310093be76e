import { describe, expect, it } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import { headlineOf } from '@/lib/core/prices/headline';

function headline(text: string) {
  const [price] = findPrices(text);
  if (!price) throw new Error(`no price in ${text}`);
  const { low, high, simple } = headlineOf(price);
  const rounded = (percent: number | null) => percent && Number(percent.toFixed(2));
  return { low: rounded(low), high: rounded(high), simple: simple && rounded(simple.high) };
}

describe('headlineOf', () => {
  it('is what a monthly fee on the first principal comes to', () => {
    expect(headline('借款分12期，月手续费率0.6%')).toEqual({ low: 13.03, high: 13.03, simple: 7.2 });
  });

  it('is the same of a fee for the whole term, with or without spaces beside its figures', () => {
    for (const text of ['贷款手续费12期8.8%', '花呗分期手续费 12 期 8.8%', '借款 12 期 8.8% 的手续费'])
      expect(headline(text), text).toMatchObject({ high: 15.86, simple: 8.8 });
  });

  it('leaves an open end open', () => {
    expect(headline('借款每月手续费率0.6%起')).toMatchObject({ low: 13.03, high: null });
  });

  it('is the stated figure in a year for a rate', () => {
    expect(headline('贷款月利率1%')).toEqual({ low: 12, high: 12, simple: null });
    expect(headline('日利率0.05%的贷款')).toEqual({ low: 18.25, high: 18.25, simple: null });
  });
});
