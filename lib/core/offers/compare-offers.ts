/**
 * Lays offers side by side: the yearly price with all fees, what is paid on top, and what a late payment adds. Orders by
 * price and calls none of them good.
 */
import { latenessOnDay, overduePercent } from '@/lib/core/loans/lateness';
import { costAtRate, type LoanCost, loanCost, yearlyPercent } from '@/lib/core/loans/loan-cost';
import { type Fen, roundToFen, toFen } from '@/lib/core/loans/money';
import { type PlanRow, repaymentPlan, statedPlan } from '@/lib/core/loans/repayment-plan';
import type { Offer } from './offer';

/** Stands in for what an offer leaves unsaid, the same for all. */
export interface CommonTerms {
  principalFen: Fen;
  termMonths: number;
}

/** What a true comparison would need and the offer does not say. `ceiling`: only a “from” price is known; `fees_left_out`: fees are named and not all of them can be counted. */
export type OfferGap = 'price' | 'principal' | 'term' | 'fees' | 'fees_left_out' | 'ceiling';

/** What an offer charges beside its rate, on the sum it is worked out for; null where nothing of that sort is stated. */
export interface OfferCharges {
  upfrontFen: Fen | null;
  monthlyFen: Fen | null;
  /** Percent a year of what is still owed. */
  yearlyPercent: number | null;
}

/** What being late adds on 1,000 yuan overdue for 30 days; both ends are the same where the uplift is known. */
export interface LateAddition {
  lowFen: Fen;
  highFen: Fen;
  /** Contract rate with the uplift, percent a year. */
  lowPercent: number;
  highPercent: number;
  /** `usual`: neither offer nor lender's record says; 30 to 50 % is what contracts usually have. */
  upliftFrom: 'offer' | 'lender' | 'usual';
}

export interface OfferOutcome {
  offer: Offer;
  principalFen: Fen;
  termMonths: number;
  /** Each payment, without fees that are paid apart; null where payments differ or nothing can be worked out. */
  paymentFen: Fen | null;
  /** Fees included; null where no price is stated or the figures make no loan. */
  cost: LoanCost | null;
  charges: OfferCharges;
  gaps: OfferGap[];
  late: LateAddition | null;
}

const lateSumFen = toFen(100_000);
const lateDays = 30;
const usualUplifts = [30, 50] as const;

const asFen = (count: number | null): Fen | null => (count === null ? null : toFen(count));

function planOf(
  { instalmentFen, annualPercent, repayment }: Offer,
  { principalFen, termMonths }: CommonTerms,
): PlanRow[] | null {
  if (principalFen <= 0) return null;
  const stated = asFen(instalmentFen);
  if (stated !== null && stated > 0) return statedPlan(principalFen, stated, termMonths);
  return annualPercent === null
    ? null
    : repaymentPlan({ kind: repayment, principalFen, periods: termMonths, annualPercent });
}

function gapsOf(offer: Offer): OfferGap[] {
  const stated = [
    offer.upfrontFeeFen,
    offer.monthlyFeeFen,
    offer.upfrontFeePercent,
    offer.monthlyFeePercent,
    offer.yearlyFeePercent,
  ];
  const gaps: OfferGap[] = [];
  if (offer.annualPercent === null && !offer.instalmentFen) gaps.push('price');
  else if (offer.annualIs === 'floor' && !offer.instalmentFen) gaps.push('ceiling');
  if (offer.principalFen === null) gaps.push('principal');
  if (offer.termMonths === null) gaps.push('term');
  if (offer.feesLeftOut > 0) gaps.push('fees_left_out');
  else if (!offer.saysNoFees && stated.every((fee) => fee === null)) gaps.push('fees');
  return gaps;
}

