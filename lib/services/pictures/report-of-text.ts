/** Names and prices found in the text of a picture, in the form in which a page reports its own, so that they become the same rows. */
import type { Mention } from '@/lib/core/names/mention';
import { feesInText, textAround } from '@/lib/core/offers/fees-in-text';
import { priceWithTerms } from '@/lib/core/offers/price-with-terms';
import type { Price } from '@/lib/core/prices/price';
import { termsInOffer } from '@/lib/core/prices/terms/offer-terms';
import type { SeenPrice } from '@/lib/core/report/page-report';
import { cellMark } from '@/lib/core/text/normalize';
import type { FeeOnPage, LenderOnPage, PriceOnPage, TabReport } from '@/lib/services/tabs/page-state';
import { tablesIn } from './prices-in-text';

export interface PictureReport {
  report: TabReport;
  /** Where each price stands in the text, then the fees counted with it: by the number of its mark. */
  placesOf: ReadonlyMap<number, readonly Place[]>;
}

interface Place {
  start: number;
  end: number;
}

/** No tab has this number: nothing of a picture can be gone to in a page. */
const frameId = -1;

const keyOf = ({ lenderId, aliasText }: Mention) => lenderId ?? ` ${aliasText}`;

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

/** 【某某金服】 at the beginning of a line: whoever sends what follows, and is not the name above. 【利率】 is a label. */
const sender = /\n\s*[【［][^】］\n]{1,12}(?:金服|金融|银行|公司|科技|普惠|钱包)[】］]/;

/** 由甲公司提供: a name that is said of what stands above it. */
function isProvider(text: string, { start, end }: Mention): boolean {
  return (
    /由\s?$/.test(text.slice(0, start)) &&
    /^[^\n。;；]{0,8}(?:提供|发放|發放|放款|出借)/.test(text.slice(end, end + 12))
  );
}

/** Of a row of a table whose rows have names: only those of the row itself can be meant. */
function namesInReach(text: string, { start }: Price, mentions: readonly Mention[]): readonly Mention[] {
  const table = tablesIn(text).find((one) => one.start <= start && start < one.end);
  if (!table || !mentions.some((mention) => mention.start >= table.start && mention.end <= table.end)) return mentions;
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', start);
  return mentions.filter((mention) => mention.start >= from && (to < 0 || mention.end <= to));
}

/** The name above or before a price; a picture that names only one lender names it for all its prices. */
function lenderOf(text: string, price: Price, all: readonly Mention[]): Mention | undefined {
  const mentions = namesInReach(text, price, all);
  const before = mentions.findLast((mention) => mention.end <= price.start);
  if (before && sender.test(text.slice(before.end, price.start))) return undefined;
  const isOnlyOne = new Set(mentions.map(keyOf)).size === 1;
  return before ?? (isOnlyOne ? mentions[0] : undefined);
}

/** In a picture that begins with a price, each may have its provider below it. */
function providerOf(text: string, price: Price, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions.findLast((mention) => mention.end <= price.start);
  const after = mentions.find((mention) => mention.start >= price.end);
  const isAnswered = before !== undefined && !isProvider(text, before);
  return !isAnswered && after && isProvider(text, after) ? after : undefined;
}

interface PriceRead extends SeenPrice, Place {
  /** Of the name it stands under. */
  key: string | null;
}

function pricesIn(text: string, mentions: readonly Mention[], prices: readonly Price[]): PriceRead[] {
  const beginsWithPrice = Math.min(...prices.map(({ start }) => start)) < (mentions[0]?.start ?? 0);
  return prices.map((price, i) => {
    const provider = beginsWithPrice ? providerOf(text, price, mentions) : undefined;
    const lender = provider ?? lenderOf(text, price, mentions);
    return {
      ...price,
      markId: mentions.length + i,
      lenderId: lender?.lenderId ?? null,
      ...(lender && { lenderName: nameIn(text, lender) }),
      key: lender ? keyOf(lender) : null,
    };
  });
}

/** `marked`: the text with the marks between the cells of its tables. */
export function reportOfText(marked: string, mentions: readonly Mention[], prices: readonly Price[]): PictureReport {
  const text = marked.replaceAll(cellMark, ' ');
  const names = mentions.map((mention) => ({ start: mention.start, end: mention.end, key: keyOf(mention) }));
  const read = pricesIn(marked, mentions, prices);
  const { fees, chargesByYear } = feesInText(text, read, names, ({ key }) => key);
  const placesOf = new Map(read.map(({ markId, start, end }): [number, Place[]] => [markId, [{ start, end }]]));
  const seen = read.map((price): PriceOnPage => {
    const charge = chargesByYear.get(price);
    const { start, end, key, ...bare } = price;
    const terms = termsInOffer(textAround(text, price, key, names));
    const { markId, ...full }: SeenPrice =
      charge === undefined ? priceWithTerms(bare, terms) : { ...bare, kind: 'fee', surface: charge };
    return { ...full, place: { frameId, markId } };
  });
  const feesSeen = fees.map(({ fee: { start, end, ...fee }, price: { markId, lenderId } }): FeeOnPage => {
    placesOf.get(markId)?.push({ start, end });
    return { ...fee, isTicked: false, lenderId, place: { frameId, markId } };
  });
  return {
    report: {
      url: '',
      title: '',
      lenders: lendersIn(text, mentions),
      prices: seen,
      fees: feesSeen,
      disclosures: [],
      rejections: [],
      stoppedAfter: null,
    },
    placesOf,
  };
}
