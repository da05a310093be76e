/** What a loan at a price would cost, at each end of the price. */
import { type LoanCost, loanCost } from '@/lib/core/loans/loan-cost';
import { type Fen, fenFromYuan, toFen } from '@/lib/core/loans/money';
import {
  dayCountInterestFen,
  type PlanRow,
  type RepaymentKind,
  repaymentPlan,
  statedPlan,
} from '@/lib/core/loans/repayment-plan';
import type { Price } from '@/lib/core/prices/price';
import { type PhraseTerms, termsOfPrice } from './phrase-terms';

/** What the loan would cost at one end of the price. */
export interface TranslatedCost {
  annualPercent: number;
  principalFen: Fen;
  periods: number;
  /** A loan of some days, paid back at once with the interest of these days; null: of `periods` months. */
  days: number | null;
  repaymentKind: RepaymentKind;
  /** The first payment; all but the last are equal for equal instalments and flat fees. */
  paymentFen: Fen;
  cost: LoanCost;
  filledIn: ('principal' | 'term')[];
}

function costOfDays(annualPercent: number, principalFen: Fen, days: number): LoanCost {
  const interestFen = dayCountInterestFen({ principalFen, dailyPercent: annualPercent / 365, days });
  const row = {
    period: 1,
    paymentFen: toFen(principalFen + interestFen),
    principalFen,
    interestFen,
    balanceFen: toFen(0),
  };
  // A payment after some days is on no monthly plan, so the yearly rate is the one that is stated.
  return { ...loanCost([row], principalFen), annual: null, solution: null };
}

/** One per stated end, low first; empty where nothing yearly can be said. */
export function translatedCosts(price: Price, repaymentKind: RepaymentKind, terms: PhraseTerms): TranslatedCost[] {
  if (price.kind === 'penalty' || price.kind === 'one_off_fee') return [];
  const costs: TranslatedCost[] = [];
  for (const annualPercent of new Set([price.annualPercentLow, price.annualPercentHigh])) {
    if (annualPercent === null || annualPercent >= 1e5) continue;
    const { principalFen, periods, days, filledIn } = termsOfPrice(price, terms);
    if (days !== null && price.kind === 'rate') {
      const cost = costOfDays(annualPercent, principalFen, days);
      costs.push({
        annualPercent,
        principalFen,
        periods,
        days,
        repaymentKind: 'bullet',
        paymentFen: cost.totalPaidFen,
        cost,
        filledIn,
      });
      continue;
    }
    // What comes back at once after some months is on no plan of instalments.
    const kind = price.kind === 'rate' && price.basis === 'total' ? 'bullet' : repaymentKind;
    const rows: PlanRow[] | null =
      price.kind === 'instalment' && price.paymentYuan !== undefined
        ? statedPlan(principalFen, fenFromYuan(price.paymentYuan), periods)
        : repaymentPlan({ kind, principalFen, periods, annualPercent });
    if (!rows) continue;
    const paymentFen = rows[0]?.paymentFen ?? principalFen;
    costs.push({
      annualPercent,
      principalFen,
      periods,
      days: null,
      repaymentKind: kind,
      paymentFen,
      cost: loanCost(rows, principalFen),
      filledIn,
    });
  }
  return costs;
}
