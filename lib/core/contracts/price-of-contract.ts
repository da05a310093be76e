/**
 * What the loan of a contract costs in a year, with all the fees the contract names. A figure is given only where the rate,
 * the term and every fee are stated: a total with a fee missing would make the loan look cheaper than it is.
 */
import { costWithFees } from '@/lib/core/loans/cost-with-fees';
import { type FeeTerms, yearlyPercent } from '@/lib/core/loans/loan-cost';
import { defaultPrincipalYuan, maxPlannedAnnualPercent } from '@/lib/core/loans/loan-defaults';
import { fenFromYuan } from '@/lib/core/loans/money';
import { chargedFees, type FeeBeside, termsOfFee } from '@/lib/core/offers/price-with-fees';
import { findExtraCharges } from '@/lib/core/prices/extra-charges';
import type { Price } from '@/lib/core/prices/price';
import { type OfferTerms, termsInOffer } from '@/lib/core/prices/terms/offer-terms';
import { repaymentKindIn } from '@/lib/core/prices/terms/repayment-words';
import { normalizeForPrices } from '@/lib/core/text/normalize';
import { onlyOne } from './only-one';
import { type Clause, type Contract, mostOfKind } from './read-contract';

/** A fee with the sentence that names it. */
export interface FeeOfContract extends FeeBeside {
  start: number;
  end: number;
}

export interface PriceOfContract {
  /** The loan’s own, percent a year; null where none is stated, or more than one. */
  ratePercent: number | null;
  /** What a form for a yearly rate takes: as stated by the year, else twelve times the monthly one; null where that is not one figure. */
  nominalPercent: number | null;
  /** Each once. */
  fees: FeeOfContract[];
  /** Percent a year with all fees; null where no fee is named, or something that is needed is not stated. */
  totalPercent: number | null;
  terms: Pick<OfferTerms, 'principalYuan' | 'periods'>;
}

/** Yearly figures that differ by less are one figure, rounded twice. */
const samePoints = 0.005;

const sumsFees = /成本|综合|含费|IRR|\bAPR\b/i;

/** 综合融资成本, APR: the fees are in it. */
export const isAllIn = ({ why, surface }: Pick<Price, 'why' | 'surface'>): boolean =>
  sumsFees.test(`${why} ${surface}`);

/** A rate is the loan’s own where it is stated for it alone: no range, no “from”, and no other beside it. */
function rateIn(prices: readonly Price[]): number | null {
  const rates = prices.filter((price) => price.kind === 'rate' && !isAllIn(price));
  const [first] = rates;
  const percent = first?.annualPercentHigh ?? null;
  const isSaidAlone = rates.every(
    ({ annualPercentLow: low, annualPercentHigh: high }) =>
      low !== null && low === high && percent !== null && Math.abs(low - percent) < samePoints,
  );
  return isSaidAlone ? percent : null;
}

/** What is stated by the year comes first, for 日利率0.05% beside 年利率18% says the same, rounded. */
function nominalIn(prices: readonly Price[]): number | null {
  const rates = prices.filter(
    ({ kind, annualPercentLow: low, annualPercentHigh: high }) => kind === 'rate' && low !== null && low === high,
  );
  const own = rates.filter((price) => !isAllIn(price));
  const stated = own.length > 0 ? own : rates;
  const byYear = stated.filter(({ basis }) => basis === 'year');
  const byMonth = stated.filter(({ basis }) => basis === 'month');
  return onlyOne((byYear.length > 0 ? byYear : byMonth).map(({ annualPercentHigh }) => annualPercentHigh ?? undefined));
}

/** What a price that is a fee says of it. */
function feeOfPrice({ kind, basis, low, high }: Price): FeeTerms {
  const percent = low === high ? high : null;
  const isMonthly = kind === 'fee' && (basis === 'month' || basis === 'period');
  const isKnown = isMonthly || kind === 'one_off_fee';
  return { amountFen: null, percentOfPrincipal: isKnown ? percent : null, when: isMonthly ? 'monthly' : 'upfront' };
}

