/**
 * The parts of a text that are read for prices: windows around words of price, each as long as the table or list of short
 * lines it stands in, since a header speaks of all rows below it.
 */
import { holdsCells } from '@/lib/core/text/normalize';
import { candidateWindows } from './candidate-windows';

/** A line as long as this, without tabs, is prose and no cell. */
const maxCell = 48;
const maxBehind = 20_000;
const maxAhead = 600;

const isRow = (line: string): boolean => line.length <= maxCell || holdsCells(line);

/** End of the rows that go on from `at`; `at` itself where the line there is prose. */
function endOfRows(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < maxBehind) {
    const next = text.indexOf('\n', end + 1);
    const lineEnd = next < 0 ? text.length : next;
    if (!isRow(text.slice(end, lineEnd))) break;
    end = lineEnd;
  }
  return Math.max(end, at);
}

/** Start of the rows that lead to `at`. */
function startOfRows(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < maxAhead) {
    const lineStart = text.lastIndexOf('\n', start - 1);
    if (!isRow(text.slice(Math.max(0, lineStart), start))) break;
    start = Math.max(0, lineStart);
  }
  return start;
}

/** Half-open windows of `text`, in order and apart. Linear in the text. */
export function readingWindows(text: string): [number, number][] {
  const windows: [number, number][] = [];
  for (const [from, to] of candidateWindows(text)) {
    const last = windows.at(-1);
    if (last && to <= last[1]) continue;
    const isInRows = text.slice(from, to).split('\n').length > 3 || holdsCells(text.slice(from, to));
    const start = isInRows ? startOfRows(text, from) : from;
    const end = isInRows ? endOfRows(text, to) : to;
    if (last && start <= last[1]) last[1] = end;
    else windows.push([start, end]);
  }
  return windows;
}
