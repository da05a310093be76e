/** Rows of runs → rows of cells, where a cell may go on over several lines. */
import type { Gutter } from './gutters';
import { type Box, boxAround, heightOf, overlapInHeight, type Row, type Run } from './text-piece';

export interface TableRow {
  cells: string[];
  box: Box;
}

/** A line of a cell that begins below so much of its height is another row’s. */
const nextLineGap = 0.9;
/** In heights of a letter: what stands closer side by side is one cell. */
const minCellGap = 0.5;

function columnOf(run: Run, gutters: readonly Gutter[]): number {
  const middle = (run.left + run.right) / 2;
  return gutters.filter(({ left }) => middle > left).length;
}

/** A label stands half-way down beside a cell of two lines: all that overlap in height are one row. */
function overlapping(rows: readonly Row[]): Run[][] {
  const groups: Run[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const box = last && boxAround(last);
    if (last && box && row.some((run) => overlapInHeight(box, run) > 0.5)) last.push(...row);
    else groups.push([...row]);
  }
  return groups;
}

/** Whether `below` only goes on with cells of `above`: nothing stands in its first column, and it follows closely. */
function isContinued(above: readonly Run[], below: readonly Run[], gutters: readonly Gutter[]): boolean {
  const [a, b] = [boxAround(above), boxAround(below)];
  const columns = new Set(above.map((run) => columnOf(run, gutters)));
  return (
    b.top - a.bottom < heightOf(below[0] as Run) * nextLineGap &&
    below.every((run) => columnOf(run, gutters) > 0 && columns.has(columnOf(run, gutters)))
  );
}

/** What stands side by side, with nothing of its row above or below both, are cells, though other rows reach across. */
function sideBySide(cell: readonly Run[]): Run[][] {
  const parts: { runs: Run[]; right: number }[] = [];
  for (const run of [...cell].sort((a, b) => a.left - b.left)) {
    const last = parts.at(-1);
    if (last && run.left < last.right + heightOf(run) * minCellGap) {
      last.runs.push(run);
      last.right = Math.max(last.right, run.right);
    } else parts.push({ runs: [run], right: run.right });
  }
  return parts.length === 0 ? [[]] : parts.map(({ runs }) => runs);
}

const textOf = (cell: readonly Run[]): string =>
  [...cell]
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .reduce((text, run) => text + (/[\w,.]$/.test(text) && /^\w/.test(run.text) ? ' ' : '') + run.text, '');

function cellsOf(runs: readonly Run[], gutters: readonly Gutter[]): Run[][] {
  const cells = Array.from({ length: gutters.length + 1 }, () => [] as Run[]);
  for (const run of runs) cells[columnOf(run, gutters)]?.push(run);
  return cells.flatMap(sideBySide);
}

const overlapInWidth = (a: Box, b: Box): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** The cells of a row below the columns they stand under; null where two stand under one. */
function underColumns(cells: readonly Run[][], columns: readonly Box[]): Run[][] | null {
  const placed = columns.map((): Run[] => []);
  for (const cell of cells) {
    if (cell.length === 0) continue;
    const box = boxAround(cell);
    const column = columns.findIndex((one, at) => placed[at]?.length === 0 && overlapInWidth(one, box) > 0);
    if (column < 0) return null;
    placed[column] = cell;
  }
  return placed;
}

/** Gutters may miss a column that some line reaches across; the row with most cells shows it, and those below stand under it. */
function aligned(rows: readonly Run[][][], least: number): Run[][][] {
  const most = Math.max(least, ...rows.map((row) => row.length));
  const widest = rows.findIndex((row) => row.length === most);
  if (most === least || widest < 0) return [...rows];
  const full = rows.filter((row) => row.length === most && row.every((cell) => cell.length > 0));
  const columns = Array.from({ length: most }, (_, at) => full.map((row) => boxAround(row[at] ?? [])));
  if (full.length === 0) return [...rows];
  const boxes = columns.map((column) => boxAround(column));
  return rows.map((row, at) => (at > widest && row.length < most ? (underColumns(row, boxes) ?? row) : row));
}

export function tableRows(rows: readonly Row[], gutters: readonly Gutter[]): TableRow[] {
  const groups: Run[][] = [];
  for (const group of overlapping(rows)) {
    const last = groups.at(-1);
    if (last && isContinued(last, group, gutters)) last.push(...group);
    else groups.push(group);
  }
  const inCells = aligned(
    groups.map((runs) => cellsOf(runs, gutters)),
    gutters.length + 1,
  );
  return inCells.map((cells, at) => ({ cells: cells.map(textOf), box: boxAround(groups[at] ?? []) }));
}
