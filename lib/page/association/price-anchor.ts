/** The blocks around a shown price that may be one offer with it. Reads no further than an offer reaches. */
import type { SeenPrice } from '@/lib/core/report/page-report';
import { isBlock } from '@/lib/page/reading/element-kinds';
import { offerChars } from './same-offer';

/** A price by its mark, with its place and the lender it belongs to. */
export interface PriceAnchor {
  markId: number;
  range: StaticRange;
  lenderId: string | null;
  kind: SeenPrice['kind'];
  /** The page's own yearly figure for the price before it. */
  isRepeat: boolean;
}

/** Blocks around a price that are read, the innermost first. */
const maxLevels = 6;
/** Characters read for one report. */
const maxChars = 40_000;

export function blockAround(node: Node): Element | null {
  let at = node.parentElement;
  while (at && !isBlock(at)) at = at.parentElement;
  return at;
}

/** The text of a block, read once however many prices it holds; null: it is more than one offer, or enough was read. */
type ReadBlock = (block: Element) => string | null;

export function readBlocks(): ReadBlock {
  const read = new Map<Element, string | null>();
  let charsLeft = maxChars;
  return (block) => {
    const known = read.get(block);
    if (known !== undefined) return known;
    const text =
      block === document.body || block === document.documentElement || charsLeft <= 0
        ? null
        : (block.textContent ?? '');
    const isOffer = text !== null && text.length <= offerChars;
    if (isOffer) charsLeft -= text.length;
    read.set(block, isOffer ? text : null);
    return isOffer ? text : null;
  };
}

/** The innermost first, each with its text. */
export function offerBlocks({ range }: PriceAnchor, read: ReadBlock): { block: Element; text: string }[] {
  const blocks: { block: Element; text: string }[] = [];
  let block = blockAround(range.startContainer);
  while (block && blocks.length < maxLevels) {
    const text = read(block);
    if (text === null) break;
    blocks.push({ block, text });
    block = block.parentElement;
  }
  return blocks;
}
