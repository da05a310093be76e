/** What was read in a picture, with what the reader said of it: who lends, and what is no price. */
import type { OfferOnPage, OfferRowOfPage } from '@/components/offers/offers-of-report';
import { linesAt, type PictureText } from '@/lib/core/pictures/picture-text';
import type { PictureReport } from '@/lib/services/pictures/report-of-text';
import type { PriceOnPage } from '@/lib/services/tabs/page-state';
import type { CheckedPicture } from './use-checked-picture';

/** The line of a price; its fees come after it. */
export function lineOf({ place }: PriceOnPage, { placesOf }: PictureReport, read: PictureText): number {
  const [first] = placesOf.get(place.markId) ?? [];
  return (first && linesAt(read, first.start, first.end)[0]) ?? 0;
}

/** The lines that an offer was read from: its price, other wordings of it, and its fees. */
export function linesOf({ offer }: OfferRowOfPage, { placesOf }: PictureReport, read: PictureText): number[] {
  if (offer === null) return [];
  const places = [offer.price, ...offer.others].flatMap(({ place }) => placesOf.get(place.markId) ?? []);
  return [...new Set(places.flatMap(({ start, end }) => linesAt(read, start, end)))];
}

/** An offer as it is told from others of the picture, whatever else is corrected. */
export interface OfferAsked {
  /** Its line and its words. */
  id: string;
  wording: string;
  /** Empty: none stands with it. */
  lender: string;
  /** Of its price and other wordings of it. */
  lines: number[];
}

export function offerAsked({ price, others, writtenName }: OfferOnPage, found: PictureReport, read: PictureText) {
  const lines = [price, ...others].map((one) => lineOf(one, found, read));
  const asked: OfferAsked = {
    id: `${lines[0]} ${price.surface}`,
    wording: price.surface,
    lender: writtenName ?? '',
    lines,
  };
  return asked;
}

/** `findIds`: of the lenders a name stands for. */
export async function withLendersOf(
  found: PictureReport,
  read: PictureText,
  lenders: CheckedPicture['lenders'],
  findIds: (name: string) => Promise<string[]>,
): Promise<PictureReport> {
  if (lenders.size === 0) return found;
  const { report } = found;
  const prices = await Promise.all(
    report.prices.map(async (price): Promise<PriceOnPage> => {
      const name = lenders.get(lineOf(price, found, read));
      if (name === undefined) return price;
      const { lenderName, ...bare } = price;
      const [lenderId = null] = name === '' ? [] : await findIds(name);
      return { ...bare, lenderId, ...(name !== '' && { lenderName: name }) };
    }),
  );
  return { ...found, report: { ...report, prices } };
}
