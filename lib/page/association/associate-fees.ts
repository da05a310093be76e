/** Finds the fees of the offers on a page: which price each belongs to, and whether the page ticks its box in advance. Ignores what the user ticked. */
import { type ExtraCharge, findExtraCharges } from '@/lib/core/prices/extra-charges';
import type { SeenFee } from '@/lib/core/report/page-report';
import { isElement } from '@/lib/page/reading/element-kinds';
import { indexText, type TextPiece } from '@/lib/page/reading/text-index';
import { blockAround, offerBlocks, type PriceAnchor, readBlocks } from './price-anchor';
import { childHolding, isSameOffer, isWholeCard } from './same-offer';

/** Where a listed lender is named. */
export interface LenderPlace {
  lenderId: string;
  range: StaticRange;
}

const maxFees = 60;
/** Fees found on a page after which no more are looked for. */
const maxFoundFees = 2 * maxFees;
const mayNameFee = /[费費险險]|会员|會員|权益|權益|特权|特權|勾选|勾選|VIP/i;

interface FoundFee {
  fee: ExtraCharge;
  /** Where it begins, which tells two fees apart. */
  node: Text;
  offset: number;
  /** All its words, node by node. */
  pieces: readonly TextPiece[];
}

/** The fees of each block when it was last read: reports are frequent, and most blocks do not change between them. */
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

/** Whether a fee and a price are the same words, as in 担保费每月1%. The words of an instalment may hold a fee and are never one. */
function isPriceItself({ pieces }: FoundFee, { range, kind }: PriceAnchor): boolean {
  if (kind === 'instalment') return false;
  return pieces.some(({ node, start, end }) => {
    const priceEnd = range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY;
    return range.startContainer === node && start < priceEnd && range.startOffset < end;
  });
}

/** Whether the fee stands by a checkbox that the page itself ticked, which `defaultChecked` tells. */
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

/** Whether a lender named between the two begins another offer: another lender than the price's where the price comes first, any lender where the fee does. */
function isParted(fee: FoundFee, { range, lenderId }: PriceAnchor, lenders: readonly LenderPlace[]): boolean {
  const place = range.startContainer;
  const [first, second] = isBefore(place, fee.node) ? [place, fee.node] : [fee.node, place];
  return lenders.some((lender) => {
    const node = lender.range.startContainer;
    const isBetween = isBefore(first, node) && isBefore(node, second);
    return isBetween && (first === place ? lenderId !== null && lender.lenderId !== lenderId : true);
  });
}

/** The lender a fee belongs to, by the same rule as a price. */
function lenderOf({ node, offset }: FoundFee, lenders: readonly LenderPlace[]): string | null {
  const last = lenders.findLast(({ range }) => isBefore(range.startContainer, node));
  const place = new StaticRange({ startContainer: node, startOffset: offset, endContainer: node, endOffset: offset });
  return last && isSameOffer(last.range, place) ? last.lenderId : null;
}

/** Whether, in a block of several offers, a card holds one of the two and not the other: what a card says ends with it. */
function isBeyondCard(fee: FoundFee, { range }: PriceAnchor, block: Element, prices: readonly PriceAnchor[]): boolean {
  const [ofFee, ofPrice] = [childHolding(block, fee.node), childHolding(block, range.startContainer)];
  if (ofFee === ofPrice || !prices.some((other) => childHolding(block, other.range.startContainer) !== ofPrice))
    return false;
  return [ofFee, ofPrice].some((child) => isElement(child) && isWholeCard(child));
}

/** The price a fee belongs to: in the smallest block that holds both, the last one before the fee, else the first after it. */
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
    // Only the next price on either side: a further one belongs to another offer.
    const next = [prices.findLast((one) => standsBefore(one, fee)), prices.find((one) => !standsBefore(one, fee))];
    const price = next.find((one) => one && (here === innermost || mayOwn(one)));
    return price ? { price, block: here } : null;
  }
  return null;
}

export interface AssociatedFees {
  /** Each once, in the order of their prices. */
  fees: SeenFee[];
  /** Prices that are themselves the yearly percent of a fee, as in 担保费年化6%: mark → words of the fee. */
  chargesByYear: Map<number, string>;
}

export function associateFees(prices: readonly PriceAnchor[], lenders: readonly LenderPlace[] = []): AssociatedFees {
  const read = readBlocks();
  const around = prices.map((price) => ({ price, blocks: offerBlocks(price, read) }));
  const blocks = new Map(around.flatMap((one) => one.blocks.map(({ block, text }) => [block, text] as const)));

  // The smallest block first: it says most surely which offer a fee belongs to.
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

  // A fee such as 担保费每月1% owns other fees only where no block around it holds the price of a loan; a penalty owns none.
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
