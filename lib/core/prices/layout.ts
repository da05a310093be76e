/**
 * Lines and cells of a text, and the tables they make: rows whose cells are parted by tabs, and columns of cells that stand
 * each on a line of its own. Knows what a cell holds, not what it means.
 */
import type { NormalizedText } from '@/lib/core/text/normalize';
import type { Figure } from './figures';
import { readLengths } from './terms/lengths';

/** `[start, end)` in the normalized text. */
export interface Cell {
  start: number;
  end: number;
  text: string;
  line: number;
  /** Place in its line. */
  column: number;
  /**
   * `figure`: a percentage with little else; `length`: a time or number of payments; `label`: words without a figure;
   * `empty`: nothing, or a dash. Everything else is `text`.
   */
  holds: 'figure' | 'length' | 'label' | 'text' | 'empty';
}

export interface Layout {
  /** Each at least one cell. */
  lines: readonly (readonly Cell[])[];
  /** The cell that an offset stands in. */
  cellAt(offset: number): Cell | null;
}

/** Characters beside the figure that a cell of figures may hold: 低至7.2%起(单利). */
const maxWordsBesideFigure = 14;
const maxLabel = 24;
const hasLetters = /[\u3400-\u9fffa-z]/i;
const hasDigits = /\d/;
const isDash = /^[-:/\s]*$/;

function holdsOf(text: string, figures: readonly Figure[]): Cell['holds'] {
  if (isDash.test(text)) return 'empty';
  if (figures.length > 0) {
    const inFigures = figures.reduce((sum, { start, end }) => sum + end - start, 0);
    return text.length - inFigures <= maxWordsBesideFigure ? 'figure' : 'text';
  }
  const [length] = readLengths(text);
  if (length && length.end - length.start >= text.trim().length - 4) return 'length';
  return hasLetters.test(text) && !hasDigits.test(text) && text.length <= maxLabel ? 'label' : 'text';
}

/** `figures` are those of the whole text, in order. */
export function readLayout(
  { text, breaks }: Pick<NormalizedText, 'text' | 'breaks'>,
  figures: readonly Figure[],
): Layout {
  const lines: Cell[][] = [[]];
  const cells: Cell[] = [];
  let start = 0;
  let nextFigure = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const isLineEnd = at === text.length || breaks.has(at);
    if (!isLineEnd && text.charAt(at) !== '\t') continue;
    const first = nextFigure;
    while ((figures[nextFigure]?.start ?? Number.POSITIVE_INFINITY) < at) nextFigure += 1;
    const line = lines.at(-1) ?? [];
    // The bars at both ends of a Markdown row stand beside no cell.
    const isEdge = start === at && (line.length === 0 || isLineEnd);
    const content = text.slice(start, at);
    const holds = holdsOf(content, figures.slice(first, nextFigure));
    const cell: Cell = { start, end: at, text: content, line: lines.length - 1, column: line.length, holds };
    if (!isEdge || (isLineEnd && line.length === 0)) {
      line.push(cell);
      cells.push(cell);
    }
    start = at + 1;
    if (isLineEnd && at < text.length) lines.push([]);
  }
  return { lines, cellAt: (offset) => cellIn(cells, offset) };
}

function cellIn(cells: readonly Cell[], offset: number): Cell | null {
  let low = 0;
  let high = cells.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cells[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return cells[low] ?? null;
}
