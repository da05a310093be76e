/** Makes a price of a stated figure and the number of times it is charged in a year. */
import { annuityRate } from '@/lib/core/loans/irr';
import type { Price, PriceBasis, PriceKind } from './price';

/** How often a year holds each basis. */
export const perYear = { year: 1, month: 12, week: 52, day: 365, period: 12, total: 0 };

/** At six decimals, so that 0.1 × 3 is 0.3. */
export const roundPercent = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A price of `low`–`high` percent of `basis` (null = open), `factor` times a year; factor 0 = nothing yearly can be said. */
export function newPrice(
  start: number,
  end: number,
  kind: PriceKind,
  basis: PriceBasis,
  low: number | null,
  high: number | null,
  factor: number,
  why: string,
): Price {
  const yearly = (value: number | null): number | null =>
    factor && value !== null ? roundPercent(value * factor) : null;
  return {
    start,
    end,
    surface: '',
    kind,
    basis,
    low: low && roundPercent(low),
    high: high && roundPercent(high),
    annualPercentLow: yearly(low),
    annualPercentHigh: yearly(high),
    annualKind: 'simple',
    assumptions: [],
    why,
  };
}

/** Nominal yearly percent of `monthlyPercent` of the first principal each month, paid back in `periods` equal payments. */
export function flatAnnualPercent(monthlyPercent: number, periods: number): number {
  return roundPercent(
    (annuityRate(1, 1 / periods + monthlyPercent / 100, periods)?.ratePerPeriod ?? Number.NaN) * 1200,
  );
}
