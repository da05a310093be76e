/**
 * The prices of a page as one compares them: by lender, each wording once, with the lowest and highest yearly price and
 * what the page leaves unsaid. Knows no frame and no screen; it reads what a page states and guesses nothing beside it.
 */
import { fenFromYuan } from '@/lib/core/loans/money';
import { headlineOf } from '@/lib/core/prices/headline';
import type { SeenPrice } from '@/lib/core/report/page-report';
import type { Offer } from './offer';

/** A price of a report, wherever it stands. */
export type StatedPrice = Omit<SeenPrice, 'markId'>;

/** Unsaid things without which two offers cannot be compared. `reading`: a monthly figure that can be read in two ways. */
export type PriceGap = 'yearly' | 'ceiling' | 'reading' | 'fees' | 'principal' | 'term';

export interface PriceGroup<P extends StatedPrice> {
  /** null: no lender is named beside these prices. */
  lenderId: string | null;
  /** Each wording once, in order of appearance; `others`: the same wording further on. */
  prices: { price: P; others: P[] }[];
  /** Percent a year over all readings; null where no price of the group can be put on a year. Penalties do not count. */
  minPercent: number | null;
  maxPercent: number | null;
  /** The highest is not stated: at least one price only says “from”. */
  isOpenTop: boolean;
  gaps: PriceGap[];
}

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

/** Whether a price of the group is a charge on top: by its name, or beside another price. */
export function isSurcharge<P extends StatedPrice>(price: P, { prices }: PriceGroup<P>): boolean {
  return (
    isSideCharge(price) || (isLoanPrice(price) && !pricesOfLoan(prices.map((entry) => entry.price)).includes(price))
  );
}

/** 日利率0.02%（年化约8.76%）: the second is what the page makes of the first, and is said there. */
export function isPagesOwnFigure(price: StatedPrice, before: StatedPrice | undefined): boolean {
  if (before?.pageAnnualPercent === undefined || price.basis !== 'year' || price.kind !== 'rate') return false;
  return (price.annualPercentHigh ?? price.annualPercentLow) === before.pageAnnualPercent;
}
const sumsFees = /综合|全部|所有|含费|IRR/i;

/**
 * Percent a year, lowest and highest over all readings of one wording; a fee on the sum first borrowed counts as what it
 * really comes to. Ends are null where the page leaves them open.
 */
function yearlyEnds(price: StatedPrice): { low: number | null; high: number | null } {
  const { annualPercentLow, annualPercentHigh, readings = [] } = price;
  const { low, high, simple } = headlineOf(price);
  if (simple) return { low, high };
  const ways = [price, ...readings];
  const known = (ends: (number | null)[]) => ends.filter((end) => end !== null);
  const lows = known(ways.map((way) => way.annualPercentLow));
  const highs = known(ways.map((way) => way.annualPercentHigh));
  const isOpenTop = annualPercentHigh === null && annualPercentLow !== null;
  const isOpenBottom = annualPercentLow === null && annualPercentHigh !== null;
  return {
    low: isOpenBottom || lows.length === 0 ? null : Math.min(...lows),
    high: isOpenTop || highs.length === 0 ? null : Math.max(...highs),
  };
}

/** What the page leaves unsaid of prices that stand under one name. `isFeeNamed`: a fee was read beside them. */
export function gapsOf(prices: readonly StatedPrice[], isFeeNamed: boolean): PriceGap[] {
  const loans = pricesOfLoan(prices);
  const ends = loans.map(yearlyEnds);
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

/** Groups in order of appearance, those beside no lender last; a page's own figure for a price is left to that price. `hasFees`: whether fees with this lender were read on the page. */
export function groupPrices<P extends StatedPrice>(
  prices: readonly P[],
  hasFees: (lenderId: string | null) => boolean,
): PriceGroup<P>[] {
  const byLender = new Map<string | null, P[]>();
  for (const [at, price] of prices.entries()) {
    if (isPagesOwnFigure(price, prices[at - 1])) continue;
    byLender.set(price.lenderId, [...(byLender.get(price.lenderId) ?? []), price]);
  }
  const groups = [...byLender].map(([lenderId, all]): PriceGroup<P> => {
    const distinct = new Map<string, { price: P; others: P[] }>();
    for (const price of all) {
      const known = distinct.get(wordingOf(price));
      if (known) known.others.push(price);
      else distinct.set(wordingOf(price), { price, others: [] });
    }
    const ends = pricesOfLoan(all).map(yearlyEnds);
    const figures = ends.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
    return {
      lenderId,
      prices: [...distinct.values()],
      minPercent: figures.length === 0 ? null : Math.min(...figures),
      maxPercent: figures.length === 0 ? null : Math.max(...figures),
      isOpenTop: ends.some(({ low, high }) => low !== null && high === null),
      gaps: gapsOf(all, hasFees(lenderId)),
    };
  });
  return groups.sort((a, b) => Number(a.lenderId === null) - Number(b.lenderId === null));
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
