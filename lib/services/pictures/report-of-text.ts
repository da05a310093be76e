/** Names and prices found in the text of a picture, in the form in which a page reports its own, so that they become the same rows. */
import type { Mention } from '@/lib/core/names/mention';
import type { Price } from '@/lib/core/prices/price';
import type { LenderOnPage, PriceOnPage, TabReport } from '@/lib/services/tabs/page-state';

export interface PictureReport {
  report: TabReport;
  /** Where each price stands in the text: by the number of its mark. */
  placeOf: ReadonlyMap<number, { start: number; end: number }>;
}

/** No tab has this number: nothing of a picture can be gone to in a page. */
const frameId = -1;

const nameIn = (text: string, { start, end, lenderId, aliasText }: Mention) =>
  lenderId === null ? aliasText : text.slice(start, end);

function lendersIn(text: string, mentions: readonly Mention[]): LenderOnPage[] {
  const lenders = new Map<string, LenderOnPage>();
  for (const [markId, mention] of mentions.entries()) {
    const surface = nameIn(text, mention);
    const key = mention.lenderId ?? ` ${surface}`;
    const place = { frameId, markId };
    const known = lenders.get(key);
    if (!known) {
      const { lenderId, why } = mention;
      lenders.set(key, { lenderId, surfaces: [surface], count: 1, why, places: [place] });
      continue;
    }
    known.count++;
    known.places.push(place);
    if (!known.surfaces.includes(surface)) known.surfaces.push(surface);
  }
  return [...lenders.values()];
}

/** The name above or before a price; a picture that names only one lender names it for all its prices. */
function lenderOf({ start }: Price, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions.findLast((mention) => mention.end <= start);
  const isOnlyOne = new Set(mentions.map(({ lenderId, aliasText }) => lenderId ?? aliasText)).size === 1;
  return before ?? (isOnlyOne ? mentions[0] : undefined);
}

export function reportOfText(text: string, mentions: readonly Mention[], prices: readonly Price[]): PictureReport {
  const placeOf = new Map<number, { start: number; end: number }>();
  const seen = prices.map(({ start, end, ...price }, i): PriceOnPage => {
    const markId = mentions.length + i;
    placeOf.set(markId, { start, end });
    const lender = lenderOf({ start, end, ...price }, mentions);
    return {
      ...price,
      place: { frameId, markId },
      lenderId: lender?.lenderId ?? null,
      ...(lender && { lenderName: nameIn(text, lender) }),
    };
  });
  return {
    report: {
      url: '',
      title: '',
      lenders: lendersIn(text, mentions),
      prices: seen,
      fees: [],
      disclosures: [],
      rejections: [],
      stoppedAfter: null,
    },
    placeOf,
  };
}
