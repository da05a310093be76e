/** All findings in one frame with the places they stand in. Keeps no text of the page but the findings' own words. */
import type { PageChoices } from '@/lib/core/choices/page-choices';
import type { Mention } from '@/lib/core/names/mention';
import { priceAgainstCap } from '@/lib/core/offers/price-against-cap';
import type { Headline, HeadlinedPrice } from '@/lib/core/prices/headline';
import type { Finding } from '@/lib/page/reading/locate';
import type { TextPiece } from '@/lib/page/reading/text-index';
import type { Paint, Shape } from './paint';

/** Where a finding was read. Tells the order of two of one reading, as long as the page has moved nothing since. */
export interface ReadAt {
  /** From 1, in the frame. */
  reading: number;
  /** In UTF-16 units of the text that was read then. */
  offset: number;
}

export interface Mark {
  /** Unique in the frame, and kept when the same finding comes back. 0 for rejections. */
  id: number;
  finding: Finding;
  /** Its words as they stand in the page. */
  surface: string;
  /** From its first to its last character. */
  range: StaticRange;
  /** The same node by node, without text between them that is not read. */
  drawn: readonly StaticRange[];
  shapes: readonly Shape[];
  /** null: only the page knows where it stands. */
  readAt: ReadAt | null;
}

/** Whether any character of a mark stands in one of the nodes. */
export function isWithin(nodes: ReadonlySet<Node>, { drawn }: Mark): boolean {
  for (const { startContainer } of drawn) {
    for (let node: Node | null = startContainer; node; node = node.parentNode) if (nodes.has(node)) return true;
  }
  return false;
}

export function isInPage({ drawn }: Mark): boolean {
  return drawn.every(({ startContainer }) => startContainer.isConnected);
}

