/**
 * The lines of a page in the order they are read: columns one after the other, rows of a table as cells. Knows positions
 * only; what the words say is not asked.
 */
import { isColumnsOfText, type Parted, partedRows } from './gutters';
import { rowsOfPieces } from './rows-of-pieces';
import { type TableRow, tableRows } from './table-rows';
import { type Box, boxAround, heightOf, type Row, type TextPiece, widthOf } from './text-piece';

export interface PageLine {
  /** One for a line of running text. */
  cells: string[];
  box: Box;
  /** It stands in rows of cells that belong together: the number of that table on the page. */
  table: number | null;
  /** The next line goes on with the same sentence. */
  isContinued: boolean;
}

/** More lines than any page of a contract has. */
const maxRows = 1500;
const maxDepth = 4;

/** A line that is cut at the edge goes on, unless it ended a sentence or the next begins a paragraph. */
const endsSentence = /[。！？；：;:.!?]$/;
const beginsParagraph =
  /^(?:第[一二三四五六七八九十百\d]+[条章节款]|[一二三四五六七八九十]+[、．.]|[(（][一二三四五六七八九十\d]+[)）]|\d+[、．]|\d+(?:\.\d+)+\s|[●•■·○])/;

/** 贷款人：某某公司 stands on a line of its own. */
const isLabelled = /^[^，。；,;]{2,10}[：:]/;

/** `edges`: how far the lines of its column reach. A line that reaches further than all others may have ended by itself. */
function goesOn(line: PageLine, next: PageLine, edges: readonly number[]): boolean {
  const height = heightOf(line.box);
  const down = next.box.top - line.box.top;
  const edge = Math.max(...edges);
  const near = edges.filter((other) => edge - other < height * 3.2).length;
  return (
    (near > 1 || widthOf(line.box) > height * 24) &&
    Math.abs(height - heightOf(next.box)) < height * 0.2 &&
    // In the next column it stands higher up.
    (down < 0 || down < height * 2.6) &&
    line.box.right > edge - height * 3.2 &&
    !(isLabelled.test(line.cells[0] ?? '') && widthOf(line.box) < height * 24) &&
    widthOf(line.box) > height * 8 &&
    !endsSentence.test(line.cells[0] ?? '') &&
    !beginsParagraph.test(next.cells[0] ?? '')
  );
}

/** Lines of running text in one column. */
function textLines(rows: readonly Row[]): PageLine[] {
  return rows.map((row) => ({
    cells: row.map(({ text }) => text),
    box: boxAround(row),
    table: null,
    isContinued: false,
  }));
}

class PageReader {
  #tables = 0;

  read(rows: readonly Row[], depth: number): PageLine[] {
    const lines: PageLine[] = [];
    let at = 0;
    for (const parted of depth < maxDepth ? partedRows(rows) : []) {
      lines.push(...textLines(rows.slice(at, parted.from)), ...this.#readParted(rows, parted, depth));
      at = parted.to;
    }
    lines.push(...textLines(rows.slice(at)));
    return lines;
  }

  #readParted(rows: readonly Row[], { from, to, gutters }: Parted, depth: number): PageLine[] {
    const parted = rows.slice(from, to);
    const widest = [...gutters].sort((a, b) => b.right - b.left - (a.right - a.left));
    const column = widest.find((gutter) => isColumnsOfText(parted, gutter));
    if (column === undefined) {
      const table = this.#tables++;
      return tableRows(parted, gutters).map(
        ({ cells, box }: TableRow): PageLine => ({ cells, box, table, isContinued: false }),
      );
    }
    const side = (isLeft: boolean) =>
      parted.map((row) => row.filter((run) => run.left < column.right === isLeft)).filter((row) => row.length > 0);
    return [...this.read(side(true), depth + 1), ...this.read(side(false), depth + 1)];
  }
}

/** The right edges of the lines in the column a line stands in. */
function edgesAt(lines: readonly PageLine[], { box }: PageLine): number[] {
  const near = lines.filter((other) => Math.abs(other.box.left - box.left) < heightOf(box) * 3);
  return near.map((other) => other.box.right);
}

/** `pieces` in the order of the file. */
export function linesOfPage(pieces: readonly TextPiece[]): PageLine[] {
  const rows = rowsOfPieces(pieces).slice(0, maxRows);
  const lines = new PageReader().read(rows, 0);
  const running = lines.filter(({ cells }) => cells.length === 1);
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next && line.cells.length === 1 && next.cells.length === 1)
      line.isContinued = goesOn(line, next, edgesAt(running, line));
  }
  return lines;
}
