/**
 * The true yearly price of a loan: the rate at which all that is paid, fees included, is worth the cash that really came.
 * Gives nominal and effective by name; says nothing of whether a price is high.
 */
import { type AnnualPercents, annualPercents, internalRate, type RateSolution } from './irr';
import { type Fen, roundToFen, sumFen, toFen } from './money';
import { type PlanRow, type PlanTerms, repaymentPlan, totalPaidFen } from './repayment-plan';

export interface LoanFees {
  /** Paid or kept back on the first day: membership, guarantee, a fee cut off the payout. */
  upfrontFen?: Fen;
  /** Paid with every instalment: insurance, guarantee, service. */
  monthlyFen?: Fen;
  /** Paid with the last instalment. */
  atEndFen?: Fen;
  /** Percent a year of what is still owed, a twelfth of it with every payment. */
  balancePercent?: number;
}

export interface LoanCost {
  /** Cash that really reached the borrower. */
  receivedFen: Fen;
  totalPaidFen: Fen;
  /** All that is paid beyond the cash received. */
  totalCostFen: Fen;
  /** Cost of each 1,000 yuan received. */
  costPerThousandFen: Fen;
  /** Percent a year; null when no rate fits, as when a fee eats the whole payout. */
  annual: AnnualPercents | null;
  /**
   * Simple interest, percent a year, of a loan repaid in one sum at its end; null for every other loan and where `annual`
   * is. Put on months, 26 % of simple interest would look like 23.34 %: the months of waiting are no repayments.
   */
  simplePercent: number | null;
  solution: RateSolution | null;
}

/** Cost of a monthly plan with fees. The up-front fee lowers the cash received and is not counted a second time. */
export function loanCost(rows: readonly PlanRow[], principalFen: Fen, fees: LoanFees = {}): LoanCost {
  const monthlyFen = fees.monthlyFen ?? 0;
  const receivedFen = toFen(principalFen - (fees.upfrontFen ?? 0));
  const onBalance = rows.map((_, index) =>
    roundToFen(((rows[index - 1]?.balanceFen ?? principalFen) * (fees.balancePercent ?? 0)) / 1200),
  );
  const payments = rows.map(
    (row, index) =>
      row.paymentFen + monthlyFen + (onBalance[index] ?? 0) + (index === rows.length - 1 ? (fees.atEndFen ?? 0) : 0),
  );
  const paidFen = toFen(totalPaidFen(rows) + monthlyFen * rows.length + sumFen(onBalance) + (fees.atEndFen ?? 0));
  const totalCostFen = toFen(paidFen - receivedFen);
  const solution = receivedFen > 0 ? internalRate([receivedFen, ...payments.map((payment) => -payment)]) : null;
  const isOneSum = rows.length > 1 && rows.slice(0, -1).every((row) => row.paymentFen === 0);
  return {
    receivedFen,
    totalPaidFen: paidFen,
    totalCostFen,
    costPerThousandFen: receivedFen > 0 ? roundToFen(Math.min((totalCostFen / receivedFen) * 100_000, 1e15)) : toFen(0),
    annual: solution && annualPercents(solution.ratePerPeriod),
    simplePercent: solution && isOneSum ? (totalCostFen / receivedFen / rows.length) * 1200 : null,
    solution,
  };
}

/** The yearly percent a loan is judged by: simple interest where it is repaid in one sum, else the nominal rate. */
export function yearlyPercent({ annual, simplePercent }: LoanCost): number | null {
  return simplePercent ?? annual?.nominal ?? null;
}

/** Plans in which the rate is charged on what is still owed, so that without fees the yearly price is the rate itself. */
const chargedOnBalance = new Set<PlanTerms['kind']>(['equal_instalments', 'equal_principal', 'interest_first']);

/**
 * Cost of a loan at a rate, with fees. Payments are whole fen, and the rate that fits them is off by a hair: without fees the
 * rate stands as it was stated, so that a price at the cap does not come out above it.
 */
export function costAtRate(terms: PlanTerms, fees: LoanFees = {}): LoanCost {
  const cost = loanCost(repaymentPlan(terms), terms.principalFen, fees);
  const isFree = !fees.upfrontFen && !fees.monthlyFen && !fees.atEndFen && !fees.balancePercent;
  const isStated = isFree && chargedOnBalance.has(terms.kind) && cost.annual !== null;
  return isStated ? { ...cost, annual: annualPercents(terms.annualPercent / 1200) } : cost;
}

/**
 * When a fee is due. `by_year`: so many percent a year of what is still owed, with every payment; `by_year_upfront`: so many
 * percent for every year of the term, of the sum borrowed, on the first day.
 */
export const feeTimes = ['upfront', 'monthly', 'at_end', 'by_year', 'by_year_upfront'] as const;
type FeeTime = (typeof feeTimes)[number];

/** One fee of an offer: a sum, a percent of the sum first borrowed, or both unknown. */
export interface FeeTerms {
  amountFen: Fen | null;
  percentOfPrincipal: number | null;
  when: FeeTime;
}

/** Adds up fees of a loan by when they are due; fees without a figure are left out and counted in `unknown`. */
export function addFees(
  fees: readonly FeeTerms[],
  { principalFen, periods }: Pick<PlanTerms, 'principalFen' | 'periods'>,
): Required<LoanFees> & { unknown: number } {
  const due = (when: FeeTime, share = 1): Fen =>
    sumFen(
      fees
        .filter((fee) => fee.when === when)
        .map((fee) => fee.amountFen ?? roundToFen((principalFen * share * (fee.percentOfPrincipal ?? 0)) / 100)),
    );
  const unknown = fees.filter((fee) => fee.amountFen === null && fee.percentOfPrincipal === null).length;
  const balancePercent = fees.reduce(
    (sum, { when, percentOfPrincipal }) => sum + (when === 'by_year' ? (percentOfPrincipal ?? 0) : 0),
    0,
  );
  return {
    upfrontFen: toFen(due('upfront') + due('by_year_upfront', periods / 12)),
    monthlyFen: due('monthly'),
    atEndFen: due('at_end'),
    balancePercent,
    unknown,
  };
}
