/** Where a page is parted from top to bottom by a gap that nothing crosses, and whether that makes columns of text or cells of a table. */
import { heightOf, type Row, type Run, widthOf } from './text-piece';

export interface Gutter {
  left: number;
  right: number;
}

/** Rows `[from, to)` that the same gutters part. */
export interface Parted {
  from: number;
  to: number;
  /** From the left. */
  gutters: Gutter[];
}

const minRows = 3;
/** In heights of a letter. */
const minGutter = 0.9;

interface Span {
  left: number;
  right: number;
}

/** Spans joined where they overlap, from the left. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { left, right } of [...spans].sort((a, b) => a.left - b.left)) {
    const last = out.at(-1);
    if (last && left <= last.right) last.right = Math.max(last.right, right);
    else out.push({ left, right });
  }
  return out;
}

function gapsIn(spans: readonly Span[], minWidth: number): Gutter[] {
  return spans.flatMap((span, at) => {
    const next = spans[at + 1];
    return next && next.left - span.right >= minWidth ? [{ left: span.right, right: next.left }] : [];
  });
}

/** At least so many rows must stand on both sides: a heading beside a lone date is no table. */
const minSharedRows = 2;

function rowsOnBothSides(rows: readonly Row[], { left }: Gutter): number {
  return rows.filter((row) => row.some((run) => run.right <= left + 1) && row.some((run) => run.left >= left)).length;
}

/** The longest stretch of rows from `from` that a gutter parts; null where there is none. */
function partedFrom(rows: readonly Row[], from: number): Parted | null {
  let spans: Span[] = [];
  let best: Parted | null = null;
  let most = 0;
  for (let to = from; to < rows.length; to += 1) {
    const row = rows[to] ?? [];
    spans = joined([...spans, ...row]);
    const gutters = gapsIn(spans, Math.max(...row.map(heightOf)) * minGutter);
    if (gutters.length === 0) break;
    // A line across a gutter belongs to what follows.
    if (to - from >= minRows && row.length === 1 && gutters.length < most) break;
    most = gutters.length;
    best = { from, to: to + 1, gutters };
  }
  if (best === null || best.to - best.from < minRows) return null;
  const parted = rows.slice(best.from, best.to);
  const gutters = best.gutters.filter((gutter) => rowsOnBothSides(parted, gutter) >= minSharedRows);
  return gutters.length === 0 ? null : { ...best, gutters };
}

/** From the top and apart. */
export function partedRows(rows: readonly Row[]): Parted[] {
  const all: Parted[] = [];
  for (let from = 0; from < rows.length; ) {
    const first = partedFrom(rows, from);
    // A line that stands over a table, and across a gutter of it, is no part of it.
    const below = rows[from]?.length === 1 ? partedFrom(rows, from + 1) : null;
    const parted = below && below.gutters.length > (first?.gutters.length ?? 0) ? below : first;
    if (parted) all.push(parted);
    from = parted?.to ?? from + 1;
  }
  return all;
}

function sidesOf(rows: readonly Row[], { right }: Gutter): [Run[], Run[]] {
  const runs = rows.flat();
  return [runs.filter((run) => run.left < right), runs.filter((run) => run.left >= right)];
}

/** Of the lines of a side, the share that goes on to its right edge, as running text does. */
function filledShare(side: readonly Run[]): number {
  const edge = Math.max(...side.map(({ right }) => right));
  return side.filter((run) => edge - run.right < heightOf(run) * 2).length / side.length;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

const medianLength = (side: readonly Run[]) => median(side.map(({ text }) => text.length));

/** In letters, of a row of one side: a column of text may hold a table, whose cells are short. */
function medianOfRows(rows: readonly Row[], { right }: Gutter, isLeft: boolean): number {
  const lengths = rows.map((row) =>
    row.reduce((sum, run) => sum + (run.left < right === isLeft ? run.text.length : 0), 0),
  );
  return median(lengths.filter((length) => length > 0));
}

/** How often the file goes from one side to the other. */
function crossings(left: readonly Run[], right: readonly Run[]): number {
  const isLeft = new Set(left);
  const inOrder = [...left, ...right].sort((a, b) => a.order - b.order);
  return inOrder.filter((run, at) => at > 0 && isLeft.has(run) !== isLeft.has(inOrder[at - 1] as Run)).length;
}

/** Text in columns is written one column after the other, or fills its lines; cells are written row by row and do not. */
export function isColumnsOfText(rows: readonly Row[], gutter: Gutter): boolean {
  const [left, right] = sidesOf(rows, gutter);
  if (left.length < minRows || right.length < minRows) return false;
  if (crossings(left, right) <= 2)
    return Math.min(medianOfRows(rows, gutter, true), medianOfRows(rows, gutter, false)) >= 6;
  const length = Math.min(medianLength(left), medianLength(right));
  const isRunning = Math.min(filledShare(left), filledShare(right)) >= 0.6;
  const areAlike = Math.min(widthsOf(left), widthsOf(right)) > Math.max(widthsOf(left), widthsOf(right)) * 0.5;
  return isRunning && areAlike && length >= 12 && left.length >= 6 && right.length >= 6;
}

const widthsOf = (side: readonly Run[]) => Math.max(...side.map(widthOf));
