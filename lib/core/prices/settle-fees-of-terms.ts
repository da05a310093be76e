/**
 * Fees of several terms in one list: where the percent does not grow with the term, it is charged each period, for no lender
 * asks less in all for a longer loan. 3期0.9% 6期0.8% 12期0.7%.
 */
import type { InterpretedFigure } from './interpretation';

const isFeeOfTerm = ({ kind, period, term, isDays }: InterpretedFigure): boolean =>
  kind === 'fee' && period === 'total' && term !== null && !isDays;

/** Runs of neighbours that are fees of ever longer terms, each at least two. */
function listsOf(prices: readonly InterpretedFigure[]): InterpretedFigure[][] {
  const lists: InterpretedFigure[][] = [];
  for (const price of prices) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const goesOn = last && isFeeOfTerm(last) && isFeeOfTerm(price) && (price.term ?? 0) > (last.term ?? 0);
    if (list && goesOn) list.push(price);
    else lists.push([price]);
  }
  return lists.filter(({ length }) => length > 1);
}

/** Changes the period of such fees. `prices` are the interpreted figures of one window, in order. */
export function settleFeesOfTerms(prices: readonly InterpretedFigure[]): void {
  for (const list of listsOf(prices)) {
    const grows = list.every(({ figure }, at) => at === 0 || figure.high > (list[at - 1]?.figure.high ?? 0));
    if (!grows) for (const price of list) price.period = 'period';
  }
}
