/** Whether two names make one, as a lender and its product do at the head of a card: 招联金融 · 好期贷. */

const mayPart = /^[\s·•・|/（()）:：—–-]*$/;
const maxBetween = 12;

/** A page may have shortened the text since it was read. */
const isWithin = (node: Node, offset: number) => offset <= (node.nodeValue?.length ?? node.childNodes.length);

/** True where nothing but a sign or a gap stands between them. */
export function standTogether(first: StaticRange, second: StaticRange): boolean {
  if (!isWithin(first.endContainer, first.endOffset) || !isWithin(second.startContainer, second.startOffset))
    return false;
  const between = document.createRange();
  between.setStart(first.endContainer, first.endOffset);
  between.setEnd(second.startContainer, second.startOffset);
  // In another tree, as a shadow root is, the second place takes the first along.
  if (between.startContainer !== first.endContainer) return false;
  const text = between.toString();
  return text.length <= maxBetween && mayPart.test(text);
}
