/** Finds the mark under a point of the window and the rectangles of a mark. Each call may make the browser lay out the page. */
import type { Mark, Marks } from './marks';

/** Fields of the page's window that are newer than the types of this compiler. */
interface HighlightHit {
  ranges: readonly AbstractRange[];
}
interface PointableHighlights {
  highlightsFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): readonly HighlightHit[];
}
interface PointableDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
}

let measuring: Range | undefined;

/** One rectangle a line, in pixels of the window. */
function rectsOf({ range }: Mark): DOMRect[] {
  // One live range for all measuring, put aside after use: the browser updates each live range at every change of the page.
  measuring ??= document.createRange();
  try {
    measuring.setStart(range.startContainer, range.startOffset);
    measuring.setEnd(range.endContainer, range.endOffset);
  } catch {
    return [];
  }
  const rects = [...measuring.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  measuring.setStart(document, 0);
  measuring.collapse(true);
  return rects;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The rectangle of the mark's line that holds the point, or of its first line. */
export function rectAt(mark: Mark, x: number, y: number): DOMRect | null {
  const rects = rectsOf(mark);
  return rects.find((rect) => isIn(rect, x, y)) ?? rects[0] ?? null;
}

export function markAt(x: number, y: number, marks: Marks, shadowRoots: ShadowRoot[]): Mark | null {
  const highlights = CSS.highlights as PointableHighlights;
  if (highlights.highlightsFromPoint) {
    for (const { ranges } of highlights.highlightsFromPoint(x, y, { shadowRoots })) {
      for (const range of ranges) {
        const mark = marks.at(range.startContainer, range.startOffset);
        if (mark) return mark;
      }
    }
    return null;
  }
  const caret = (document as PointableDocument).caretPositionFromPoint?.(x, y, { shadowRoots });
  if (!caret) return null;
  // A caret stands between two characters; which of them is under the point, only the rectangles tell.
  for (const offset of [caret.offset, caret.offset - 1]) {
    const mark = marks.at(caret.offsetNode, offset);
    if (mark && mark.shapes.length > 0 && rectsOf(mark).some((rect) => isIn(rect, x, y))) return mark;
  }
  return null;
}
