/**
 * The text of some nodes as a reader sees it, and the way back from an offset in it to a node. A `\n` stands where a block
 * or a line ends (line breaks of the source are written as spaces); every other offset is a character of the page. Knows
 * nothing of what is looked for.
 */
import { isBlock, isElement, isRead, isText, kindOf } from './element-kinds';

/** Characters around a region that are read along with it, for the words near a name. */
const contextChars = 200;

/** A boundary point: `offset` counts UTF-16 units of `node.data`. */
export interface TextPoint {
  node: Text;
  offset: number;
}

export interface TextIndex {
  text: string;
  /** `[from, to)` of the text belongs to the nodes asked for; the rest is context. */
  from: number;
  to: number;
  /** Points of `[start, end)`; null where it holds no character of the page. */
  points(start: number, end: number): { start: TextPoint; end: TextPoint } | null;
  /** Elements whose edge lies inside `[start, end)`. */
  edgesWithin(start: number, end: number): Element[];
}

type IsBlock = (element: Element) => boolean;

/** Elements that hold `a` or `b` but not both. */
export function edgesBetween(a: Node, b: Node): Element[] {
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
  const pieces: Text[] = [];
  const starts: number[] = [];
  let text = '';
  let isBroken = false;

  const read = (node: Node): void => {
    if (isText(node)) {
      const data = node.data;
      if (isBroken && !data.trim()) return;
      if (isBroken && text) text += '\n';
      isBroken = false;
      pieces.push(node);
      starts.push(text.length);
      text += /[\n\r\t]/.test(data) ? data.replace(/[\n\r\t]/g, ' ') : data;
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
    if (last && last.parentNode !== node.parentNode && edgesBetween(last, node).some((edge) => kindOf(edge) !== 'inline' || isBlockHere(edge))) isBroken = true;
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
    points(startOffset, endOffset) {
      const startPiece = pieceAt(startOffset);
      const endPiece = pieceAt(endOffset - 1);
      const start = pieces[startPiece];
      const finish = pieces[endPiece];
      if (!start || !finish || startOffset >= endOffset) return null;
      const startIn = Math.min(startOffset - (starts[startPiece] ?? 0), start.length);
      const endIn = Math.min(endOffset - (starts[endPiece] ?? 0), finish.length);
      return { start: { node: start, offset: startIn }, end: { node: finish, offset: endIn } };
    },
    edgesWithin(startOffset, endOffset) {
      const edges = new Set<Element>();
      const stop = pieceAt(endOffset - 1);
      for (let piece = pieceAt(startOffset); piece < stop; piece += 1) {
        const [a, b] = [pieces[piece], pieces[piece + 1]];
        if (a && b) for (const edge of edgesBetween(a, b)) edges.add(edge);
      }
      return [...edges];
    },
  };
}
