/** One stated price as offers are made of it: whether it is a loan's own, what it leaves unsaid, and what it gives an offer to keep. Knows no frame and no screen. */
import { fenFromYuan } from '@/lib/core/loans/money';
import { headlineOf } from '@/lib/core/prices/headline';
import type { PriceReading } from '@/lib/core/prices/price';
import type { SeenPrice } from '@/lib/core/report/page-report';
import type { Offer } from './offer';

/** A price of a report, wherever it stands. */
export type StatedPrice = Omit<SeenPrice, 'markId'>;

/** Unsaid things without which two offers cannot be compared. `reading`: a monthly figure that can be read in two ways. */
export type PriceGap = 'yearly' | 'ceiling' | 'reading' | 'fees' | 'principal' | 'term';

const isLoanPrice = ({ kind }: StatedPrice) => kind === 'rate' || kind === 'fee' || kind === 'instalment';
/** Charges for something else, by what the page calls them. */
const sideCharge = /担保|擔保|保险|保險|保费|保費|会员|會員|增信|权益|權益/;
/** May be all that is asked for a loan, or come on top of it. */
const serviceFee = /服务费|服務費/;

/** A guarantee or an insurance of so much a month comes on top of a price and is none by itself. */
export function isSideCharge({ kind, surface }: Pick<StatedPrice, 'kind' | 'surface'>): boolean {
  return kind === 'fee' && sideCharge.test(surface);
}

/** Without the charges on top, where there is another price. */
export function pricesOfLoan<P extends StatedPrice>(prices: readonly P[]): P[] {
  const loans = prices.filter(isLoanPrice);
  const without = loans.filter(
    (price) => !isSideCharge(price) && !(price.kind === 'fee' && serviceFee.test(price.surface)),
  );
  return without.length > 0 ? without : loans;
}

/** 日利率0.02%（年化约8.76%）: the second is what the page makes of the first, and is said there. */
export function isPagesOwnFigure(price: StatedPrice, before: StatedPrice | undefined): boolean {
  if (before?.pageAnnualPercent === undefined || price.basis !== 'year' || price.kind !== 'rate') return false;
  return (price.annualPercentHigh ?? price.annualPercentLow) === before.pageAnnualPercent;
}
const sumsFees = /综合|全部|所有|含费|IRR/i;

const endsOf = ({ annualPercentLow, annualPercentHigh }: PriceReading) => ({
  low: annualPercentLow,
  high: annualPercentHigh,
});

/** What the page leaves unsaid of prices that stand under one name. `isFeeNamed`: a fee was read beside them. */
export function gapsOf(prices: readonly StatedPrice[], isFeeNamed: boolean): PriceGap[] {
  const loans = pricesOfLoan(prices);
  const ends = loans.flatMap((price) => [headlineOf(price), ...(price.readings ?? []).map(endsOf)]);
  const gaps: PriceGap[] = [];
  if (!ends.some(({ low, high }) => low !== null || high !== null)) gaps.push('yearly');
  else if (!ends.some(({ high }) => high !== null)) gaps.push('ceiling');
  if (loans.some(({ kind, basis, readings = [] }) => kind === 'rate' && basis === 'month' && readings.length > 1))
    gaps.push('reading');
  const saysFees =
    isFeeNamed ||
    prices.some(
      ({ kind, surface, why, saysNoFees = false }) =>
        saysNoFees || kind === 'fee' || kind === 'one_off_fee' || sumsFees.test(`${why}${surface}`),
    );
  if (!saysFees) gaps.push('fees');
  if (!prices.some(({ principalYuan }) => principalYuan !== undefined)) gaps.push('principal');
  if (!prices.some(({ periods }) => periods !== undefined)) gaps.push('term');
  return gaps;
}

/** The same words, lender and outcome, in whatever place. */
export function wordingOf({
  surface,
  kind,
  annualPercentLow,
  annualPercentHigh,
  pageAnnualPercent,
}: StatedPrice): string {
  return [surface.replace(/\s/g, ''), kind, annualPercentLow, annualPercentHigh, pageAnnualPercent].join(' ');
}

/** What the page's own yearly figure differs by from ours, in percentage points; null where it prints none that differs. */
export function pageDifference(
  price: StatedPrice,
): { pagePercent: number; ourPercent: number; differencePoints: number } | null {
  const { low, high } = headlineOf(price);
  const ourPercent = high ?? low;
  if (price.pageAnnualPercent === undefined || ourPercent === null) return null;
  return { pagePercent: price.pageAnnualPercent, ourPercent, differencePoints: price.pageAnnualPercent - ourPercent };
}

/** What a price gives an offer to keep; null for what is no price of a loan. Of a range the top is taken, of “from” the bottom, and it says which. */
export function offerTermsOf(
  price: StatedPrice,
): Pick<
  Offer,
  | 'wording'
  | 'principalFen'
  | 'termMonths'
  | 'repayment'
  | 'annualPercent'
  | 'annualIs'
  | 'pageAnnualPercent'
  | 'instalmentFen'
> | null {
  if (!isLoanPrice(price)) return null;
  const { annualPercentLow: low, annualPercentHigh: high, principalYuan, periods, paymentYuan } = price;
  const isInstalment = price.kind === 'instalment' && paymentYuan !== undefined && principalYuan !== undefined;
  return {
    wording: price.surface.slice(0, 200),
    principalFen: principalYuan === undefined ? null : fenFromYuan(principalYuan),
    termMonths: periods !== undefined && periods >= 1 && periods <= 600 ? periods : null,
    repayment: price.kind === 'fee' ? 'flat_fee' : 'equal_instalments',
    annualPercent: high ?? low,
    annualIs: high === null && low !== null ? 'floor' : low !== high ? 'ceiling' : 'price',
    pageAnnualPercent: price.pageAnnualPercent ?? null,
    instalmentFen: isInstalment ? fenFromYuan(paymentYuan) : null,
  };
}
