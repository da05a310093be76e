/** Puts an interpreted figure on the yearly yardstick: says what was assumed and how else it can be read. */
import { defaultTermMonths } from '@/lib/core/loans/loan-defaults';
import type { Figure } from './figures';
import type { InterpretedFigure } from './interpretation';
import { flatAnnualPercent, newPrice, perYear, roundPercent } from './new-price';
import type { Price, PriceBasis, PriceReading, ReadingAssumption } from './price';
import { isNamedForService } from './vocabulary/zh-heads';

/** One 分 is a hundredth a month, a tenth a year, a thousandth a day by custom. */
const percentOfFen: Partial<Record<NonNullable<InterpretedFigure['period']>, number>> = {
  month: 1,
  year: 10,
  day: 0.1,
};
/** A percent a day from here on, written in ten-thousandths, has most likely lost its point. */
const minSlipPercent = 0.2;
const minImplausibleDailyPercent = 2;
/** A rate below this that says no period can only be meant for a day, percent. */
const maxUnsaidDailyPercent = 0.1;
const maxPeriods = 360;

/** What a figure comes to in its basis, and how often a year holds that; factor 0: nothing yearly can be said. */
interface Scaled {
  low: number | null;
  high: number | null;
  basis: PriceBasis;
  factor: number;
  /** The figure names no period, and is too small for any but a day. */
  isDayAssumed: boolean;
  /** Ten-thousandths a day that no loan charges. */
  isSlip: boolean;
}

/** 6期 0.65%: over all six months that would be less than any loan costs, so it is meant for each of them; 12期 2.4% is a low price for all. */
function isForEachPeriod({ high }: Figure, { period, isDays, isTermClear, term }: InterpretedFigure): boolean {
  return period === 'total' && !isDays && !isTermClear && high < 1.5 && high / (term ?? 1) < 0.25;
}

function basisAndFactor(figure: Figure, interpreted: InterpretedFigure): [PriceBasis, number] {
  const { kind, period, term, isDays, isUplift } = interpreted;
  if (isUplift) return ['unknown', 0];
  if (kind === 'one_off_fee') return ['once', 0];
  if (isForEachPeriod(figure, interpreted)) return ['period', 12];
  if (period === 'total') return ['total', (isDays ? 365 : 12) / (term ?? 1)];
  if (period === 'week') return ['period', perYear.week];
  return period ? [period, perYear[period]] : ['unknown', 0];
}

function scale(figure: Figure, interpreted: InterpretedFigure): Scaled {
  const { kind, period, open, isUplift } = interpreted;
  const percent = (figure.isFen && period && percentOfFen[period]) || 1;
  // 150% of the contract rate is half of it on top.
  const contractRate = isUplift && figure.low > 100 ? 100 : 0;
  const low = open === 'low' ? null : figure.low * percent - contractRate;
  const high = open === 'high' ? null : figure.high * percent - contractRate;
  const isSmall = figure.notation === 'short' || (kind === 'rate' && !figure.isFen);
  const isDayAssumed = !period && isSmall && figure.high < maxUnsaidDailyPercent;
  const [basis, factor] = isDayAssumed ? (['day', perYear.day] as const) : basisAndFactor(figure, interpreted);
  const isLong = period === 'day' && kind === 'rate' && figure.notation === 'long';
  const isSlip = isLong && high !== null && high >= minSlipPercent;
  return { low, high, basis, factor: isSlip ? 0 : factor, isDayAssumed, isSlip };
}

/** Adds a reading of the price to its list. */
type AddReading = (assumption: ReadingAssumption, of: (percent: number) => number) => void;

function readingsOf(price: Price): { readings: PriceReading[]; add: AddReading } {
  const readings: PriceReading[] = [];
  return {
    readings,
    add(assumption, of) {
      const annualPercentLow = price.low && of(price.low);
      const annualPercentHigh = price.high && of(price.high);
      if (Number.isFinite((annualPercentLow ?? 0) + (annualPercentHigh ?? 0)))
        readings.push({ annualPercentLow, annualPercentHigh, assumption });
    },
  };
}
const times = (factor: number) => (percent: number) => roundPercent(percent * factor);

