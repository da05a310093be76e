/** Whether a price belongs to the lender named before it, by where the two stand in the page. When in doubt: no. */
import { isBlock, isElement } from './element-kinds';

/** A price further down, in siblings of the element that holds the lender, is about something else. */
const mostSiblingsBetween = 6;

/** Cells and terms come in rows of the same tag and yet belong together; items and paragraphs do not. */
const partsOfOneThing = new Set(['td', 'th', 'dt', 'dd']);
const thingsOfTheirOwn = new Set(['p', 'li', 'tr', 'article', 'section', 'tbody', 'dl', 'ul', 'table']);
/** A card that is over: what follows it is said of something else, whatever it is written in. */
const wholeCards = new Set(['article', 'section', 'table', 'ul', 'ol']);
const dialog = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

function childHolding(ancestor: Node, node: Node): Node {
  let child = node;
  while (child.parentNode && child.parentNode !== ancestor) child = child.parentNode;
  return child;
}

function isNear(from: Node, to: Node): boolean {
  let between = 0;
  for (let node = from.nextSibling; node && between <= mostSiblingsBetween; node = node.nextSibling) {
    if (node === to) return true;
    if (isElement(node)) between += 1;
  }
  return false;
}

/** True in one block, one row or one card; false in two items of a list, two paragraphs, or far apart. `lender` stands before `price`. */
export function standTogether(lender: StaticRange, price: StaticRange): boolean {
  const [a, b] = [lender.endContainer, price.startContainer];
  let shared: Node | null = a;
  while (shared && !shared.contains(b)) shared = shared.parentNode;
  if (!shared) return false;
  if (shared === a) return true;
  const [ofLender, ofPrice] = [childHolding(shared, a), childHolding(shared, b)];
  if (!isNear(ofLender, ofPrice)) return false;
  if (isElement(ofPrice) && ofPrice.matches(dialog)) return false;
  if (isElement(ofLender) && wholeCards.has(ofLender.localName)) return false;
  if (!isElement(ofLender) || !isElement(ofPrice)) return true;
  if (ofLender.localName !== ofPrice.localName || !isBlock(ofLender) || partsOfOneThing.has(ofLender.localName)) return true;
  const isSameKind = ofLender.className === ofPrice.className && ofLender.className !== '';
  return !isSameKind && !thingsOfTheirOwn.has(ofLender.localName);
}
