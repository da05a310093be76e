/** Tells by its tag alone how an element takes part in the text: which end a line, which are never read. Asks for no style. */

const tags = (names: string) => new Set(names.split(' '));

/** Tag of the hover card's host, the only element of ours that is ever in a page. */
export const cardTag = 'overdue-lens-card';

/** Not read, and a name may continue behind it. Ruby annotations are among them. */
export const invisible = tags('script style noscript template link meta title rt rp');

/** Not read, and a name ends before it. */
export const opaque = tags(
  `textarea input select option code pre kbd samp svg canvas audio video object iframe head ${cardTag}`,
);

/** Those that can hold text. */
const blocks = tags(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

type ElementKind = 'invisible' | 'opaque' | 'break' | 'block' | 'inline';

/** A page can make up any number of tags. */
const maxKnownTags = 300;

/** By tag, but for `pre`, which depends on its document. */
const known = new Map<string, ElementKind>();

export function kindOf(element: Element): ElementKind {
  const tag = element.localName;
  let kind = known.get(tag);
  if (kind === undefined) {
    kind = kindOfTag(element, tag);
    if (tag !== 'pre' && known.size < maxKnownTags) known.set(tag, kind);
  }
  return kind;
}

function kindOfTag(element: Element, tag: string): ElementKind {
  if (blocks.has(tag)) return tag === 'pre' && element.ownerDocument.contentType !== 'text/plain' ? 'opaque' : 'block';
  if (tag === 'br') return 'break';
  if (opaque.has(tag)) return 'opaque';
  if (invisible.has(tag)) return 'invisible';
  // A custom element is far more often a component than a word, and some hold a whole page.
  return tag.includes('-') ? 'block' : 'inline';
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Whether a node holds more than `count` elements, at any depth. The browser counts no further. */
export function holdsMoreThan(count: number, node: Element | Document): boolean {
  return node.getElementsByTagName('*').item(count) !== null;
}

/** Whether the text of a node is read. Comments are not, nor is anything inside an element of a kind that is not. */
export function isRead(node: Node): boolean {
  if (!isElement(node)) return isText(node);
  const kind = kindOf(node);
  return kind !== 'invisible' && kind !== 'opaque';
}

export function isBlock(node: Node | null): boolean {
  return isElement(node) && kindOf(node) === 'block';
}
