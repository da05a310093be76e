/** What a page says is put on the rate of an offer once late: in the offer's own card, or else for its lender, or for nobody where it names no other. */
import type { StatedPrice } from './stated-price';

/** Percent of the contract rate; null where the page does not say, or says more than one thing. A page that names no lender speaks of one offer at most. `isOnlyLender`: the page names no other than that of the price. */
export function statedUplift(price: StatedPrice, prices: readonly StatedPrice[], isOnlyLender: boolean): number | null {
  if (price.lateUpliftPercent !== undefined) return price.lateUpliftPercent;
  if (price.lenderId === null) return null;
  const added = prices.flatMap(({ kind, lenderId, assumptions, low, high }) =>
    kind === 'penalty' &&
    (lenderId === price.lenderId || (lenderId === null && isOnlyLender)) &&
    assumptions.includes('uplift_of_contract_rate')
      ? [low === high ? high : null]
      : [],
  );
  const [only] = new Set(added);
  return new Set(added).size === 1 && only != null && only > 0 ? only : null;
}
