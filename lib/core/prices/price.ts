/** A loan price stated in a text, on one yardstick: percent a year. */

export type PriceKind = 'rate' | 'fee' | 'instalment' | 'penalty' | 'one_off_fee';
export type PriceBasis = 'year' | 'month' | 'day' | 'period' | 'total' | 'once' | 'unknown';

/**
 * Everything a price can say about how it was read; each is a message key.
 * `*_missing`: left unsaid by the text. `*_assumed`: filled in by us. The rest names what was done.
 */
export const priceAssumptions = [
  'days_365',
  'months_12',
  'weeks_52',
  'flat_fee_nominal',
  'floor',
  'cap',
  'year_assumed',
  'day_assumed',
  'term_12_assumed',
  'equal_instalments_assumed',
  'principal_missing',
  'period_missing',
  'unit_unclear',
  'implausible',
  'upfront_deduction',
  'uplift_of_contract_rate',
  'uplift_in_points',
] as const;
export type PriceAssumption = (typeof priceAssumptions)[number];

/**
 * What one reading rests on. `on_remaining_principal`/`on_first_principal`: the monthly figure is taken of what is still
 * owed / of the sum first borrowed. `per_period`/`whole_term`: a fee each time / once for all. `as_printed`/`one_digit_slipped`.
 */
export const readingAssumptions = [
  'per_month',
  'per_year',
  'per_day',
  'on_remaining_principal',
  'on_first_principal',
  'per_period',
  'whole_term',
  'as_printed',
  'one_digit_slipped',
] as const;
export type ReadingAssumption = (typeof readingAssumptions)[number];

/** What a fee beside a price is. */
export const feeKinds = ['membership', 'rights_package', 'guarantee', 'insurance', 'service', 'pre_ticked'] as const;
export type FeeKind = (typeof feeKinds)[number];

/**
 * What was filled in to read a fee: when it is due; a day's percent taken 30 times for a month; the top of a range; a percent
 * a year taken of what is still owed.
 */
export const feeAssumptions = ['when_assumed', 'days_30', 'top_of_range', 'on_balance'] as const;
export type FeeAssumption = (typeof feeAssumptions)[number];

/** One way to read an ambiguous wording: 一分利 as 1 % a month and as 10 % a year. Percent a year, nominal. */
export interface PriceReading {
  annualPercentLow: number | null;
  annualPercentHigh: number | null;
  assumption: ReadingAssumption;
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
  /** `simple`: the stated figure times the periods of a year. `irr`: solved from the row of payments, nominal. */
  annualKind: 'simple' | 'irr';
  assumptions: PriceAssumption[];
  readings?: PriceReading[];
  /** The yearly figure the page itself puts on this price, where it states one that differs. */
  pageAnnualPercent?: number;
  /** Sum borrowed in yuan, number of payments and payment in yuan, where the text says them next to the price. */
  principalYuan?: number;
  periods?: number;
  paymentYuan?: number;
  /** Stated for Taiwan, Hong Kong or a country abroad: the lines of mainland law do not hold. */
  isOutsideMainland?: boolean;
  /** The words that made it a price, as folded: 日利率, 每期手续费. */
  why: string;
}
