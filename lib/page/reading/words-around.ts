/** The text of the block a range stands in, before and after it. */
import { isBlock } from './element-kinds';

const mostCharacters = 200;

export function wordsAround({ startContainer, startOffset, endContainer, endOffset }: StaticRange): {
  before: string;
  after: string;
} {
  let block: Node = startContainer;
  while (block.parentNode && !isBlock(block)) block = block.parentNode;
  const text = (set: (range: Range) => void) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    set(range);
    return range.toString();
  };
  return {
    before: text((range) => range.setEnd(startContainer, startOffset)).slice(-mostCharacters),
    after: block.contains(endContainer)
      ? text((range) => range.setStart(endContainer, endOffset)).slice(0, mostCharacters)
      : '',
  };
}
