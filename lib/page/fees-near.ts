/**
 * Finds the fees named in the same card or block as a price, and whether the page ticks their box in advance. Takes no notice
 * of what the user ticked.
 */
import { findHiddenFees, type HiddenFee } from '@/lib/core/hidden-fees';
import type { SeenFee } from '@/lib/core/page-report';
import { blockAround, offerBlocks, type PriceAnchor, readBlocks } from './price-anchor';
import { indexText } from './text-index';

/** Where a lender we know is named. */
export interface LenderPlace {
  lenderId: string;
  node: Node;
}

const mostFees = 60;
const mayNameFee = /[费費险險]|会员|會員|权益|權益|特权|特權|勾选|勾選|VIP/i;

interface FoundFee {
  fee: HiddenFee;
  node: Text;
  /** Where it begins and ends in its node: the same words in the same place are one fee. */
  offset: number;
  end: number;
}

/** What a block held when it was last read: pages report often, and mostly without a change there. */
const lastRead = new WeakMap<Element, { text: string; found: FoundFee[] }>();

function feesIn(block: Element, text: string): FoundFee[] {
  const last = lastRead.get(block);
  if (last?.text === text && last.found.every(({ node }) => block.contains(node))) return last.found;
  const found: FoundFee[] = [];
  if (mayNameFee.test(text)) {
    const index = indexText([block], block);
    for (const fee of findHiddenFees(index.text)) {
      const [piece] = index.pieces(fee.start, fee.end);
      if (piece) found.push({ fee, node: piece.node, offset: piece.start, end: piece.end });
    }
  }
  lastRead.set(block, { text, found });
  return found;
}

/** 担保费每月1% is marked as a price as well: it comes on top of another, not of itself. Words of an instalment may have a fee between them. */
function isPriceItself({ node, offset, end }: FoundFee, { range, kind }: PriceAnchor): boolean {
  if (kind === 'instalment') return false;
  const priceEnd = range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY;
  return range.startContainer === node && offset < priceEnd && range.startOffset < end;
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
  if (blockAround(place) === blockAround(fee.node)) return false;
  const [first, second] = isBefore(place, fee.node) ? [place, fee.node] : [fee.node, place];
  return lenders.some((lender) => {
    const isBetween = isBefore(first, lender.node) && isBefore(lender.node, second);
    return isBetween && (first === place ? lenderId !== null && lender.lenderId !== lenderId : true);
  });
}

/** The price a fee is put down to: in the smallest block that holds both, the last before it, else the first after it. */
function ownerOf(
  fee: FoundFee,
  inBlock: ReadonlyMap<Element, readonly PriceAnchor[]>,
  lenders: readonly LenderPlace[],
): { price: PriceAnchor; block: Element } | null {
  for (let block = blockAround(fee.node); block; block = block.parentElement) {
    const prices = inBlock.get(block)?.filter((price) => !isPriceItself(fee, price)) ?? [];
    if (prices.length === 0) continue;
    const beside = prices.filter((price) => !isParted(fee, price, lenders));
    const price = beside.findLast((one) => standsBefore(one, fee)) ?? beside[0];
    return price ? { price, block } : null;
  }
  return null;
}

/** Each fee once; in the order of the prices, which come in the order of the page. */
export function feesNear(prices: readonly PriceAnchor[], lenders: readonly LenderPlace[] = []): SeenFee[] {
  const read = readBlocks();
  const around = prices.map((price) => ({ price, blocks: offerBlocks(price, read) }));
  const blocks = new Map(around.flatMap((one) => one.blocks.map(({ block, text }) => [block, text] as const)));

  // From the inside out: with less around it, what a fee is said of is less in doubt.
  const found: FoundFee[] = [];
  const taken = new Map<Text, Set<number>>();
  for (const [block, text] of [...blocks].sort(([, a], [, b]) => a.length - b.length)) {
    for (const one of feesIn(block, text)) {
      const offsets = taken.get(one.node) ?? new Set<number>();
      if (offsets.has(one.offset)) continue;
      taken.set(one.node, offsets.add(one.offset));
      found.push(one);
    }
  }

  // 担保费每月1% is no loan of its own where a block also holds a price of one; a penalty never is.
  const isCharge = ({ price }: (typeof around)[number]) => price.kind === 'one_off_fee' || found.some((one) => isPriceItself(one, price));
  const anchors = around.filter(({ price }) => price.kind !== 'penalty' && !price.isRepeat);
  const loans = anchors.filter((one) => !isCharge(one));
  const byBlock = (some: typeof around) => {
    const map = new Map<Element, PriceAnchor[]>();
    for (const one of some) for (const { block } of one.blocks) map.set(block, [...(map.get(block) ?? []), one.price]);
    return map;
  };
  const ofLoans = byBlock(loans);
  const ofCharges = byBlock(anchors.filter((one) => isCharge(one) && !one.blocks.some(({ block }) => ofLoans.has(block))));

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
  return fees.sort((a, b) => (order.get(a.nearMarkId) ?? 0) - (order.get(b.nearMarkId) ?? 0)).slice(0, mostFees);
}
