/** Tells by its tag alone how an element takes part in the text: which end a line, which are never read. Asks for no style. */

const tags = (names: string) => new Set(names.split(' '));

/** Tag of the hover card's host, the only element of ours that is ever in a page. */
export const cardTag = 'overdue-lens-card';

/** Not read, and a name may continue behind it. Ruby annotations are among them. */
export const invisible = tags('script style noscript template link meta title rt rp defs desc metadata symbol');

/** Not read, and a name ends before it. */
export const opaque = tags(`textarea input select option canvas audio video object iframe head ${cardTag}`);

/** Those that can hold text. */
const blocks = tags(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary svg table tbody td text tfoot th thead tr ul',
);

type ElementKind = 'invisible' | 'opaque' | 'break' | 'block' | 'inline';

/** A page can make up any number of tags. */
const maxKnownTags = 300;

const known = new Map<string, ElementKind>();

export function kindOf({ localName }: Element): ElementKind {
  let kind = known.get(localName);
  if (kind === undefined) {
    kind = kindOfTag(localName);
    if (known.size < maxKnownTags) known.set(localName, kind);
  }
  return kind;
}

function kindOfTag(tag: string): ElementKind {
  if (blocks.has(tag)) return 'block';
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
