/**
 * Repayment plans to the fen: what is paid at the end of each month, and how it splits into principal and interest.
 * Knows no fees beside the plan (see loan-cost) and no calendar: months are numbered, days are counted.
 */
import { annuityFactor, annuityRate } from './irr';
import { type Fen, roundToFen, splitFen, sumFen, toFen } from './money';

/**
 * `equal_instalments` 等额本息, `equal_principal` 等额本金, `flat_fee` 等本等息 (interest on the first principal every month),
 * `interest_first` 先息后本, `bullet` everything at the end.
 */
export const repaymentKinds = ['equal_instalments', 'equal_principal', 'flat_fee', 'interest_first', 'bullet'] as const;
export type RepaymentKind = (typeof repaymentKinds)[number];

export interface PlanTerms {
  kind: RepaymentKind;
  principalFen: Fen;
  /** Number of monthly payments; for `bullet` the number of months until the one payment. */
  periods: number;
  /** Percent a year, nominal: each month costs a twelfth of it. */
  annualPercent: number;
}

export interface PlanRow {
  /** 1 = one month after the money came. */
  period: number;
  paymentFen: Fen;
  principalFen: Fen;
  interestFen: Fen;
  /** Principal still owed after this payment. */
  balanceFen: Fen;
}

/** The rows of a plan. Principal parts add up to the principal exactly; what rounding leaves falls into the last row. */
export function repaymentPlan({ kind, principalFen, periods, annualPercent }: PlanTerms): PlanRow[] {
  if (!Number.isInteger(periods) || periods < 1 || periods > 1200)
    throw new RangeError(`${periods} is not a number of months`);
  if (!(principalFen > 0)) throw new RangeError('the principal must be above zero');
  if (!(annualPercent >= 0 && annualPercent < 1e6)) throw new RangeError(`${annualPercent} is not a yearly percent`);
  const rate = annualPercent / 1200;
  const principalParts = splitFen(principalFen, periods);
  const flatInterestFen = roundToFen(principalFen * rate);
  const equalPaymentFen = roundToFen(principalFen / annuityFactor(rate, periods));

  const rows: PlanRow[] = [];
  let balanceFen = principalFen;
  for (let period = 1; period <= periods; period += 1) {
    const isLast = period === periods;
    let interestFen = kind === 'flat_fee' ? flatInterestFen : roundToFen(balanceFen * rate);
    let principalPartFen: number = 0;
    if (kind === 'equal_instalments') principalPartFen = Math.min(equalPaymentFen - interestFen, balanceFen);
    else if (kind === 'equal_principal' || kind === 'flat_fee') principalPartFen = principalParts[period - 1] ?? 0;
    else if (kind === 'bullet') interestFen = isLast ? roundToFen(principalFen * rate * periods) : toFen(0);
    if (isLast) principalPartFen = balanceFen;
    balanceFen = toFen(balanceFen - principalPartFen);
    rows.push({
      period,
      principalFen: toFen(principalPartFen),
      interestFen,
      balanceFen,
      paymentFen: toFen(principalPartFen + interestFen),
    });
  }
  return rows;
}

/** Interest of a loan charged by the day on a sum that does not change, the first `freeDays` without interest. */
export function dayCountInterestFen(terms: {
  principalFen: Fen;
  dailyPercent: number;
  days: number;
  freeDays?: number;
}): Fen {
  const chargedDays = Math.max(0, terms.days - (terms.freeDays ?? 0));
  return roundToFen((terms.principalFen * terms.dailyPercent * chargedDays) / 100);
}

/**
 * Rows of a plan whose equal payment the lender states itself, split by the rate that payment stands for.
 * `null` when the payments do not even return the principal.
 */
export function statedPlan(principalFen: Fen, statedPaymentFen: Fen, periods: number): PlanRow[] | null {
  const rate = annuityRate(principalFen, statedPaymentFen, periods)?.ratePerPeriod;
  if (rate === undefined || statedPaymentFen * periods < principalFen) return null;
  let balanceFen = principalFen;
  return Array.from({ length: periods }, (_, index) => {
    const partFen =
      index === periods - 1
        ? balanceFen
        : toFen(Math.min(statedPaymentFen - roundToFen(balanceFen * rate), balanceFen));
    balanceFen = toFen(balanceFen - partFen);
    return {
      period: index + 1,
      paymentFen: statedPaymentFen,
      principalFen: partFen,
      interestFen: toFen(statedPaymentFen - partFen),
      balanceFen,
    };
  });
}

export function totalPaidFen(rows: readonly PlanRow[]): Fen {
  return sumFen(rows.map((row) => row.paymentFen));
}
