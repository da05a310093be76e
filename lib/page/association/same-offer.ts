/** Decides by their places whether a price belongs to the lender named before it. When in doubt: no. */
import { isBlock, isElement } from '@/lib/page/reading/element-kinds';

/** With more siblings between them, lender and price are about different things. */
const maxSiblingsBetween = 6;

/** Neighbours of the same tag belong together if they are cells or terms, and do not if they are items or paragraphs. */
const cellTags = new Set(['td', 'th', 'dt', 'dd']);
const itemTags = new Set(['p', 'li', 'tr', 'article', 'section', 'tbody', 'dl', 'ul', 'table']);
const heading = /^h[1-6]$/;
/** A block with more text is more than one offer. */
export const offerChars = 500;
/** What follows one of these is about something else. */
const cardTags = new Set(['article', 'section', 'table', 'ul', 'ol']);
/** The last word of a class: `product-card` is a card, `card-head` a part of one. */
const cardClass = /(?:^|[\s_-])(?:card|product|offer|tile|goods)(?=\s|$)/i;
/** 贷款人：某某公司 on a line of its own names the lender of the line below it. */
const lenderLine = /^\s*(?:贷款人|貸款人|出借人|放款机构|放款機構|放款方|贷款机构|貸款機構|资金方|資金方)\s*[:：]/;
const maxLenderLineChars = 40;
const dialog = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** The child of `ancestor` that holds `node`, or is it. */
export function childHolding(ancestor: Node, node: Node): Node {
  let child = node;
  while (child.parentNode && child.parentNode !== ancestor) child = child.parentNode;
  return child;
}

/** `isOneOffer`: whether all that holds both is short enough to be about one thing, headings and all. */
function isNear(from: Node, to: Node, isOneOffer: () => boolean): boolean {
  let between = 0;
  for (let node = from.nextSibling; node && between <= maxSiblingsBetween; node = node.nextSibling) {
    if (node === to) return true;
    if (!isElement(node)) continue;
    between += 1;
    if (heading.test(node.localName) && !isOneOffer()) return false;
  }
  return false;
}

/** Whether an element is a whole card, not a part of one. */
export function isWholeCard(element: Element): boolean {
  return cardTags.has(element.localName) || cardClass.test(element.getAttribute('class') ?? '');
}

/** Whether an element at the top level of the page has several blocks: then it is no heading of what follows it. */
function isBoxOfThePage(element: Element): boolean {
  const isInPage = element.parentElement?.matches('body,main') ?? false;
  return (
    isInPage && [...element.children].filter((child) => isBlock(child) && child.textContent?.trim() !== '').length > 1
  );
}

/** Whether what names the lender ends before the price. `between`: prices after the lender and before this one; a block with a price of its own is complete. */
function endsBeforePrice(ofLender: Node, between: readonly StaticRange[]): boolean {
  if (!isElement(ofLender) || !isBlock(ofLender)) return false;
  if (isWholeCard(ofLender) || isBoxOfThePage(ofLender)) return true;
  return between.some(({ startContainer }) => ofLender.contains(startContainer));
}

function isLenderLine(ofLender: Element, ofPrice: Element): boolean {
  const text = ofLender.textContent ?? '';
  return ofLender.nextElementSibling === ofPrice && text.trim().length <= maxLenderLineChars && lenderLine.test(text);
}

/**
 * True in one block, one row or one card; false in two items of a list, two paragraphs, or far apart. `lender` stands before
 * `price`; `between`: prices that stand between the two.
 */
export function isSameOffer(lender: StaticRange, price: StaticRange, between: readonly StaticRange[] = []): boolean {
  const [a, b] = [lender.endContainer, price.startContainer];
  let shared: Node | null = a;
  while (shared && !shared.contains(b)) shared = shared.parentNode;
  if (!shared) return false;
  if (shared === a) return true;
  const [ofLender, ofPrice] = [childHolding(shared, a), childHolding(shared, b)];
  const around = shared;
  if (!isNear(ofLender, ofPrice, () => (around.textContent?.length ?? 0) <= offerChars)) return false;
  if (isElement(ofPrice) && ofPrice.matches(dialog)) return false;
  if (endsBeforePrice(ofLender, between)) return false;
  if (!isElement(ofLender) || !isElement(ofPrice)) return true;
  if (ofLender.localName !== ofPrice.localName || !isBlock(ofLender) || cellTags.has(ofLender.localName)) return true;
  const isSameKind = ofLender.className === ofPrice.className && ofLender.className !== '';
  return (!isSameKind && !itemTags.has(ofLender.localName)) || isLenderLine(ofLender, ofPrice);
}
