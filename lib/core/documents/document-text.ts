/** All lines of a document as one text, as the readers of names and prices take it, with the way back from a place in it to page and line. */
import { cellMark } from '@/lib/core/text/normalize';
import type { PageLine } from './page-lines';
import type { Box } from './text-piece';

export interface DocumentPage {
  /** From 1. */
  number: number;
  lines: PageLine[];
}

/** A line and where it stands in the text. */
export interface LinePlace {
  start: number;
  end: number;
  page: number;
  /** From 1, on its page. */
  line: number;
  box: Box;
}

export interface DocumentText {
  text: string;
  /** In the order of the text. */
  places: LinePlace[];
}

const latinEnd = /[\w,;]$/;
const latinStart = /^\w/;

function joint(line: PageLine, written: string, next: string): string {
  if (!line.isContinued) return '\n';
  return latinEnd.test(written) && latinStart.test(next) ? ' ' : '';
}

export function documentText(pages: readonly DocumentPage[]): DocumentText {
  const places: LinePlace[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { number, lines } of pages) {
    for (const [at, line] of lines.entries()) {
      const written = line.cells.join(cellMark);
      places.push({ start: length, end: length + written.length, page: number, line: at + 1, box: line.box });
      const end = joint(line, written, lines[at + 1]?.cells[0] ?? '');
      parts.push(written, end);
      length += written.length + end.length;
    }
  }
  return { text: parts.join(''), places };
}

/** The lines that `[start, end)` stands in. */
export function placesOf({ places }: DocumentText, start: number, end: number): LinePlace[] {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  let last = from;
  while ((places[last]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
  return places.slice(from, Math.max(last, from + 1));
}
