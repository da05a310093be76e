/** A price that is shown, and the blocks around it that may be one offer. Reads as far as an offer reaches and no further. */
import type { SeenPrice } from '@/lib/core/report/page-report';
import { isBlock } from '@/lib/page/reading/element-kinds';

/** Its mark, where it stands, and the lender it is put down to. */
export interface PriceAnchor {
  markId: number;
  range: StaticRange;
  lenderId: string | null;
  kind: SeenPrice['kind'];
  /** The page's own yearly figure for the price before it. */
  isRepeat: boolean;
}

/** A block with more text is no longer one offer. */
const offerChars = 500;
/** Blocks around a price that are looked into, from the inside out. */
const maxLevels = 6;
/** All that is read for one report. */
const maxChars = 40_000;

export function blockAround(node: Node): Element | null {
  let at = node.parentElement;
  while (at && !isBlock(at)) at = at.parentElement;
  return at;
}

/** The text of a block, looked at once however many prices it holds; null: it is more than one offer, or enough was read. */
export type ReadBlock = (block: Element) => string | null;

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

/** From the inside out, each with its text. */
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
