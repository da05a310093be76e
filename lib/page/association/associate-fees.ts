/**
 * Finds the fees named in the same card or block as a price, and whether the page ticks their box in advance. Takes no notice
 * of what the user ticked.
 */
import { type ExtraCharge, findExtraCharges } from '@/lib/core/prices/extra-charges';
import type { SeenFee } from '@/lib/core/report/page-report';
import { isElement } from '@/lib/page/reading/element-kinds';
import { indexText, type TextPiece } from '@/lib/page/reading/text-index';
import { blockAround, offerBlocks, type PriceAnchor, readBlocks } from './price-anchor';
import { childHolding, isSameOffer, isWholeCard } from './same-offer';

/** Where a lender we know is named. */
export interface LenderPlace {
  lenderId: string;
  range: StaticRange;
}

const maxFees = 60;
/** More than that on one page, and the rest is not looked at. */
const maxFoundFees = 2 * maxFees;
const mayNameFee = /[费費险險]|会员|會員|权益|權益|特权|特權|勾选|勾選|VIP/i;

interface FoundFee {
  fee: ExtraCharge;
  /** Where it begins: the same words in the same place are one fee. */
  node: Text;
  offset: number;
  /** All its words, node by node. */
  pieces: readonly TextPiece[];
}

/** What a block held when it was last read: pages report often, and mostly without a change there. */
const lastRead = new WeakMap<Element, { text: string; found: FoundFee[] }>();

function feesIn(block: Element, text: string): FoundFee[] {
  const last = lastRead.get(block);
  if (last?.text === text && last.found.every(({ node }) => block.contains(node))) return last.found;
  const found: FoundFee[] = [];
  if (mayNameFee.test(text)) {
    const index = indexText([block], block);
    for (const fee of findExtraCharges(index.text)) {
      const pieces = index.pieces(fee.start, fee.end);
      const [first] = pieces;
      if (first) found.push({ fee, node: first.node, offset: first.start, pieces });
    }
  }
  lastRead.set(block, { text, found });
  return found;
}

/** 担保费每月1% is marked as a price as well: it comes on top of another, not of itself. Words of an instalment may have a fee between them. */
function isPriceItself({ pieces }: FoundFee, { range, kind }: PriceAnchor): boolean {
  if (kind === 'instalment') return false;
  return pieces.some(({ node, start, end }) => {
    const priceEnd = range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY;
    return range.startContainer === node && start < priceEnd && range.startOffset < end;
  });
}

/** `defaultChecked` is what the page wrote, not what the user did. */
function standsByTickedBox(node: Node, block: Element): boolean {
  for (const box of block.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    if (!box.defaultChecked) continue;
    const labels: readonly Element[] = [...(box.labels ?? [])];
    const holders = labels.length > 0 || !box.parentElement ? labels : [box.parentElement];
    if (holders.some((holder) => holder.contains(node))) return true;
  }
  return false;
}

const isBefore = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

function standsBefore({ range: { startContainer, startOffset } }: PriceAnchor, { node, offset }: FoundFee): boolean {
  return startContainer === node ? startOffset < offset : isBefore(startContainer, node);
}

/** A lender named on the way from a price to a fee in another block begins something else; so does any named between a fee and a price below it. */
function isParted(fee: FoundFee, { range, lenderId }: PriceAnchor, lenders: readonly LenderPlace[]): boolean {
  const place = range.startContainer;
  const [first, second] = isBefore(place, fee.node) ? [place, fee.node] : [fee.node, place];
  return lenders.some((lender) => {
    const node = lender.range.startContainer;
    const isBetween = isBefore(first, node) && isBefore(node, second);
    return isBetween && (first === place ? lenderId !== null && lender.lenderId !== lenderId : true);
  });
}

/** The lender a fee itself stands with, as a price would. */
function lenderOf({ node, offset }: FoundFee, lenders: readonly LenderPlace[]): string | null {
  const last = lenders.findLast(({ range }) => isBefore(range.startContainer, node));
  const place = new StaticRange({ startContainer: node, startOffset: offset, endContainer: node, endOffset: offset });
  return last && isSameOffer(last.range, place) ? last.lenderId : null;
}

/** Where a block holds several offers, a card of them is over where it ends: neither its price nor its fee is said of what stands outside. */
function isBeyondCard(fee: FoundFee, { range }: PriceAnchor, block: Element, prices: readonly PriceAnchor[]): boolean {
  const [ofFee, ofPrice] = [childHolding(block, fee.node), childHolding(block, range.startContainer)];
  if (ofFee === ofPrice || !prices.some((other) => childHolding(block, other.range.startContainer) !== ofPrice))
    return false;
  return [ofFee, ofPrice].some((child) => isElement(child) && isWholeCard(child));
}

