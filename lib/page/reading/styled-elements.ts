/** Questions about an element that cost more than its tag, so they are asked only around what was found. */
import { invisible, kindOf, opaque } from './element-kinds';

const notForReading = [...invisible, ...opaque].filter((tag) => tag !== 'pre').join();

/** Whether a text stands in an element that is not read, or that the user can write in. */
export function isExcluded(text: Node): boolean {
  const parent = text.parentElement;
  if (!parent) return false;
  if (parent.closest(notForReading) || text.ownerDocument?.designMode === 'on') return true;
  const pre = parent.closest('pre');
  if (pre && kindOf(pre) === 'opaque') return true;
  const editable = parent.closest('[contenteditable]');
  return editable !== null && editable.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

/** Whether its style sets an element apart from the text around it. Floats and flex items count as blocks, as they look. */
export function isShownAsBlock(element: Element): boolean {
  return !/^(inline|contents|ruby|none|$)/.test(getComputedStyle(element).display);
}
