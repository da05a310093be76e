/** A loan price stated in a text, on one yardstick: percent a year. */

export type PriceKind = 'rate' | 'fee' | 'instalment' | 'penalty' | 'one_off_fee';
export type PriceBasis = 'year' | 'month' | 'day' | 'period' | 'total' | 'once' | 'unknown';

/** One way to read an ambiguous wording: 一分利 as 1 % a month and as 10 % a year. */
export interface PriceReading {
  annualPercentLow: number | null;
  annualPercentHigh: number | null;
  /** Message key of the assumption, e.g. `monthly_fen`. */
  assumption: string;
}

/**
 * `[start, end)` are UTF-16 offsets. `low`/`high` are in percent of `basis` as stated; `annualPercentLow`/`High` are
 * percent a year, nominal; null = that end is open (起 leaves the top open) or nothing yearly can be said.
 */
export interface Price {
  start: number;
  end: number;
  surface: string;
  kind: PriceKind;
  basis: PriceBasis;
  low: number | null;
  high: number | null;
  annualPercentLow: number | null;
  annualPercentHigh: number | null;
  annualKind: 'simple' | 'irr';
  /** Message keys: `days_365`, `flat_fee_nominal`, `principal_missing`, `period_missing`, `floor`, `cap`… */
  assumptions: string[];
  readings?: PriceReading[];
  /** The yearly figure the page itself puts on this price, where it states one that differs. */
  pageAnnualPercent?: number;
  why: string;
}
