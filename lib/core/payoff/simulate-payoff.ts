/**
 * Goes through the months of a plan: every loan gets what its contract asks for while the money allows, and what is left goes
 * to the loans in the order of the strategy, so that freed instalments roll on. Where the money is short, the loans that hurt
 * most come first and the rest is late from then on.
 */
import { type Fen, toFen } from '@/lib/core/loans/money';
import type { PayoffLoan } from './payoff-loan';
import { type PayoffStrategy, payoffOrder } from './payoff-order';
import {
  beginLoan,
  beginMonth,
  endMonth,
  isPaidOff,
  neededOf,
  nothingPaid,
  type PaidParts,
  payDue,
  payEarly,
  penaltyIn,
  type RunningLoan,
} from './running-loan';

export interface Money {
  /** Fen of the first months; none below zero. */
  first: number[];
  /** Of every month after them. */
  laterFen: number;
}

export interface PayoffSetup {
  loans: readonly PayoffLoan[];
  money: Money;
  /** A loan that is paid nothing in one month; the money is kept for the next. */
  missed: { loan: number; month: number } | null;
}

export interface PayoffMonth {
  month: number;
  principalLeftFen: Fen;
  principalFen: Fen;
  interestFen: Fen;
  feeFen: Fen;
  penaltyFen: Fen;
  /** The four paid parts together. */
  paidFen: Fen;
}

export interface ShortMonth {
  month: number;
  gapFen: Fen;
  /** Loans not paid whole, by index, the one that hurts most first. */
  loans: { loan: number; shortFen: Fen }[];
}

/** `never`: what a loan that is late adds in a month is at least all the money of a month. `beyond`: not within a hundred years. */
export type PayoffEnd =
  | { state: 'ends'; month: number }
  | { state: 'never'; loan: number; addedFen: Fen; moneyFen: Fen }
  | { state: 'beyond' };

export interface PayoffPlan {
  strategy: PayoffStrategy;
  months: PayoffMonth[];
  end: PayoffEnd;
  paidFen: Fen;
  /** Interest, fees and penalty paid. */
  costFen: Fen;
  penaltyFen: Fen;
  /** The first month whose money does not suffice; null: there is none. */
  short: ShortMonth | null;
  /** The last such month. */
  lastShortMonth: number | null;
  /** Where the money always suffices: the month with the least to spare. */
  tightest: { month: number; spareFen: Fen } | null;
  /** Of the money set aside, what was needed. */
  reserveUsedFen: Fen;
}

const maxMonths = 1200;

interface Run {
  setup: PayoffSetup;
  running: RunningLoan[];
  /** Where extra money goes. */
  order: number[];
  /** Who is paid first when money is short. */
  shortOrder: number[];
  reserve: number;
  reserveUsed: number;
  /** Kept from a month in which a payment was missed. */
  carried: number;
  short: ShortMonth | null;
  lastShortMonth: number | null;
  tightest: PayoffPlan['tightest'];
}

const moneyIn = ({ first, laterFen }: Money, month: number): number => first[month] ?? laterFen;

/** Pays what is due, and says what is left. */
function payMonth(run: Run, month: number, paid: PaidParts): number {
  const { running, setup, shortOrder } = run;
  const isMissed = (at: number) => setup.missed?.month === month && setup.missed.loan === at;
  let money = moneyIn(setup.money, month) + run.carried;
  run.carried = 0;
  const needed = running.reduce((sum, one, at) => (isMissed(at) ? sum : sum + neededOf(one)), 0);
  const gap = Math.max(0, needed - money);
  const fromReserve = Math.min(gap, run.reserve);
  run.reserve -= fromReserve;
  run.reserveUsed += fromReserve;
  money += fromReserve;
  const loans: ShortMonth['loans'] = [];
  for (const at of shortOrder) {
    const one = running[at];
    if (one === undefined) continue;
    if (isMissed(at)) {
      run.carried = neededOf(one);
      continue;
    }
    money = payDue(one, money, paid);
    const shortFen = neededOf(one);
    if (shortFen > 0) loans.push({ loan: at, shortFen: toFen(shortFen) });
  }
  if (loans.length > 0) {
    run.short ??= { month, gapFen: toFen(gap - fromReserve), loans };
    run.lastShortMonth = month;
  }
  if (needed > 0 && gap === 0 && (run.tightest === null || money < run.tightest.spareFen))
    run.tightest = { month, spareFen: toFen(money) };
  run.carried = Math.min(run.carried, money);
  return money - run.carried;
}

