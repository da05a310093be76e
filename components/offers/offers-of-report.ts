/** The rows of a page: every offer under the name the page writes, and names without a price. */
import type { Lender } from '@/lib/core/lenders/lender';
import { byYearlyPrice, type PageOffer, pageOffers } from '@/lib/core/offers/page-offers';
import type { ExampleTerms } from '@/lib/core/offers/price-with-fees';
import { feesBeside } from '@/lib/services/tabs/fees-beside';
import type { FeeOnPage, LenderOnPage, PriceOnPage, TabReport } from '@/lib/services/tabs/page-state';

export type OfferOnPage = PageOffer<PriceOnPage, FeeOnPage>;

/** A name with one of its offers, a name alone, or an offer beside no name. */
export interface OfferRowOfPage {
  key: string;
  lender: LenderOnPage | null;
  offer: OfferOnPage | null;
}

export type RowOrder = 'page' | 'price';

/** Prices of a cost disclosure are left to it. */
export function offersOfReport({ prices, fees }: TabReport, example?: ExampleTerms): OfferOnPage[] {
  return pageOffers(
    prices.filter(({ isOnDisclosure }) => !isOnDisclosure),
    (price) => feesBeside(price, fees),
    example,
  );
}

const isOf = ({ lenderId, surfaces }: LenderOnPage, offer: OfferOnPage): boolean =>
  lenderId === null
    ? offer.lenderId === null && offer.writtenName !== null && surfaces.includes(offer.writtenName)
    : offer.lenderId === lenderId;

const keyOf = ({ price: { place } }: OfferOnPage): string => `${place.frameId}-${place.markId}`;

/** As the page has them: names in order of appearance, prices beside no name last. Or by the yearly price, what has none last. */
export function rowsOfReport(report: TabReport, offers: readonly OfferOnPage[], order: RowOrder): OfferRowOfPage[] {
  const taken = new Set<OfferOnPage>();
  const rows = report.lenders.flatMap((lender): OfferRowOfPage[] => {
    const own = offers.filter((offer) => isOf(lender, offer));
    for (const offer of own) taken.add(offer);
    return own.length === 0
      ? [{ key: lender.lenderId ?? ` ${lender.surfaces[0]}`, lender, offer: null }]
      : own.map((offer) => ({ key: keyOf(offer), lender, offer }));
  });
  for (const offer of offers) if (!taken.has(offer)) rows.push({ key: keyOf(offer), lender: null, offer });
  if (order === 'page') return rows;
  const rowOf = new Map(rows.flatMap((row) => (row.offer ? [[row.offer, row] as const] : [])));
  const priced = byYearlyPrice([...rowOf.keys()]).flatMap((offer) => rowOf.get(offer) ?? []);
  return [...priced, ...rows.filter(({ offer }) => offer === null)];
}

/** The record of a row's lender; null: none is held. undefined: `records` are still on their way, or cannot be read. */
export function recordOf(
  { lender, offer }: OfferRowOfPage,
  records: ReadonlyMap<string, Lender> | null,
): Lender | null | undefined {
  const lenderId = lender?.lenderId ?? offer?.lenderId ?? null;
  if (lenderId === null) return null;
  return records === null ? undefined : (records.get(lenderId) ?? null);
}
