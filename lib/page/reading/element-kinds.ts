/** Which elements end a line of text and which are never read, by tag alone: no style is asked for here. */

const tags = (names: string) => new Set(names.split(' '));

/** Tag of the hover card's host, the only element of ours that is ever in a page. */
export const cardTag = 'overdue-lens-card';

/** Takes no part in the text around it: a name may go on behind it. Ruby's annotations are here. */
export const invisible = tags('script style noscript template link meta title rt rp');

/** Not read, and a name does not go on behind it. */
export const opaque = tags(
  `textarea input select option code pre kbd samp svg canvas audio video object iframe head ${cardTag}`,
);

/** Those in which text can stand. */
const blocks = tags(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

export type ElementKind = 'invisible' | 'opaque' | 'break' | 'block' | 'inline';

/** A page can make up tags without end. */
const mostKnown = 300;

/** By tag; `pre` alone depends on its document. */
const known = new Map<string, ElementKind>();

export function kindOf(element: Element): ElementKind {
  const tag = element.localName;
  let kind = known.get(tag);
  if (kind === undefined) {
    kind = kindOfTag(element, tag);
    if (tag !== 'pre' && known.size < mostKnown) known.set(tag, kind);
  }
  return kind;
}

function kindOfTag(element: Element, tag: string): ElementKind {
  if (blocks.has(tag)) return tag === 'pre' && element.ownerDocument.contentType !== 'text/plain' ? 'opaque' : 'block';
  if (tag === 'br') return 'break';
  if (opaque.has(tag)) return 'opaque';
  if (invisible.has(tag)) return 'invisible';
  // A custom element is a component far more often than a word, and whole pages are written inside one.
  return tag.includes('-') ? 'block' : 'inline';
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Elements of these kinds are passed over whole; so are comments. */
export function isRead(node: Node): boolean {
  if (!isElement(node)) return isText(node);
  const kind = kindOf(node);
  return kind !== 'invisible' && kind !== 'opaque';
}

export function isBlock(node: Node | null): boolean {
  return isElement(node) && kindOf(node) === 'block';
}