/** After the last payment has fallen due and nothing changes any more: the loan whose penalty takes all the money, if there is one. */
function neverEnds({ running, setup }: Run, month: number): Extract<PayoffEnd, { state: 'never' }> | null {
  const { first, laterFen } = setup.money;
  if (month + 1 < first.length) return null;
  if (running.some(({ next, loan }) => next < loan.dues.length)) return null;
  let worst: { loan: number; added: number } | null = null;
  for (const [at, one] of running.entries()) {
    if (neededOf(one) === 0 || (one.loan.changed !== null && month < one.loan.changed.from)) continue;
    const added = penaltyIn(one, month + 1);
    if (added >= laterFen && (worst === null || added > worst.added)) worst = { loan: at, added };
  }
  return worst && { state: 'never', loan: worst.loan, addedFen: toFen(worst.added), moneyFen: toFen(laterFen) };
}

function oneMonth(run: Run, month: number): PayoffMonth {
  const { running, order } = run;
  const paid = nothingPaid();
  for (const one of running) beginMonth(one, month);
  let left = payMonth(run, month, paid);
  const isShort = run.lastShortMonth === month;
  for (const at of isShort ? [] : order) {
    const one = running[at];
    if (left > 0 && one !== undefined && neededOf(one) === 0) left = payEarly(one, left, month, paid);
  }
  let principalLeft = 0;
  for (const one of running) {
    endMonth(one, month);
    principalLeft += one.balance + one.due.principal;
  }
  return {
    month,
    principalLeftFen: toFen(principalLeft),
    principalFen: toFen(paid.principal),
    interestFen: toFen(paid.interest),
    feeFen: toFen(paid.fee),
    penaltyFen: toFen(paid.penalty),
    paidFen: toFen(paid.principal + paid.interest + paid.fee + paid.penalty),
  };
}

function beginRun(setup: PayoffSetup, strategy: PayoffStrategy, reserve: number): Run {
  return {
    setup,
    running: setup.loans.map(beginLoan),
    order: payoffOrder(strategy, setup.loans),
    shortOrder: payoffOrder('hurts', setup.loans),
    reserve,
    reserveUsed: 0,
    carried: 0,
    short: null,
    lastShortMonth: null,
    tightest: null,
  };
}

/** `reserveFen`: money set aside today, used only where a month’s money is short. */
export function simulatePayoff(setup: PayoffSetup, strategy: PayoffStrategy, reserveFen = 0): PayoffPlan {
  const run = beginRun(setup, strategy, reserveFen);
  const months: PayoffMonth[] = [];
  let end: PayoffEnd = { state: 'beyond' };
  for (let month = 0; month < maxMonths; month += 1) {
    months.push(oneMonth(run, month));
    const never = neverEnds(run, month);
    if (never) end = never;
    else if (run.running.every(isPaidOff)) end = { state: 'ends', month };
    else continue;
    break;
  }
  const sumOf = (part: 'paidFen' | 'principalFen' | 'penaltyFen') => months.reduce((sum, one) => sum + one[part], 0);
  return {
    ...{ strategy, months, end },
    paidFen: toFen(sumOf('paidFen')),
    costFen: toFen(sumOf('paidFen') - sumOf('principalFen')),
    penaltyFen: toFen(sumOf('penaltyFen')),
    ...{ short: run.short, lastShortMonth: run.lastShortMonth },
    tightest: run.short === null ? run.tightest : null,
    reserveUsedFen: toFen(run.reserveUsed),
  };
}

/** Whether every month’s money suffices; sooner known than the whole plan where it does not. */
export function isAlwaysEnough(setup: PayoffSetup, strategy: PayoffStrategy): boolean {
  const run = beginRun(setup, strategy, 0);
  for (let month = 0; month < maxMonths && run.short === null; month += 1) {
    oneMonth(run, month);
    if (run.running.every(isPaidOff)) break;
  }
  return run.short === null;
}
