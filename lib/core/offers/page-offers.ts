/**
 * The offers of a page: each price of a loan with the name it stands under, its fees, and what the page leaves unsaid. One
 * offer is one row of every screen, so that none compares a bare rate with a price that holds all.
 */
import { headlineOf } from '@/lib/core/prices/headline';
import { chargedFees, type ExampleTerms, type FeeBeside, type PriceWithFees, priceWithFees } from './price-with-fees';
import { gapsOf, isPagesOwnFigure, type PriceGap, pricesOfLoan, type StatedPrice, wordingOf } from './stated-price';

export interface PageOffer<P extends StatedPrice, F extends FeeBeside> {
  /** null: no lender of the list stands with the price. */
  lenderId: string | null;
  /** The name as the page writes it; null: none stands with the price. */
  writtenName: string | null;
  price: P;
  /** The same words further on, and other words for the same price: 日息万五 in a card, 年化18.25% in a sentence. */
  others: P[];
  /** Charges on top and penalties that stand after this price. */
  beside: P[];
  /** Each once. */
  fees: F[];
  /** null: no fee with a figure is named. */
  withFees: PriceWithFees | null;
  gaps: PriceGap[];
}

/** Percent a year that stands for an offer where one figure must: fees included where they are named, the upper end of a range. null: unknown. */
export function yearlyOfOffer({
  price,
  withFees,
}: Pick<PageOffer<StatedPrice, FeeBeside>, 'price' | 'withFees'>): number | null {
  const { low, high } = withFees ?? headlineOf(price);
  return high ?? low;
}

const nameKey = ({ lenderId, lenderName }: StatedPrice): string => lenderId ?? ` ${lenderName ?? ''}`;

/** By the name they stand under, in order of appearance. */
function byName<P extends StatedPrice>(prices: readonly P[]): P[][] {
  const groups = new Map<string, P[]>();
  for (const [at, price] of prices.entries()) {
    if (isPagesOwnFigure(price, prices[at - 1])) continue;
    groups.set(nameKey(price), [...(groups.get(nameKey(price)) ?? []), price]);
  }
  return [...groups.values()];
}

/** Yearly figures that differ by less are one figure, rounded twice. */
const samePoints = 0.005;

/** Whether another wording under the same name states the same price: a yearly figure alike, terms that agree, and fees named once. */
function isSamePrice<P extends StatedPrice>(
  { price, others }: { price: P; others: readonly P[] },
  other: P,
  feesOf: (price: P) => readonly FeeBeside[],
): boolean {
  const [mine, theirs] = [headlineOf(price), headlineOf(other)];
  const isAlike = (a: number | null, b: number | null) =>
    a === null || b === null ? a === b : Math.abs(a - b) < samePoints;
  const agree = (a: number | undefined, b: number | undefined) => a === undefined || b === undefined || a === b;
  const hasFees = (prices: readonly P[]) => prices.some((one) => feesOf(one).length > 0);
  return (
    (mine.low !== null || mine.high !== null) &&
    isAlike(mine.low, theirs.low) &&
    isAlike(mine.high, theirs.high) &&
    [price, ...others].every(
      (one) => agree(one.principalYuan, other.principalYuan) && agree(one.periods, other.periods),
    ) &&
    !(hasFees([price, ...others]) && hasFees([other]))
  );
}

/** The price with the sum and the term that its other wordings state. */
function withTermsOf<P extends StatedPrice>(price: P, others: readonly P[]): P {
  const principalYuan = price.principalYuan ?? others.find((one) => one.principalYuan !== undefined)?.principalYuan;
  const periods = price.periods ?? others.find((one) => one.periods !== undefined)?.periods;
  return {
    ...price,
    ...(principalYuan === undefined ? {} : { principalYuan }),
    ...(periods === undefined ? {} : { periods }),
  };
}

/** In order of appearance of their names. `feesOf`: the fees read beside a price. Prices that are all penalties or side charges make an offer each of their own. */
export function pageOffers<P extends StatedPrice, F extends FeeBeside>(
  prices: readonly P[],
  feesOf: (price: P) => readonly F[],
  example?: ExampleTerms,
): PageOffer<P, F>[] {
  return byName(prices).flatMap((group) => {
    const loans = new Set(pricesOfLoan(group));
    const offers: { price: P; others: P[]; beside: P[] }[] = [];
    for (const price of group) {
      const isHead = loans.size === 0 || loans.has(price);
      const same =
        offers.find((offer) => wordingOf(offer.price) === wordingOf(price)) ??
        offers.find((offer) => isSamePrice(offer, price, feesOf));
      if (isHead && same) same.others.push(price);
      else if (isHead) offers.push({ price, others: [], beside: [] });
    }
    for (const price of group) {
      if (loans.size === 0 || loans.has(price)) continue;
      const at = group.indexOf(price);
      const before = offers.findLast((offer) => group.indexOf(offer.price) < at) ?? offers[0];
      if (before && !before.beside.some((one) => wordingOf(one) === wordingOf(price))) before.beside.push(price);
    }
    return offers.map(({ price, others, beside }): PageOffer<P, F> => {
      const fees = [price, ...others].flatMap((one) => feesOf(one));
      return {
        lenderId: price.lenderId,
        writtenName: price.lenderName ?? null,
        price,
        others,
        beside,
        fees: [...fees],
        withFees: priceWithFees(withTermsOf(price, others), fees, example),
        gaps: gapsOf([price, ...others, ...beside], chargedFees(fees).length > 0),
      };
    });
  });
}

/** Lowest yearly price first, fees included. Prices of which only the lowest is stated come after those that are stated whole, and what cannot be worked out last. */
export function byYearlyPrice<O extends Pick<PageOffer<StatedPrice, FeeBeside>, 'price' | 'withFees'>>(
  offers: readonly O[],
): O[] {
  const price = (offer: O) => yearlyOfOffer(offer) ?? Number.POSITIVE_INFINITY;
  const isFloor = ({ price: stated, withFees }: O) => {
    const { low, high } = withFees ?? headlineOf(stated);
    return high === null && low !== null ? 1 : 0;
  };
  const rank = (offer: O) => (price(offer) === Number.POSITIVE_INFINITY ? 2 : isFloor(offer));
  return [...offers].sort((a, b) => rank(a) - rank(b) || price(a) - price(b) || 0);
}
