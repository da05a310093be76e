/**
 * Finds the loan prices a text states and puts each on one yardstick, percent a year. Works in small windows around words
 * of price, so its cost grows with the length of the text only; reads no names, keeps no state.
 */

import { candidateWindows } from '@/lib/core/prefilter/candidate-windows';
import { lineAround, normalizeForPrices } from '@/lib/core/text/normalize';
import { comparePageFigure, yearlyPrice } from './annualize';
import { readFigures } from './figures';
import { type Governed, govern } from './interpret-figure';
import { readSumPrices } from './parsers/yuan-prices';
import type { Price } from './price';
import { groundAround } from './sentence-terms';

export interface PriceOptions {
  /** A reader chose the text as a price: bare forms count (万五, 千二, 一天2块), and no loan word is asked for. */
  isChosen?: boolean;
}

/** All loan prices stated in `text`, in order and apart; `[start, end)` are UTF-16 offsets in it. */
export function findPrices(text: string, { isChosen = false }: PriceOptions = {}): Price[] {
  const prices: Price[] = [];
  for (const [from, to] of isChosen ? [[0, text.length] as const] : candidateWindows(text)) {
    const folded = normalizeForPrices(text, from, to);
    const found = readSumPrices(folded.text, isChosen);
    for (const price of found) {
      const { periods } = groundAround(folded, price.start, price.end);
      if (periods !== null && price.basis !== 'total') price.periods ??= periods;
    }
    const sums = found.length;
    let nextSum = 0;
    let previousEnd = 0;
    let previous: Governed | null = null;
    const figures = readFigures(folded.text);
    for (const [index, figure] of figures.entries()) {
      const nextStart = figures[index + 1]?.start ?? Number.POSITIVE_INFINITY;
      previous = govern(
        folded.text,
        figure,
        previousEnd,
        nextStart,
        previous,
        isChosen,
        lineAround(folded, figure.start, figure.end),
      );
      previousEnd = Math.max(figure.end, previous?.end ?? 0);
      if (!previous) continue;
      while (nextSum < sums && (found[nextSum]?.end ?? 0) <= previous.start) nextSum += 1;
      if (nextSum === sums || (found[nextSum]?.start ?? 0) >= previous.end) {
        const ground = groundAround(folded, previous.start, previous.end);
        const price = yearlyPrice(
          figure,
          { ...previous, term: previous.term ?? ground.periods },
          ground.isWholeToTheEnd,
        );
        if (ground.principalYuan !== null) price.principalYuan = ground.principalYuan;
        found.push(price);
      }
    }
    found.sort((a, b) => a.start - b.start);
    let last: Price | undefined;
    let isPaired = false;
    for (const price of found) {
      price.surface = folded.text.slice(price.start, price.end);
      // What stands in another block may be another offer's.
      const isOneBlock = last && !text.slice(folded.at[last.end - 1], folded.at[price.start]).includes('\n');
      // Instalments that have their rate before them do not take the next offer's.
      const isSettled: boolean = isPaired && last?.kind === 'instalment';
      isPaired =
        last !== undefined &&
        isOneBlock === true &&
        !isSettled &&
        comparePageFigure(last, price, folded.text.slice(last.end, price.start) + price.surface.replace(/\d.*/, ''));
      last = price;
    }
    for (const price of found) {
      price.start = folded.at[price.start] ?? from;
      price.end = (folded.at[price.end - 1] ?? to - 1) + 1;
      price.surface = text.slice(price.start, price.end);
      prices.push(price);
    }
  }
  return prices;
}
