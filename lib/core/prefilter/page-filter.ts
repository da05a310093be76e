/** Asks of a text, in one pass, whether it may hold a lender's name or a price. All that runs on a page that holds neither. */

import { openPairFilter, type PairFilter } from './pair-filter';
import { hasFigure, mayHoldEnglishPrice, mayHoldPrice } from './price-places';

/** Figures are looked at together, so many characters at a time, with what stands around them. */
const span = 80;
const around = 60;
/** A figure may reach over the edge of the span by less than this. */
const edge = 8;

export interface PageFilter {
  pairs: PairFilter;
  /** False: neither stands there, but for an English name in small letters. */
  mayHold(text: string): boolean;
  mayHoldPrice(text: string): boolean;
}

/** `first`: the first part of a packed lexicon. */
export function openPageFilter(first: string): PageFilter {
  const [pairs = '', groups = '', beginnings = ''] = first.split('\n');
  const filter = openPairFilter(pairs, groups, beginnings, 'capitals');
  const asks = (isName: boolean) => (text: string) => {
    let looked = -1;
    const mayBePrice = (at: number) => {
      if (at < looked) return false;
      looked = at + span;
      if (!hasFigure(text.slice(Math.max(0, at - edge), looked + edge))) return false;
      return mayHoldPrice(text.slice(Math.max(0, at - around), looked + around));
    };
    return mayHoldEnglishPrice(text) || filter.eachPair(text, () => isName, mayBePrice);
  };
  return { pairs: filter, mayHold: asks(true), mayHoldPrice: asks(false) };
}
