/**
 * The text of some nodes as the user sees it, with the way back from its offsets to the nodes. A `\n` stands where a block
 * or a line ends (a line break of the source is a space), a `\v` where one does inside a cell of a table, a `cellMark` where
 * a cell ends; every other offset is a character of the page. Knows nothing of what is searched for.
 */
import { cellMark } from '@/lib/core/text/normalize';
import { isBlock, isElement, isRead, isText, kindOf } from './element-kinds';

/** The edges between two texts, by width. */
const gaps = { none: 0, lineInCell: 1, cell: 2, line: 3 } as const;
type Gap = (typeof gaps)[keyof typeof gaps];
const cellTags = new Set(['td', 'th']);

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

/** What the element around a node makes of it. */
interface Surroundings {
  isInCell: boolean;
  isPreformatted: boolean;
}

type IsBlock = (element: Element) => boolean;

/**
 * A line break of the source and the indentation behind it show as one space, but in preformatted text; zero-width spaces
 * behind it keep the offsets.
 */
function asShown(data: string, { isPreformatted }: Surroundings): string {
  if (isPreformatted) return data.replaceAll('\r', '\n');
  return /[\n\r\t]/.test(data) ? data.replace(/[ \n\r\t]+/g, spaceAsShown) : data;
}

function spaceAsShown(space: string): string {
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

/** What the edge of an element is in the text: rows and tables end a line also where they stand in a cell. */
function gapAt({ localName }: Element, breaks: boolean, isInCell: boolean): Gap {
  if (!breaks) return gaps.none;
  if (cellTags.has(localName)) return gaps.cell;
  return isInCell && localName !== 'tr' && localName !== 'table' ? gaps.lineInCell : gaps.line;
}

/** What stands between two texts: the widest edge passed, and how many cells were entered. */
function openGap() {
  let width: Gap = gaps.none;
  let cellsEntered = 0;
  return {
    isOpen: () => width > gaps.none,
    enterCell: () => {
      cellsEntered += 1;
    },
    widen(to: Gap) {
      if (to > width) width = to;
      if (to === gaps.line) cellsEntered = 0;
    },
    /** The characters that stand for it; nothing is open then. */
    close(): string {
      // The first cell of a row has no edge before it; those that hold no text keep their place in it.
      const written = {
        [gaps.none]: '',
        [gaps.lineInCell]: '\v',
        [gaps.cell]: cellMark.repeat(Math.max(1, cellsEntered)),
        [gaps.line]: `\n${cellMark.repeat(Math.max(0, cellsEntered - 1))}`,
      }[width];
      width = gaps.none;
      cellsEntered = 0;
      return written;
    },
  };
}

/** The way from offsets back to `nodes`, whose texts begin at `starts`. */
function waysBack(nodesRead: readonly Text[], starts: readonly number[]): Pick<TextIndex, 'pieces' | 'edgesWithin'> {
  const pieceAt = (offset: number) => lastStartAtMost(starts, offset);
  return {
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

/** Reads `nodes` (in document order, nothing between them) with their context inside `root`. */
export function indexText(nodes: readonly Node[], root: Node, isBlockHere: IsBlock = isBlock): TextIndex {
  const nodesRead: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const gap = openGap();

  const read = (node: Node, surroundings: Surroundings): void => {
    if (isText(node)) {
      const data = node.data;
      if (gap.isOpen() && !data.trim()) return;
      const edges = gap.close();
      if (text) text += edges;
      nodesRead.push(node);
      starts.push(text.length);
      text += asShown(data, surroundings);
      return;
    }
    if (!isElement(node)) return;
    const kind = kindOf(node);
    if (kind === 'invisible') return;
    const edge = gapAt(node, kind !== 'inline' || isBlockHere(node), surroundings.isInCell);
    gap.widen(edge);
    const isCell = edge === gaps.cell;
    if (isCell) gap.enterCell();
    if (kind === 'opaque') return;
    const within = {
      isInCell: isCell || surroundings.isInCell,
      isPreformatted: surroundings.isPreformatted || node.localName === 'pre',
    };
    for (let child = node.firstChild; child; child = child.nextSibling) read(child, within);
    gap.widen(edge);
  };

  let last: Node | null = null;
  const readNext = (node: Node): void => {
    const parent = node.parentElement;
    const isInCell = parent?.closest('td,th') != null;
    if (last && last.parentNode !== node.parentNode)
      for (const edge of edgesBetween(last, node))
        gap.widen(gapAt(edge, kindOf(edge) !== 'inline' || isBlockHere(edge), isInCell));
    read(node, { isInCell, isPreformatted: parent?.closest('pre') != null });
    last = node;
  };

  const [first] = nodes;
  const end = nodes.at(-1);
  if (first) for (const node of beside(first, 'previousSibling', root).reverse()) readNext(node);
  const from = text.length;
  for (const node of nodes) readNext(node);
  const to = text.length;
  if (end) for (const node of beside(end, 'nextSibling', root)) readNext(node);

  return { text, from, to, ...waysBack(nodesRead, starts) };
}