/** What the text leaves unsaid of the period, and the readings that leaves open. */
function readPeriod(
  price: Price,
  figure: Figure,
  interpreted: InterpretedFigure,
  scaled: Scaled,
  add: AddReading,
): void {
  const { period, kind, isUplift, isInPoints, isYearAssumed, open } = interpreted;
  const { assumptions, basis } = price;
  if (open) assumptions.push(open === 'high' ? 'floor' : 'cap');
  if (isUplift) assumptions.push(isInPoints ? 'uplift_in_points' : 'uplift_of_contract_rate');
  else if (scaled.isDayAssumed) assumptions.push('day_assumed');
  else if (!period && kind !== 'one_off_fee') {
    assumptions.push(figure.isFen || figure.notation ? 'unit_unclear' : 'period_missing');
    if (figure.isFen) {
      add('per_month', times(12));
      add('per_year', times(10));
    } else if (figure.notation) {
      add('per_day', times(365));
      add('per_month', times(12));
    }
  }
  if (isYearAssumed) assumptions.push('year_assumed');
  if (basis === 'day') assumptions.push('days_365');
  if (period === 'week') assumptions.push('weeks_52');
  if (scaled.isSlip) {
    assumptions.push('unit_unclear', 'implausible');
    add('as_printed', times(365));
    add('one_digit_slipped', times(36.5));
  } else if (basis === 'day' && kind === 'rate' && figure.high >= minImplausibleDailyPercent)
    assumptions.push('implausible');
}

/** A monthly figure may be taken of what is still owed, or of the sum first borrowed. */
function readMonthly(
  price: Price,
  interpreted: InterpretedFigure,
  factor: number,
  isWholeToTheEnd: boolean,
  add: AddReading,
): void {
  const { period, term, kind, isTermClear } = interpreted;
  const isInterestOnWhole = isWholeToTheEnd && kind === 'rate';
  if (price.basis !== 'total') price.assumptions.push('months_12');
  if (!term && !isInterestOnWhole) price.assumptions.push('term_12_assumed');
  if (kind === 'penalty' || isInterestOnWhole) return;
  if (kind === 'fee') price.assumptions.push('flat_fee_nominal');
  else add('on_remaining_principal', times(factor));
  if (period === 'total' && !isTermClear && term) {
    add('whole_term', times(12 / term));
    add('per_period', times(12));
  }
  add('on_first_principal', (percent) => flatAnnualPercent((percent * factor) / 12, term ?? defaultTermMonths));
}

/**
 * The price an interpreted figure states; offsets are those of the normalized text. `isWholeToTheEnd`: the sum borrowed is
 * owed whole until it is paid back at once.
 */
export function annualize(figure: Figure, interpreted: InterpretedFigure, isWholeToTheEnd = false): Price {
  const { start, end, head, kind, period, term, isDays } = interpreted;
  const scaled = scale(figure, interpreted);
  const { basis, factor } = scaled;
  const price = newPrice(start, end, kind, basis, scaled.low, scaled.high, factor, head);
  const { readings, add } = readingsOf(price);
  readPeriod(price, figure, interpreted, scaled, add);
  if (term && !isDays && Number.isInteger(term) && term <= maxPeriods) price.periods = term;
  const isMonthly = !isDays && period !== 'week' && (basis === 'month' || basis === 'period' || basis === 'total');
  if (isMonthly) readMonthly(price, interpreted, factor, isWholeToTheEnd, add);
  // A guarantee by the year is mostly charged on what is still owed, a fee by the year on the sum first borrowed.
  if (basis === 'year' && kind === 'fee' && !isNamedForService(head)) {
    price.assumptions.push('flat_fee_nominal');
    if (!term) price.assumptions.push('term_12_assumed');
    add('on_first_principal', (percent) => flatAnnualPercent(percent / 12, term ?? defaultTermMonths));
  }
  if (readings.length > 0) price.readings = readings;
  return price;
}
