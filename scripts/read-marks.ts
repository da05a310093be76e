/** The marks a page shows, read from the page itself: what the browser paints, not what the extension says it painted. */

export interface SeenMark {
  /** `licensed`, `front`, `price-over`… */
  shape: string;
  text: string;
  /** Nothing but the reading of a character (`<rt>`) stands between this one and the one before: one name over several elements. */
  continues: boolean;
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
    a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
      ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
      : 0,
  );
  const last = new Map<string, Range>();
  return found.map(({ shape, range }) => {
    const { x = 0, y = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
    const before = last.get(shape);
    last.set(shape, range);
    let continues = false;
    if (before && before.endContainer.getRootNode() === range.startContainer.getRootNode()) {
      const between = document.createRange();
      between.setStart(before.endContainer, before.endOffset);
      between.setEnd(range.startContainer, range.startOffset);
      const words = between.cloneContents();
      for (const reading of words.querySelectorAll('rt, rp')) reading.remove();
      continues = words.textContent === '' && words.querySelector('h1, h2, h3, p, li, td, th, div') === null;
    }
    return { shape, text: range.toString(), continues, box: { x, y, width, height } };
  });
}

/** The lenders' names among the marks, each as one text however many elements it stands in. */
export function namesAmong(marks: readonly SeenMark[]): string[] {
  const names: string[] = [];
  for (const { shape, text, continues } of marks) {
    if (shape.startsWith('price') || shape === 'active') continue;
    if (continues && names.length > 0) names.push(names.pop() + text);
    else names.push(text);
  }
  return names;
}
