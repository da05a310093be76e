/** Rows of runs → rows of cells, where a cell may go on over several lines. */
import type { Gutter } from './gutters';
import { type Box, boxAround, heightOf, overlapInHeight, type Row, type Run } from './text-piece';

export interface TableRow {
  cells: string[];
  box: Box;
}

/** A line of a cell that begins below so much of its height is another row’s. */
const nextLineGap = 0.9;

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

function cellsOf(runs: readonly Run[], gutters: readonly Gutter[]): string[] {
  const cells = Array.from({ length: gutters.length + 1 }, () => [] as Run[]);
  for (const run of runs) cells[columnOf(run, gutters)]?.push(run);
  return cells.map((cell) =>
    cell
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .reduce((text, run) => text + (/[\w,.]$/.test(text) && /^\w/.test(run.text) ? ' ' : '') + run.text, ''),
  );
}

export function tableRows(rows: readonly Row[], gutters: readonly Gutter[]): TableRow[] {
  const groups: Run[][] = [];
  for (const group of overlapping(rows)) {
    const last = groups.at(-1);
    if (last && isContinued(last, group, gutters)) last.push(...group);
    else groups.push(group);
  }
  return groups.map((runs) => ({ cells: cellsOf(runs, gutters), box: boxAround(runs) }));
}
