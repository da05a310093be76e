/**
 * Finds the fees named in the same card or block as a price, and whether the page ticks their box in advance. Reads as far
 * as an offer reaches and no further; takes no notice of what the user ticked.
 */
import { findHiddenFees, type HiddenFee } from '@/lib/core/hidden-fees';
import type { SeenFee } from '@/lib/core/page-report';
import { isBlock } from './element-kinds';
import { indexText } from './text-index';

/** A price that is shown: its mark, where it stands, and the lender it is put down to. */
export interface PriceAnchor {
  markId: number;
  range: StaticRange;
  lenderId: string | null;
}

const mostFees = 60;
/** A block with more text is no longer one offer. */
const offerChars = 500;
/** Blocks around a price that are looked into, from the inside out. */
const mostLevels = 6;
/** All that is read for one report. */
const mostChars = 40_000;
const mayNameFee = /[费費险險]|会员|會員|权益|權益|特权|特權|勾选|勾選|VIP/i;

interface FoundFee {
  fee: HiddenFee;
  node: Text;
  /** Where it begins and ends in its node: the same words in the same place are one fee. */
  offset: number;
  end: number;
}

function blockAround(node: Node): Element | null {
  let at = node.parentElement;
  while (at && !isBlock(at)) at = at.parentElement;
  return at;
}

/** 担保费每月1% is marked as a price as well: it comes on top of another, not of itself. */
function isPriceItself({ node, offset, end }: FoundFee, { range }: PriceAnchor): boolean {
  const priceEnd = range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY;
  return range.startContainer === node && offset < priceEnd && range.startOffset < end;
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

/** Each fee once, put down to the price it stands nearest to in the tree; in the order of the prices. */
export function feesNear(prices: readonly PriceAnchor[]): SeenFee[] {
  const fees: SeenFee[] = [];
  const claimed = new Map<Text, Set<number>>();
  // A block is looked at once, however many prices it holds; null: it is more than one offer.
  const read = new Map<Element, FoundFee[] | null>();
  let charsLeft = mostChars;

  const readOnce = (block: Element): FoundFee[] | null => {
    const known = read.get(block);
    if (known !== undefined) return known;
    const text = block === document.body || block === document.documentElement || charsLeft <= 0 ? null : (block.textContent ?? '');
    const isOffer = text !== null && text.length <= offerChars;
    if (isOffer) charsLeft -= text.length;
    const found = isOffer ? feesIn(block, text) : null;
    read.set(block, found);
    return found;
  };

  let level = prices.map((price) => ({ price, block: blockAround(price.range.startContainer) }));
  for (let depth = 0; depth < mostLevels && level.length > 0 && fees.length < mostFees; depth += 1) {
    const within: typeof level = [];
    for (const { price, block } of level) {
      const found = block && readOnce(block);
      if (!block || !found) continue;
      within.push({ price, block: block.parentElement });
      for (const one of found) {
        const { fee, node, offset } = one;
        const taken = claimed.get(node) ?? new Set<number>();
        if (isPriceItself(one, price) || taken.has(offset) || fees.length >= mostFees) continue;
        claimed.set(node, taken.add(offset));
        fees.push({
          surface: fee.surface.slice(0, 200),
          kind: fee.kind,
          amountFen: fee.amountFen,
          percentOfPrincipal: fee.percentOfPrincipal,
          when: fee.when,
          assumptions: fee.assumptions,
          isTicked: standsByTickedBox(node, block),
          nearMarkId: price.markId,
          lenderId: price.lenderId,
        });
      }
    }
    level = within;
  }
  const order = new Map(prices.map(({ markId }, at) => [markId, at]));
  return fees.sort((a, b) => (order.get(a.nearMarkId) ?? 0) - (order.get(b.nearMarkId) ?? 0));
}
