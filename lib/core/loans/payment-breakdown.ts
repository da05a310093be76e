/**
 * What each payment of a loan is made of: the money that really came, interest, and fees. A fee kept back from the payout
 * never came: the part of the principal that stands for it is counted as a fee, month by month.
 */
import type { LoanFees } from './loan-cost';
import { type Fen, roundToFen, sumFen, toFen } from './money';
import type { PlanRow } from './repayment-plan';

export interface PaymentPart {
  period: number;
  /** All that is paid then, fees included; the sum of the three below. */
  paidFen: Fen;
  /** Of it, money that really came. */
  ownFen: Fen;
  interestFen: Fen;
  feeFen: Fen;
  /** Principal still owed after this payment. */
  balanceFen: Fen;
}

/** One part a row, in order; what really came adds up to the payout exactly. */
export function breakDownPayments(rows: readonly PlanRow[], principalFen: Fen, fees: LoanFees = {}): PaymentPart[] {
  const receivedShare = (principalFen - (fees.upfrontFen ?? 0)) / principalFen;
  let repaidFen = 0;
  let returnedFen = 0;
  return rows.map((row, index) => {
    const isLast = index === rows.length - 1;
    const paidFen = toFen(row.paymentFen + (fees.monthlyFen ?? 0) + (isLast ? (fees.atEndFen ?? 0) : 0));
    repaidFen += row.principalFen;
    const ownFen = toFen(roundToFen(repaidFen * receivedShare) - returnedFen);
    returnedFen += ownFen;
    const { period, interestFen, balanceFen } = row;
    return { period, paidFen, ownFen, interestFen, feeFen: toFen(paidFen - ownFen - interestFen), balanceFen };
  });
}

/** Sums of all parts. */
export function sumPayments(
  parts: readonly PaymentPart[],
): Pick<PaymentPart, 'paidFen' | 'ownFen' | 'interestFen' | 'feeFen'> {
  const sum = (part: 'paidFen' | 'ownFen' | 'interestFen' | 'feeFen') => sumFen(parts.map((each) => each[part]));
  return { paidFen: sum('paidFen'), ownFen: sum('ownFen'), interestFen: sum('interestFen'), feeFen: sum('feeFen') };
}