/** Whether the user can see the mark, or could by scrolling: not in closed details, a hidden tab or a closed menu. */
export function isShown(mark: Mark): boolean {
  const node = mark.range.startContainer;
  const element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** Whether a mark counts against the cap: a rejection is never drawn and does not. */
export function isCounted(mark: Mark): boolean {
  return mark.finding.kind !== 'rejection';
}

/** Whether the user wants findings of this kind marked. */
export function isWanted(finding: Finding, { markNames, markPrices, markFees }: PageChoices): boolean {
  if (finding.kind === 'lender') return markNames;
  if (finding.kind === 'rejection') return true;
  const { kind } = finding.price;
  return kind === 'rate' || kind === 'instalment' ? markPrices : markFees;
}

export interface Marks {
  /** Marks counted against the cap. */
  readonly count: number;
  all(): IterableIterator<Mark>;
  byId(id: number): Mark | null;
  /** Does nothing where a finding of the same kind already starts at this point. */
  add(finding: Finding, surface: string, pieces: readonly TextPiece[], readAt: ReadAt): void;
  /** The page has moved nodes: from now on it is asked for the order of what was read before. */
  forgetOrder(): void;
  /** Takes away the marks for which `isGone` is true; whether there were any. A finding that comes back before the next call gets its number back. */
  drop(isGone: (mark: Mark) => boolean): boolean;
  /** Draws a mark in other shapes, once more is known of it. */
  reshape(mark: Mark, shapes: readonly Shape[]): void;
  /** Draws all again, after the user chose other kinds to be marked. */
  redraw(): void;
  /** Whether a mark's kind is one the user wants to see. */
  isWanted(mark: Mark): boolean;
  /** The mark over the character after `offset` in `node`. */
  at(node: Node, offset: number): Mark | null;
  /** In the order of the page. */
  inOrder(): Mark[];
  /** Draws one mark as the active one, or none. */
  activate(mark: Mark | null): void;
}

function rangeOf(startContainer: Node, startOffset: number, endContainer: Node, endOffset: number): StaticRange {
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

function identityOf(finding: Finding, surface: string): string {
  return `${finding.kind} ${finding.kind === 'lender' ? finding.mention.lenderId : ''} ${surface}`;
}

/** `withFees`: see `priceAgainstCap`. */
export function priceShapes(price: HeadlinedPrice, withFees: Pick<Headline, 'low' | 'high'> | null = null): Shape[] {
  const { place, pointsAbove } = priceAgainstCap(price, withFees);
  return ['price-band', place === 'unknown' ? 'price-part' : pointsAbove > 0 ? 'price-over' : 'price'];
}

/** The node itself, or the shadow host in the document that holds it. */
function inDocument(node: Node): Node {
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) node = root.host;
  return node;
}

/** As for `sort`. The browser walks from sibling to sibling to tell which of two is first; it is asked only where nothing else tells. */
function comparePlaces(a: Mark, b: Mark): number {
  if (a.readAt && a.readAt.reading === b.readAt?.reading) return a.readAt.offset - b.readAt.offset;
  const [left, right] = [a.range.startContainer, b.range.startContainer];
  if (left === right) return a.range.startOffset - b.range.startOffset;
  let position = left.compareDocumentPosition(right);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED)
    position = inDocument(left).compareDocumentPosition(inDocument(right));
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** Marks are mostly made in the order of the page, and to see that costs less than to sort them. */
function sortByPlace(marks: Mark[]): Mark[] {
  const isInOrder = marks.every((mark, at) => at === 0 || comparePlaces(marks[at - 1] as Mark, mark) <= 0);
  return isInOrder ? marks : marks.sort(comparePlaces);
}

/**
 * `shapeOf` gives the line of a listed lender; null for a name without a record, which is reported but not drawn. What is
 * not wanted is kept and reported too, and neither drawn nor pointed at.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a closure over all marks of a frame
export function createMarks(
  paint: Paint,
  shapeOf: (mention: Mention) => Shape | null,
  isFindingWanted: (finding: Finding) => boolean = () => true,
): Marks {
  const marks = new Set<Mark>();
  /** Those of which a part is drawn in a node. */
  const byNode = new Map<Node, Mark[]>();
  const counted = new Map<number, Mark>();
  let lastId = 0;
  let formerIds = new Map<string, number[]>();
  let active: Mark | null = null;

  const shapesOf = (finding: Finding): readonly Shape[] => {
    if (finding.kind === 'price') return priceShapes(finding.price);
    const shape = finding.kind === 'lender' ? shapeOf(finding.mention) : null;
    return shape ? [shape] : [];
  };

  const activate = (mark: Mark | null) => {
    for (const part of active?.drawn ?? []) paint.remove(part, ['active']);
    active = mark;
    for (const part of mark?.drawn ?? []) paint.add(part, ['active']);
  };

  const draw = (mark: Mark) => {
    for (const part of mark.drawn) {
      if (isFindingWanted(mark.finding)) paint.add(part, mark.shapes);
      else paint.remove(part, mark.shapes);
    }
  };

  const forget = (mark: Mark) => {
    marks.delete(mark);
    for (const part of mark.drawn) {
      const rest = byNode.get(part.startContainer)?.filter((other) => other !== mark) ?? [];
      if (rest.length > 0) byNode.set(part.startContainer, rest);
      else byNode.delete(part.startContainer);
      paint.remove(part, mark.shapes);
    }
    if (mark === active) activate(null);
    if (!counted.delete(mark.id)) return;
    const key = identityOf(mark.finding, mark.surface);
    formerIds.set(key, [...(formerIds.get(key) ?? []), mark.id]);
  };

  return {
    get count() {
      return counted.size;
    },
    all: () => marks.values(),
    byId: (id) => counted.get(id) ?? null,
    add(finding, surface, pieces, readAt) {
      const [first] = pieces;
      const last = pieces.at(-1);
      if (!first || !last) return;
      const isThere = ({ finding: { kind }, range }: Mark) =>
        kind === finding.kind && range.startContainer === first.node && range.startOffset === first.start;
      if (byNode.get(first.node)?.some(isThere)) return;
      const drawn = pieces.map(({ node, start, end }) => rangeOf(node, start, node, end));
      const range = rangeOf(first.node, first.start, last.node, last.end);
      const mark: Mark = { id: 0, finding, surface, range, drawn, shapes: shapesOf(finding), readAt };
      if (isCounted(mark)) {
        mark.id = formerIds.get(identityOf(finding, surface))?.shift() ?? ++lastId;
        counted.set(mark.id, mark);
      }
      marks.add(mark);
      for (const { node } of pieces) {
        const here = byNode.get(node);
        if (here) here.push(mark);
        else byNode.set(node, [mark]);
      }
      if (mark.shapes.length === 0) return;
      draw(mark);
      paint.styleRoot(first.node.getRootNode());
    },
    drop(isGone) {
      formerIds = new Map();
      const gone = [...marks].filter(isGone);
      gone.forEach(forget);
      return gone.length > 0;
    },
    forgetOrder() {
      for (const mark of marks) mark.readAt = null;
    },
    reshape(mark, shapes) {
      if (shapes.join() === mark.shapes.join()) return;
      for (const part of mark.drawn) paint.remove(part, mark.shapes);
      mark.shapes = shapes;
      draw(mark);
    },
    redraw: () => marks.forEach(draw),
    isWanted: (mark) => isFindingWanted(mark.finding),
    at(node, offset) {
      const holds = ({ startContainer, startOffset, endOffset }: StaticRange) =>
        startContainer === node && startOffset <= offset && offset < endOffset;
      return (
        byNode.get(node)?.find((mark) => isCounted(mark) && isFindingWanted(mark.finding) && mark.drawn.some(holds)) ??
        null
      );
    },
    inOrder: () => sortByPlace([...marks]),
    activate,
  };
}