function chargesOf(offer: Offer, principalFen: Fen): OfferCharges {
  const together = (fen: number | null, percent: number | null): Fen | null =>
    fen === null && percent === null ? null : toFen((fen ?? 0) + roundToFen((principalFen * (percent ?? 0)) / 100));
  return {
    upfrontFen: together(offer.upfrontFeeFen, offer.upfrontFeePercent),
    monthlyFen: together(offer.monthlyFeeFen, offer.monthlyFeePercent),
    yearlyPercent: offer.yearlyFeePercent,
  };
}

function costOf(
  { instalmentFen, annualPercent, repayment }: Offer,
  { principalFen, termMonths }: CommonTerms,
  rows: PlanRow[],
  charges: OfferCharges,
): LoanCost {
  const fees = {
    upfrontFen: charges.upfrontFen ?? toFen(0),
    monthlyFen: charges.monthlyFen ?? toFen(0),
    balancePercent: charges.yearlyPercent ?? 0,
  };
  if (instalmentFen || annualPercent === null) return loanCost(rows, principalFen, fees);
  return costAtRate({ kind: repayment, principalFen, periods: termMonths, annualPercent }, fees);
}

/** Rate that runs on while late: the contract's own, without fees. */
function contractPercent(offer: Offer, rows: readonly PlanRow[], principalFen: Fen): number | null {
  const isStated = offer.annualPercent !== null && !offer.instalmentFen && offer.repayment !== 'flat_fee';
  return isStated ? offer.annualPercent : yearlyPercent(loanCost(rows, principalFen));
}

function lateAddition(contract: number, offer: Offer, lenderUpliftPercent: number | null): LateAddition {
  const known = offer.lateUpliftPercent ?? lenderUpliftPercent;
  const [low, high] = known === null ? usualUplifts : [known, known];
  const added = (upliftPercent: number) => {
    const point = latenessOnDay({ overdueFen: lateSumFen, contractPercent: contract, upliftPercent }, lateDays);
    return toFen(point.owedByContractFen - lateSumFen);
  };
  return {
    lowFen: added(low),
    highFen: added(high),
    lowPercent: overduePercent(contract, low),
    highPercent: overduePercent(contract, high),
    upliftFrom: offer.lateUpliftPercent !== null ? 'offer' : known !== null ? 'lender' : 'usual',
  };
}

/** `lenderUpliftPercent`: from the record of the offer's lender, null where none is held. */
export function offerOutcome(offer: Offer, common: CommonTerms, lenderUpliftPercent: number | null): OfferOutcome {
  const terms = {
    principalFen: asFen(offer.principalFen) ?? common.principalFen,
    termMonths: offer.termMonths ?? common.termMonths,
  };
  const rows = planOf(offer, terms);
  const charges = chargesOf(offer, terms.principalFen);
  const cost = rows && costOf(offer, terms, rows, charges);
  const isLoan = cost?.annual != null && cost.annual.nominal >= 0;
  const contract = rows && isLoan ? contractPercent(offer, rows, terms.principalFen) : null;
  const payments = new Set(rows?.slice(0, -1).map(({ paymentFen }) => paymentFen));
  return {
    offer,
    ...terms,
    paymentFen: isLoan && payments.size === 1 ? (rows?.[0]?.paymentFen ?? null) : null,
    cost: isLoan ? cost : null,
    charges,
    gaps: gapsOf(offer),
    late: contract === null ? null : lateAddition(Math.max(0, contract), offer, lenderUpliftPercent),
  };
}

/** Lowest yearly price first; what cannot be worked out comes last, in the order it was kept. */
export function byYearlyPrice(outcomes: readonly OfferOutcome[]): OfferOutcome[] {
  const price = ({ cost }: OfferOutcome) => (cost && yearlyPercent(cost)) ?? Number.POSITIVE_INFINITY;
  return [...outcomes].sort((a, b) => price(a) - price(b) || 0);
}

/** Whether total costs may be laid side by side as they are: every offer for the same sum and the same time. */
export function areSameTerms(outcomes: readonly OfferOutcome[]): boolean {
  return new Set(outcomes.map(({ principalFen, termMonths }) => `${principalFen} ${termMonths}`)).size <= 1;
}
