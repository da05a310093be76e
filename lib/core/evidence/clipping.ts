/** Makes an entry of a page's text. Knows no page: it is given what was read there. */
import type { ClippingContent } from './evidence-entry';
import { maxClipping } from './max-clipping';

export interface PageText {
  title: string;
  address: string;
  /** What is selected; empty: nothing. */
  selected: string;
  /** All that the page shows. */
  shown: string;
}

/** Not in the middle of a character of two units. */
function cutAt(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** null where there is no text to keep. */
export function clippingOf({ title, address, selected, shown }: PageText): ClippingContent | null {
  const part = selected.trim() === '' ? 'page' : 'selection';
  const whole = (part === 'page' ? shown : selected).trimStart();
  const text = cutAt(whole, maxClipping).trimEnd();
  if (text === '') return null;
  return {
    kind: 'clipping',
    lender: '',
    title: cutAt(title.trim(), 300),
    address: cutAt(address.replace(/#.*$/s, ''), 2000),
    part,
    text,
    isCut: whole.length > maxClipping,
  };
}
