/** Reads a fee anew for the number of payments that its offer states elsewhere: what it comes to in a year rests on it. */
import { flatAnnualPercent } from '@/lib/core/prices/new-price';
import type { SeenPrice } from '@/lib/core/report/page-report';

/** Percent of a month's fee on the sum first borrowed, for the bases a month can be told from. */
const perMonth: Partial<Record<SeenPrice['basis'], number>> = { month: 1, period: 1, year: 1 / 12 };

/** The price itself where it states a term, is no fee or its fee is not by the month or the year. */
export function withStatedTerm(price: SeenPrice, periods: number): SeenPrice {
  const share = perMonth[price.basis];
  if (price.kind !== 'fee' || price.periods !== undefined || share === undefined || !price.readings) return price;
  if (!price.assumptions.includes('term_12_assumed')) return price;
  const yearly = (percent: number | null) => percent && flatAnnualPercent(percent * share, periods);
  return {
    ...price,
    periods,
    assumptions: price.assumptions.filter((assumption) => assumption !== 'term_12_assumed'),
    readings: price.readings.map((reading) =>
      reading.assumption === 'on_first_principal'
        ? { ...reading, annualPercentLow: yearly(price.low), annualPercentHigh: yearly(price.high) }
        : reading,
    ),
  };
}