const hasFigure = ({ amountFen, percentOfPrincipal }: FeeOfContract) =>
  amountFen !== null || percentOfPrincipal !== null;

/** The fees of one sentence; one without a figure where it names some and says no more. */
function feesOfSentence(text: string, { start, end }: Clause, prices: readonly Price[]): FeeOfContract[] {
  const sentence = { start, end, isTicked: false };
  const read = findExtraCharges(text.slice(start, end), { mode: 'selection' });
  const fees = read.map((fee): FeeOfContract => ({ ...fee, ...sentence }));
  for (const price of prices) {
    const within = read.findIndex((fee) => start + fee.start < price.end && price.start < start + fee.end);
    // 担保费按月收取，每月为借款本金的0.25%: the name stands ahead, without a figure of its own.
    const ahead = read.findLastIndex((fee) => start + fee.end <= price.start);
    const same = within < 0 && fees[ahead] && !hasFigure(fees[ahead]) ? ahead : within;
    const known = fees[same];
    if (known && hasFigure(known)) continue;
    if (known) fees[same] = { ...known, ...feeOfPrice(price) };
    else fees.push({ kind: 'service', ...feeOfPrice(price), ...sentence });
  }
  return fees.length > 0
    ? fees
    : [{ kind: 'service', amountFen: null, percentOfPrincipal: null, when: 'upfront', ...sentence }];
}

function feesIn(text: string, clauses: readonly Clause[]): FeeOfContract[] {
  const charges = clauses.filter(({ kind, isFree }) => kind === 'fee' && !isFree);
  const sentences = new Map(charges.map((clause) => [clause.start, clause]));
  const fees = [...sentences.values()].flatMap((clause) =>
    feesOfSentence(
      text,
      clause,
      charges.flatMap(({ start, price }) => (start === clause.start && price ? [price] : [])),
    ),
  );
  return chargedFees(fees);
}

export function priceOfContract(text: string, prices: readonly Price[], { clauses }: Contract): PriceOfContract {
  const said = termsInOffer(text);
  const principalYuan = said.principalYuan ?? onlyOne(prices.map((price) => price.principalYuan)) ?? undefined;
  const periods = said.periods ?? onlyOne(prices.map((price) => price.periods)) ?? undefined;
  const terms = { ...(principalYuan && { principalYuan }), ...(periods && { periods }) };
  const ratePercent = rateIn(prices);
  const fees = feesIn(text, clauses);
  const answer = { ratePercent, nominalPercent: nominalIn(prices), fees, terms, totalPercent: null };
  // Shares of the sum are the same of any sum; yuan are not. What is beyond the clauses shown may hold more fees.
  const isSumNeeded = fees.some(({ amountFen }) => amountFen !== null) && principalYuan === undefined;
  const mayBeMore = clauses.filter(({ kind }) => kind === 'fee').length >= mostOfKind;
  if (fees.length === 0 || !fees.every(hasFigure) || isSumNeeded || mayBeMore) return answer;
  if (ratePercent === null || ratePercent > maxPlannedAnnualPercent || periods === undefined) return answer;
  const kind = repaymentKindIn(normalizeForPrices(text, 0, text.length).text) ?? 'equal_instalments';
  const principalFen = fenFromYuan(principalYuan ?? defaultPrincipalYuan);
  const plan = { kind, principalFen, periods, annualPercent: ratePercent };
  return { ...answer, totalPercent: yearlyPercent(costWithFees(plan, fees.map(termsOfFee)).withAll) };
}

/** What is put on the rate once late, as the rate it comes to: 上浮50% of 18% is 27%. The price itself where it is no such thing. */
export function withLateRate(price: Price, ratePercent: number | null): Price {
  const { kind, low, high, annualPercentHigh, assumptions } = price;
  if (kind !== 'penalty' || ratePercent === null || high === null || low !== high || annualPercentHigh !== null)
    return price;
  const late = assumptions.includes('uplift_of_contract_rate')
    ? ratePercent * (1 + high / 100)
    : assumptions.includes('uplift_in_points')
      ? ratePercent + high
      : null;
  return late === null ? price : { ...price, annualPercentLow: late, annualPercentHigh: late };
}
