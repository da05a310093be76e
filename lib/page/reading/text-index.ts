/**
 * The text of some nodes as the user sees it, with the way back from its offsets to the nodes. A `\n` stands where a block
 * or a line ends (a line break of the source is a space); every other offset is a character of the page. Knows nothing of
 * what is searched for.
 */
import { isBlock, isElement, isRead, isText, kindOf } from './element-kinds';

/** Characters read along on each side of a region, for the words near a name. */
const contextChars = 200;

/** Part of one text node: `[start, end)` are UTF-16 offsets in `node.data`. */
export interface TextPiece {
  node: Text;
  start: number;
  end: number;
}

export interface TextIndex {
  text: string;
  /** `[from, to)` of the text belongs to the nodes asked for; the rest is context. */
  from: number;
  to: number;
  /** The parts of text nodes that make up `[start, end)`, in document order; nothing that is not read is among them. */
  pieces(start: number, end: number): TextPiece[];
  /** Elements whose edge lies inside `[start, end)`. */
  edgesWithin(start: number, end: number): Element[];
}

type IsBlock = (element: Element) => boolean;

/** A line break of the source and the indentation behind it show as one space; zero-width spaces behind it keep the offsets. */
function asShown(space: string): string {
  return /[\n\r]/.test(space) ? ` ${'\u200b'.repeat(space.length - 1)}` : space.replaceAll('\t', ' ');
}

/** Elements that hold `a` or `b` but not both. */
function edgesBetween(a: Node, b: Node): Element[] {
  const edges: Element[] = [];
  let shared = a.parentNode;
  while (shared && !shared.contains(b)) {
    if (isElement(shared)) edges.push(shared);
    shared = shared.parentNode;
  }
  for (let up = b.parentNode; up && up !== shared; up = up.parentNode) if (isElement(up)) edges.push(up);
  return edges;
}

function isLong(node: Node): boolean {
  return (node.textContent?.length ?? 0) > contextChars * 4;
}

/** Nodes beside `node`, nearest first, until they hold `contextChars` characters or `root` ends. Long ones are entered, not taken whole. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling', root: Node): Node[] {
  const near = side === 'previousSibling' ? 'lastChild' : 'firstChild';
  const found: Node[] = [];
  let chars = 0;
  let at: Node | null = node;
  while (at && at !== root && chars < contextChars) {
    let next: Node | null = at[side];
    if (!next) {
      at = at.parentNode;
      continue;
    }
    while (isElement(next) && next[near] && isRead(next) && isLong(next)) next = next[near] as Node;
    found.push(next);
    if (isRead(next)) chars += next.textContent?.length ?? 0;
    at = next;
  }
  return found;
}

function lastStartAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reads `nodes` (in document order, nothing between them) with their context inside `root`. */
export function indexText(nodes: readonly Node[], root: Node, isBlockHere: IsBlock = isBlock): TextIndex {
  const nodesRead: Text[] = [];
  const starts: number[] = [];
  let text = '';
  let isBroken = false;

  const read = (node: Node): void => {
    if (isText(node)) {
      const data = node.data;
      if (isBroken && !data.trim()) return;
      if (isBroken && text) text += '\n';
      isBroken = false;
      nodesRead.push(node);
      starts.push(text.length);
      text += /[\n\r\t]/.test(data) ? data.replace(/[ \n\r\t]+/g, asShown) : data;
      return;
    }
    if (!isElement(node)) return;
    const kind = kindOf(node);
    if (kind === 'invisible') return;
    const breaks = kind !== 'inline' || isBlockHere(node);
    isBroken ||= breaks;
    if (kind === 'opaque') return;
    for (let child = node.firstChild; child; child = child.nextSibling) read(child);
    isBroken ||= breaks;
  };

  let last: Node | null = null;
  const readNext = (node: Node): void => {
    if (
      last &&
      last.parentNode !== node.parentNode &&
      edgesBetween(last, node).some((edge) => kindOf(edge) !== 'inline' || isBlockHere(edge))
    )
      isBroken = true;
    read(node);
    last = node;
  };

  const [first] = nodes;
  const end = nodes.at(-1);
  if (first) for (const node of beside(first, 'previousSibling', root).reverse()) readNext(node);
  const from = text.length;
  for (const node of nodes) readNext(node);
  const to = text.length;
  if (end) for (const node of beside(end, 'nextSibling', root)) readNext(node);

  const pieceAt = (offset: number) => lastStartAtMost(starts, offset);
  return {
    text,
    from,
    to,
    pieces(start, end) {
      const found: TextPiece[] = [];
      for (let piece = pieceAt(start); piece < nodesRead.length && (starts[piece] ?? 0) < end; piece += 1) {
        const node = nodesRead[piece];
        const at = starts[piece] ?? 0;
        if (!node) continue;
        const part = { node, start: Math.max(0, start - at), end: Math.min(node.length, end - at) };
        if (part.start < part.end) found.push(part);
      }
      return found;
    },
    edgesWithin(startOffset, endOffset) {
      const edges = new Set<Element>();
      const stop = pieceAt(endOffset - 1);
      for (let piece = pieceAt(startOffset); piece < stop; piece += 1) {
        const [a, b] = [nodesRead[piece], nodesRead[piece + 1]];
        if (a && b) for (const edge of edgesBetween(a, b)) edges.add(edge);
      }
      return [...edges];
    },
  };
}
