/** The same plan worked out slowly in exact fractions, month by month as a list of open bills. It shares no code with lib/core/payoff. */

/** A fraction as numerator and denominator. */
type Ratio = readonly [bigint, bigint];

export interface NaiveLoan {
  /** Whole fen of each month, from the first. */
  bills: { principal: number; interest: number; fee: number }[];
  style: 'equal_instalments' | 'shrinking' | 'listed';
  rate: Ratio;
  lateRate: Ratio;
}

interface Bill {
  kind: 'a penalty' | 'b interest' | 'c fee' | 'd principal';
  fen: bigint;
}

interface State {
  ahead: bigint;
  bills: Bill[];
  cost: bigint;
}

const times = (fen: bigint, [over, under]: Ratio): bigint => (2n * fen * over + under) / (2n * under);
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
const least = (...values: bigint[]) => values.reduce((low, value) => (value < low ? value : low));

export interface NaiveResult {
  /** null: not within `months`. */
  endMonth: number | null;
  costFen: number;
  firstShort: { month: number; gapFen: number } | null;
  /** Principal of each loan after each month. */
  principal: bigint[][];
}

function billsOf(loan: NaiveLoan, state: State, month: number): { bills: Bill[]; ahead: bigint } {
  const planned = loan.bills[month];
  const base = sum(loan.bills.slice(month).map(({ principal }) => BigInt(principal)));
  if (planned === undefined || state.ahead === 0n) return { bills: [], ahead: state.ahead };
  const listed = BigInt(planned.interest);
  const interest = loan.style === 'listed' ? listed : listed - (times(base, loan.rate) - times(state.ahead, loan.rate));
  const wanted =
    loan.style === 'equal_instalments' ? BigInt(planned.principal) + listed - interest : BigInt(planned.principal);
  const principal = least(wanted, state.ahead);
  return {
    ahead: state.ahead - principal,
    bills: [
      { kind: 'b interest', fen: interest },
      { kind: 'c fee', fen: BigInt(planned.fee) },
      { kind: 'd principal', fen: principal },
    ],
  };
}

/** `order` and `shortOrder` are indexes of loans. */
export function naivePayoff(
  loans: readonly NaiveLoan[],
  moneyFen: number,
  order: readonly number[],
  shortOrder: readonly number[],
  months: number,
): NaiveResult {
  let states: State[] = loans.map(({ bills }) => ({
    ahead: sum(bills.map(({ principal }) => BigInt(principal))),
    bills: [],
    cost: 0n,
  }));
  const result: NaiveResult = { endMonth: null, costFen: 0, firstShort: null, principal: [] };
  for (let month = 0; month < months; month += 1) {
    states = states.map((state, at) => {
      const loan = loans[at] as NaiveLoan;
      const late = sum(state.bills.filter(({ kind }) => kind === 'd principal').map(({ fen }) => fen));
      const penalty: Bill = { kind: 'a penalty', fen: times(late, loan.lateRate) };
      const { bills, ahead } = billsOf(loan, state, month);
      const all = [...state.bills, penalty, ...bills].filter(({ fen }) => fen > 0n);
      return { ...state, ahead, bills: all.sort((a, b) => a.kind.localeCompare(b.kind)) };
    });
    const needed = sum(states.flatMap(({ bills }) => bills.map(({ fen }) => fen)));
    let money = BigInt(moneyFen);
    if (needed > money) result.firstShort ??= { month, gapFen: Number(needed - money) };
    const isShort = needed > money;
    for (const at of shortOrder) {
      const state = states[at] as State;
      state.bills = state.bills.flatMap((bill) => {
        const paid = least(bill.fen, money);
        money -= paid;
        if (bill.kind !== 'd principal') state.cost += paid;
        return bill.fen > paid ? [{ ...bill, fen: bill.fen - paid }] : [];
      });
    }
    for (const at of isShort ? [] : order) {
      const state = states[at] as State;
      const paid = least(state.ahead, money);
      money -= paid;
      state.ahead -= paid;
    }
    result.principal.push(
      states.map(
        ({ ahead, bills }) => ahead + sum(bills.filter(({ kind }) => kind === 'd principal').map(({ fen }) => fen)),
      ),
    );
    if (states.every(({ ahead, bills }) => ahead === 0n && bills.length === 0)) {
      result.endMonth = month;
      break;
    }
  }
  result.costFen = Number(sum(states.map(({ cost }) => cost)));
  return result;
}
