/** The figures the loan calculator opens with when the reader starts from a price of a page. */
import { defaultPrincipalYuan, defaultTermMonths } from '@/lib/core/loans/loan-defaults';
import { offerFeesOf } from '@/lib/core/offers/offer-charges';
import type { StatedPrice } from '@/lib/core/offers/stated-price';
import type { FeeOnPage } from '@/lib/services/tabs/page-state';
import { defaultLoanInput, type LoanInput, type RatePeriod } from './loan-input';

/** `page_sum`: added up from charges on the page. `assumed`: the page does not say; this is usual. `example`: the page does not say; any other figure would do. */
type FigureOrigin = 'page' | 'page_sum' | 'assumed' | 'example';

export interface LoanStart {
  /** The page's words the figures were read from. */
  wording: string;
  figures: Partial<LoanInput>;
  origins: Partial<Record<keyof LoanInput, FigureOrigin>>;
  /** How many charges have no field: those by the year on the balance, at the end, or without a figure. */
  feesLeftOut: number;
}

const fieldFigure = (value: number) => String(Number(value.toFixed(6)));
const periodOf: Partial<Record<StatedPrice['basis'], RatePeriod>> = {
  year: 'year',
  month: 'month',
  period: 'month',
  day: 'day',
};

function rateOf(price: StatedPrice): Partial<LoanInput> {
  const stated = price.high ?? price.low;
  const annual = price.annualPercentHigh ?? price.annualPercentLow;
  const ratePer = periodOf[price.basis];
  // A fee over the whole term has no field of its own: its yearly figure has.
  if (ratePer !== undefined && stated !== null) return { known: 'rate', rate: fieldFigure(stated), ratePer };
  return annual === null ? {} : { known: 'rate', rate: fieldFigure(annual), ratePer: 'year' };
}

/** Fees in yuan, by when they are due; a percent needs the principal. */
function feesOf(
  fees: readonly FeeOnPage[],
  principalYuan: number,
  periods: number,
): Pick<LoanInput, 'upfront' | 'monthlyFee'> & { leftOut: number } {
  const { upfrontFeeFen, monthlyFeeFen, upfrontFeePercent, monthlyFeePercent, yearlyFeePercent, feesLeftOut } =
    offerFeesOf(fees, periods);
  const written = (fen: number | null, percent: number | null) => {
    const total = (fen ?? 0) / 100 + ((percent ?? 0) / 100) * principalYuan;
    return total === 0 ? '' : fieldFigure(Number(total.toFixed(2)));
  };
  return {
    upfront: written(upfrontFeeFen, upfrontFeePercent),
    monthlyFee: written(monthlyFeeFen, monthlyFeePercent),
    leftOut: feesLeftOut + (yearlyFeePercent === null ? 0 : 1),
  };
}

/** `fees`: those read beside the same offer. null where the price gives the calculator nothing to start from. */
export function loanStartOf(price: StatedPrice, fees: readonly FeeOnPage[]): LoanStart | null {
  const figures: Partial<LoanInput> = {};
  const origins: LoanStart['origins'] = {};
  const { principalYuan, periods, paymentYuan } = price;
  origins.principal = principalYuan === undefined ? 'example' : 'page';
  if (principalYuan !== undefined) figures.principal = fieldFigure(principalYuan);
  origins.periods = periods === undefined ? 'example' : 'page';
  if (periods !== undefined) figures.periods = fieldFigure(periods);
  if (price.kind === 'instalment' && paymentYuan !== undefined) {
    Object.assign(figures, { known: 'payment', payment: fieldFigure(paymentYuan) });
    origins.payment = 'page';
  } else {
    const rate = rateOf(price);
    if (rate.rate === undefined) return null;
    Object.assign(figures, rate, { repayment: price.kind === 'fee' ? 'flat_fee' : 'equal_instalments' });
    origins.rate = 'page';
    origins.repayment = price.kind === 'fee' ? 'page' : 'assumed';
  }
  const { leftOut, ...beside } = feesOf(fees, principalYuan ?? defaultPrincipalYuan, periods ?? defaultTermMonths);
  Object.assign(figures, beside);
  if (beside.upfront !== '') origins.upfront = 'page_sum';
  if (beside.monthlyFee !== '') origins.monthlyFee = 'page_sum';
  return { wording: price.surface, figures, origins, feesLeftOut: leftOut };
}

export function loanInputOf(start: LoanStart): LoanInput {
  return { ...defaultLoanInput, upfront: '', monthlyFee: '', ...start.figures };
}

/** Where the figure in a field came from; null once the reader typed another, and for what was never filled in. */
export function originOf(start: LoanStart | null, field: keyof LoanInput, now: LoanInput): FigureOrigin | null {
  if (start === null || now[field] !== loanInputOf(start)[field]) return null;
  return start.origins[field] ?? null;
}
