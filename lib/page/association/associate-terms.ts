/** Finds the sum, the term and the lateness charge that a price's card states outside the price itself. */
import { type OfferTerms, termsInOffer } from '@/lib/core/prices/terms/offer-terms';
import { offerBlocks, type PriceAnchor, readBlocks } from './price-anchor';
import { isWholeCard } from './same-offer';

const mayNameTerms = /[借贷貸期月罚罰费費]|本金|金额|金額|fees/;

/** The terms of each block when it was last read: reports are frequent, and most blocks do not change between them. */
const lastRead = new WeakMap<Element, { text: string; terms: OfferTerms }>();

function termsOf(block: Element, text: string): OfferTerms {
  const last = lastRead.get(block);
  if (last?.text === text) return last.terms;
  const terms = mayNameTerms.test(text) ? termsInOffer(text) : {};
  lastRead.set(block, { text, terms });
  return terms;
}

/** By mark. A block counts up to the edge of the card, and only while all its prices are known to be of the same lender. */
export function associateTerms(prices: readonly PriceAnchor[]): Map<number, OfferTerms> {
  const read = readBlocks();
  const around = prices.map((price) => ({ price, blocks: offerBlocks(price, read) }));
  const loansIn = new Map<Element, PriceAnchor[]>();
  for (const { price, blocks } of around) {
    if ((price.kind !== 'rate' && price.kind !== 'instalment') || price.isRepeat) continue;
    for (const { block } of blocks) loansIn.set(block, [...(loansIn.get(block) ?? []), price]);
  }
  const found = new Map<number, OfferTerms>();
  for (const { price, blocks } of around) {
    let terms: OfferTerms = {};
    for (const [level, { block, text }] of blocks.entries()) {
      const others = loansIn.get(block)?.filter((other) => other !== price) ?? [];
      if (level > 0 && others.some(({ lenderId }) => lenderId === null || lenderId !== price.lenderId)) break;
      // What stands nearer to the price wins.
      terms = { ...termsOf(block, text), ...terms };
      if (isWholeCard(block)) break;
    }
    found.set(price.markId, terms);
  }
  return found;
}