/** The price a fee is put down to: in the smallest block that holds both, the last before it, else the first after it. */
function ownerOf(
  fee: FoundFee,
  inBlock: ReadonlyMap<Element, readonly PriceAnchor[]>,
  lenders: readonly LenderPlace[],
): { price: PriceAnchor; block: Element } | null {
  const innermost = blockAround(fee.node);
  for (let block = innermost; block; block = block.parentElement) {
    const here = block;
    const prices = inBlock.get(here)?.filter((price) => !isPriceItself(fee, price)) ?? [];
    if (prices.length === 0) continue;
    const own = here === innermost ? null : lenderOf(fee, lenders);
    const mayOwn = (price: PriceAnchor) =>
      (own === null ? !isParted(fee, price, lenders) : price.lenderId === own) &&
      !isBeyondCard(fee, price, here, prices);
    // Beyond the next price on either side a fee is not looked for: it would be said across another offer.
    const next = [prices.findLast((one) => standsBefore(one, fee)), prices.find((one) => !standsBefore(one, fee))];
    const price = next.find((one) => one && (here === innermost || mayOwn(one)));
    return price ? { price, block: here } : null;
  }
  return null;
}

export interface FeesBeside {
  /** Each once; in the order of the prices, which come in the order of the page. */
  fees: SeenFee[];
  /** Prices that are themselves the yearly percent of a fee, as in 担保费年化6%: mark and the words of the fee. */
  chargesByYear: Map<number, string>;
}

export function associateFees(prices: readonly PriceAnchor[], lenders: readonly LenderPlace[] = []): FeesBeside {
  const read = readBlocks();
  const around = prices.map((price) => ({ price, blocks: offerBlocks(price, read) }));
  const blocks = new Map(around.flatMap((one) => one.blocks.map(({ block, text }) => [block, text] as const)));

  // From the inside out: with less around it, what a fee is said of is less in doubt.
  const found: FoundFee[] = [];
  const taken = new Map<Text, Set<number>>();
  for (const [block, text] of [...blocks].sort(([, a], [, b]) => a.length - b.length)) {
    for (const one of feesIn(block, text)) {
      const offsets = taken.get(one.node) ?? new Set<number>();
      if (offsets.has(one.offset) || found.length >= maxFoundFees) continue;
      taken.set(one.node, offsets.add(one.offset));
      found.push(one);
    }
  }

  // 担保费每月1% is no loan of its own where a block also holds a price of one; a penalty never is.
  const isCharge = ({ price }: (typeof around)[number]) =>
    price.kind === 'one_off_fee' || found.some((one) => isPriceItself(one, price));
  const anchors = around.filter(({ price }) => price.kind !== 'penalty' && !price.isRepeat);
  const loans = anchors.filter((one) => !isCharge(one));
  const byBlock = (some: typeof around) => {
    const map = new Map<Element, PriceAnchor[]>();
    for (const one of some) for (const { block } of one.blocks) map.set(block, [...(map.get(block) ?? []), one.price]);
    return map;
  };
  const ofLoans = byBlock(loans);
  const ofCharges = byBlock(
    anchors.filter((one) => isCharge(one) && !one.blocks.some(({ block }) => ofLoans.has(block))),
  );

  const fees: SeenFee[] = [];
  for (const one of found) {
    const owner = ownerOf(one, ofLoans, lenders) ?? ownerOf(one, ofCharges, lenders);
    if (!owner) continue;
    const { fee, node } = one;
    fees.push({
      surface: fee.surface.slice(0, 200),
      kind: fee.kind,
      amountFen: fee.amountFen,
      percentOfPrincipal: fee.percentOfPrincipal,
      when: fee.when,
      assumptions: fee.assumptions,
      isTicked: standsByTickedBox(node, owner.block),
      nearMarkId: owner.price.markId,
      lenderId: owner.price.lenderId,
    });
  }
  const order = new Map(prices.map(({ markId }, at) => [markId, at]));
  fees.sort((a, b) => (order.get(a.nearMarkId) ?? 0) - (order.get(b.nearMarkId) ?? 0));
  const ofYear = prices
    .filter(({ kind }) => kind === 'rate')
    .map((price) => [price.markId, found.find((one) => isPriceItself(one, price))?.fee] as const);
  const chargesByYear = new Map(
    ofYear.flatMap(([markId, fee]) =>
      fee?.when === 'by_year' || fee?.when === 'by_year_upfront' ? [[markId, fee.surface] as const] : [],
    ),
  );
  return { fees: fees.slice(0, maxFees), chargesByYear };
}
