/**
 * One loan on its way through a plan, month by month. Of what is due and late, penalty is paid first, then interest, fees and
 * principal (Civil Code, art. 561); money beyond that goes to principal not due yet, which shortens the loan from its end.
 */
import { roundToFen } from '@/lib/core/loans/money';
import { type PayoffDue, type PayoffLoan, ratesIn } from './payoff-loan';

/** Whole fen. */
export interface PaidParts {
  principal: number;
  interest: number;
  fee: number;
  penalty: number;
}

export const nothingPaid = (): PaidParts => ({ principal: 0, interest: 0, fee: 0, penalty: 0 });

export interface RunningLoan {
  loan: PayoffLoan;
  /** Index of the first payment not yet due. */
  next: number;
  /** Principal not yet due and not given back. */
  balance: number;
  /** Interest that principal given back early has saved on a loan paid at its end; a fraction of a fen counts. */
  saved: number;
  /** Of what a loan paid at its end asks for beside the principal: paid before its time. */
  early: { interest: number; fee: number };
  /** What is due: late, or falling due in this month. */
  due: PaidParts;
}

export function beginLoan(loan: PayoffLoan): RunningLoan {
  const { late } = loan;
  return {
    loan,
    next: 0,
    balance: loan.dues[0]?.baseFen ?? 0,
    saved: 0,
    early: { interest: 0, fee: 0 },
    due: {
      principal: late?.principalFen ?? 0,
      interest: late?.interestFen ?? 0,
      fee: late?.feeFen ?? 0,
      penalty: late?.penaltyFen ?? 0,
    },
  };
}

export const neededOf = ({ due }: RunningLoan): number => due.principal + due.interest + due.fee + due.penalty;

export const isPaidOff = (running: RunningLoan): boolean =>
  running.next >= running.loan.dues.length && neededOf(running) === 0;

export const penaltyIn = ({ loan, due }: RunningLoan, month: number): number =>
  due.principal === 0 ? 0 : roundToFen(due.principal * ratesIn(loan, month).late);

/** What a payment asks for of interest, now that some of the principal it was worked out on may be back. */
function interestOf({ loan, balance, saved }: RunningLoan, { interestFen, baseFen }: PayoffDue, month: number): number {
  if (loan.interestBy === 'listed') return interestFen;
  if (loan.interestBy === 'end') return Math.max(0, interestFen - roundToFen(saved));
  const { interest: rate } = ratesIn(loan, month);
  return balance === baseFen
    ? interestFen
    : Math.max(0, interestFen - roundToFen(baseFen * rate) + roundToFen(balance * rate));
}

/** Without principal there is no interest and no instalment: what its plan still lists is asked for no more. */
function dropOver(running: RunningLoan): void {
  const { loan, balance } = running;
  if (loan.interestBy === 'end' || balance > 0) return;
  while ((loan.dues[running.next]?.baseFen ?? 0) > 0) running.next += 1;
}

/** What is late grows; then the payments of the month fall due. */
export function beginMonth(running: RunningLoan, month: number): void {
  const { loan, due, early } = running;
  if (month > 0) due.penalty += penaltyIn(running, month);
  for (let next = loan.dues[running.next]; next && next.month <= month; next = loan.dues[running.next]) {
    running.next += 1;
    const interest = interestOf(running, next, month);
    const kept = loan.keepsInstalment ? next.interestFen - interest : 0;
    const principal = Math.min(running.balance, next.principalFen + kept);
    running.balance -= principal;
    due.principal += principal;
    due.interest += interest - early.interest;
    due.fee += next.feeFen - early.fee;
    dropOver(running);
  }
}

const parts = ['penalty', 'interest', 'fee', 'principal'] as const;

/** Pays what is due as far as the money goes; what is left of it. */
export function payDue({ due }: RunningLoan, money: number, paid: PaidParts): number {
  for (const part of parts) {
    const taken = Math.min(due[part], money);
    due[part] -= taken;
    paid[part] += taken;
    money -= taken;
  }
  return money;
}

/** Pays principal before its time, and what a loan paid at its end asks for once no principal is left; what is left of the money. */
export function payEarly(running: RunningLoan, money: number, month: number, paid: PaidParts): number {
  const taken = Math.min(running.balance, money);
  running.balance -= taken;
  paid.principal += taken;
  dropOver(running);
  return running.balance === 0 ? payEnd(running, money - taken, month, paid) : money - taken;
}

/** Interest and fees of a loan paid at its end, whose principal is back: the interest no longer depends on when it is paid. */
function payEnd(running: RunningLoan, money: number, month: number, paid: PaidParts): number {
  const { loan, early } = running;
  const last = loan.dues[running.next];
  if (loan.interestBy !== 'end' || last === undefined) return money;
  let { saved } = running;
  for (let at = month; at < last.month; at += 1) saved += last.baseFen * ratesIn(loan, at).interest;
  const rest = {
    interest: Math.max(0, last.interestFen - roundToFen(saved)) - early.interest,
    fee: last.feeFen - early.fee,
  };
  for (const part of ['interest', 'fee'] as const) {
    const taken = Math.min(rest[part], money);
    early[part] += taken;
    paid[part] += taken;
    rest[part] -= taken;
    money -= taken;
  }
  if (rest.interest + rest.fee === 0) running.next += 1;
  return money;
}

/** Of a loan paid at its end: what the principal given back so far saves in the month that follows. */
export function endMonth(running: RunningLoan, month: number): void {
  const { loan, balance, next } = running;
  const base = loan.dues[next]?.baseFen;
  if (loan.interestBy === 'end' && base !== undefined && balance < base)
    running.saved += (base - balance) * ratesIn(loan, month).interest;
}
