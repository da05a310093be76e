/** What is asked of the elements around a hit only, since it costs more than a look at a tag. */
import { invisible, kindOf, opaque } from './element-kinds';

const notForReading = [...invisible, ...opaque].filter((tag) => tag !== 'pre').join();

/** Whether a text stands in something that is not read or that the user is writing in. */
export function isExcluded(text: Node): boolean {
  const parent = text.parentElement;
  if (!parent) return false;
  if (parent.closest(notForReading) || text.ownerDocument?.designMode === 'on') return true;
  const pre = parent.closest('pre');
  if (pre && kindOf(pre) === 'opaque') return true;
  const editable = parent.closest('[contenteditable]');
  return editable !== null && editable.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

/** By its style. Floats and flex items count as blocks, as they look. */
export function isShownAsBlock(element: Element): boolean {
  return !/^(inline|contents|ruby|none|$)/.test(getComputedStyle(element).display);
}
