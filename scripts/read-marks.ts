/** The marks a page shows, read from the page itself: what the browser paints, not what the extension says it painted. */

export interface SeenMark {
  /** `licensed`, `front`, `price-over`… */
  shape: string;
  text: string;
  /** In CSS pixels of the viewport; of the first line where a name breaks. */
  box: { x: number; y: number; width: number; height: number };
}

/** Runs in a page, so it must not use anything outside itself. In the order of the page. */
export function readMarks(): SeenMark[] {
  const prefix = 'overdue-lens-';
  const found: { shape: string; range: Range }[] = [];
  for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>) {
    if (!name.startsWith(prefix)) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      try {
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
      } catch {
        // The text has become shorter since; the browser paints nothing there either.
        continue;
      }
      found.push({ shape: name.slice(prefix.length), range });
    }
  }
  found.sort((a, b) =>
    a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode() ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range) : 0,
  );
  return found.map(({ shape, range }) => {
    const { x = 0, y = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
    return { shape, text: range.toString(), box: { x, y, width, height } };
  });
}
