/** Looks for the least that would keep every payment of a plan: more money a month, one sum set aside, or payments moved. */
import { type Fen, toFen } from '@/lib/core/loans/money';
import { type PayoffStrategy, payoffOrder } from './payoff-order';
import { withMovedDues } from './plan-input';
import { isAlwaysEnough, type PayoffSetup, type ShortMonth, simulatePayoff } from './simulate-payoff';

export interface CheapestChanges {
  /** Whole yuan more in each month. */
  perMonthFen: Fen;
  /** Set aside today, and used only where money is short. */
  onceFen: Fen;
  /** Payments of these loans from the short month on fall due so many months later; null: that alone does not do. */
  moved: { loans: number[]; months: number } | null;
}

export const maxMovedMonths = 12;
/** More would be too many to try while somebody waits. */
const maxLoansTried = 6;

const aYuan = 100;

/** Stops before each try, so that a screen can answer in between or give up. */
export type Search<T> = Generator<void, T, void>;

function* leastYuan(tooLittle: number, enough: number, isEnough: (yuan: number) => boolean): Search<Fen> {
  while (enough - tooLittle > 1) {
    yield;
    const middle = Math.floor((tooLittle + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return toFen(enough * aYuan);
}

function leastPerMonth(setup: PayoffSetup, strategy: PayoffStrategy, enoughFen: number): Search<Fen> {
  const isEnough = (yuan: number) => {
    const more = yuan * aYuan;
    const { first, laterFen } = setup.money;
    const money = { first: first.map((fen) => fen + more), laterFen: laterFen + more };
    return isAlwaysEnough({ ...setup, money }, strategy);
  };
  return leastYuan(0, Math.ceil(enoughFen / aYuan), isEnough);
}

function* leastMoved(
  setup: PayoffSetup,
  strategy: PayoffStrategy,
  short: ShortMonth,
): Search<CheapestChanges['moved']> {
  const dueThen = (at: number) =>
    (setup.loans[at]?.dues ?? [])
      .filter(({ month }) => month === short.month)
      .reduce((sum, { principalFen, interestFen, feeFen }) => sum + principalFen + interestFen + feeFen, 0);
  const single = payoffOrder('hurts', setup.loans)
    .toReversed()
    .filter((at) => dueThen(at) >= short.gapFen)
    .slice(0, maxLoansTried);
  const all = short.loans.map(({ loan }) => loan).filter((at) => dueThen(at) > 0);
  const tried = [...single.map((at) => [at]), ...(all.length > 1 ? [all] : [])];
  for (let months = 1; months <= maxMovedMonths; months += 1) {
    for (const loans of tried) {
      yield;
      const moved = setup.loans.map((loan, at) =>
        loans.includes(at) ? withMovedDues(loan, short.month, months) : loan,
      );
      if (isAlwaysEnough({ ...setup, loans: moved }, strategy)) return { loans, months };
    }
  }
  return null;
}

/** More a month than any of this can need. */
const mostYuan = 2 ** 24;

/**
 * The least money a month, in whole yuan, with which the debt ends at all; months with other money of their own, such as those
 * without an income, stay as they are. null: no sum does it.
 */
export function* leastThatEnds(setup: PayoffSetup, strategy: PayoffStrategy): Search<Fen | null> {
  const { first, laterFen } = setup.money;
  const ends = (yuan: number) => {
    const monthly = yuan * aYuan;
    const money = { first: first.map((fen) => (fen === laterFen ? monthly : fen)), laterFen: monthly };
    return simulatePayoff({ ...setup, money }, strategy).end.state === 'ends';
  };
  let tooLittle = Math.floor(laterFen / aYuan);
  let enough = Math.max(1, tooLittle * 2);
  while (!ends(enough)) {
    if (enough > mostYuan) return null;
    yield;
    tooLittle = enough;
    enough *= 2;
  }
  return yield* leastYuan(tooLittle, enough, ends);
}

/** `short`: as the plan of this setup and strategy found it. */
export function* cheapestChanges(
  setup: PayoffSetup,
  strategy: PayoffStrategy,
  short: ShortMonth,
): Search<CheapestChanges> {
  const { reserveUsedFen } = simulatePayoff(setup, strategy, Number.POSITIVE_INFINITY);
  return {
    perMonthFen: yield* leastPerMonth(setup, strategy, reserveUsedFen),
    onceFen: reserveUsedFen,
    moved: yield* leastMoved(setup, strategy, short),
  };
}
