/** Finds the fees of the offers in a text that has lines and no cards: which price each belongs to. By the rules of a page where it can. */
import { type ExtraCharge, findExtraCharges } from '@/lib/core/prices/extra-charges';
import type { Price } from '@/lib/core/prices/price';
import { isPagesOwnFigure, type StatedPrice } from './stated-price';

/** A place in the text at which an offer by that name begins. */
export interface NameInText {
  start: number;
  end: number;
  /** The same for all names of one lender. */
  key: string;
}

export type PriceInText = StatedPrice & Pick<Price, 'start' | 'end'>;

export interface FeeInText<P> {
  fee: ExtraCharge;
  /** The price it belongs to. */
  price: P;
}

export interface FeesInText<P> {
  /** In the order of the text. */
  fees: FeeInText<P>[];
  /** Prices that are themselves the yearly percent of a fee, as in 担保费年化6%: price → words of the fee. */
  chargesByYear: Map<P, string>;
}

/** What stands further from a price is said of something else: as much as a page's card holds. */
const farthest = 500;

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Whether a fee and a price are the same words, as in 担保费每月1%. The words of an instalment may hold a fee and are never one. */
const isPriceItself = (fee: ExtraCharge, price: PriceInText) => price.kind !== 'instalment' && overlap(fee, price);

/** Whether a name between the two begins another offer: another name than the price's where the price comes first, any name where the fee does. */
function isParted(fee: ExtraCharge, price: PriceInText, key: string | null, names: readonly NameInText[]): boolean {
  const isPriceFirst = price.start < fee.start;
  const [from, to] = isPriceFirst ? [price.end, fee.start] : [fee.end, price.start];
  return (
    to - from > farthest ||
    names.some((name) => name.start >= from && name.end <= to && (!isPriceFirst || name.key !== key))
  );
}

/** `nameOf`: the key of the name a price stands under. */
export function feesInText<P extends PriceInText>(
  text: string,
  prices: readonly P[],
  names: readonly NameInText[],
  nameOf: (price: P) => string | null,
): FeesInText<P> {
  const found = findExtraCharges(text);
  const isCharge = (price: P) => price.kind === 'one_off_fee' || found.some((fee) => isPriceItself(fee, price));
  const anchors = prices.filter((price, at) => price.kind !== 'penalty' && !isPagesOwnFigure(price, prices[at - 1]));
  const loans = anchors.filter((price) => !isCharge(price));
  const fees = found.flatMap((fee): FeeInText<P>[] => {
    const owners = (loans.length > 0 ? loans : anchors).filter((price) => !isPriceItself(fee, price));
    // Only the next price on either side: a further one belongs to another offer.
    const next = [owners.findLast(({ start }) => start < fee.start), owners.find(({ start }) => start >= fee.start)];
    const owner = next.find((price) => price && !isParted(fee, price, nameOf(price), names));
    return owner ? [{ fee, price: owner }] : [];
  });
  const chargesByYear = new Map(
    prices.flatMap((price) => {
      const fee = price.kind === 'rate' ? found.find((one) => isPriceItself(one, price)) : undefined;
      return fee?.when === 'by_year' || fee?.when === 'by_year_upfront' ? [[price, fee.surface] as const] : [];
    }),
  );
  return { fees, chargesByYear };
}

/** The part of the text that speaks of the offers by one name, from that name on to the next other one. Without a name: the line. */
export function textAround(
  text: string,
  { start, end }: PriceInText,
  key: string | null,
  names: readonly NameInText[],
): string {
  if (key === null) {
    const to = text.indexOf('\n', end);
    return names.length === 0 && text.length <= farthest
      ? text
      : text.slice(text.lastIndexOf('\n', start) + 1, to < 0 ? text.length : to);
  }
  const before = names.findLast((name) => name.end <= start && name.key !== key);
  const after = names.find((name) => name.start >= end && name.key !== key);
  const own = before && names.find((name) => name.key === key && name.start >= before.end && name.end <= start);
  return text.slice(own?.start ?? before?.end ?? 0, after?.start ?? text.length);
}
