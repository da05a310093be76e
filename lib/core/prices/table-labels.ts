/**
 * Which labels speak of a cell of figures: the header of its column and the label of its row, for tables with tabs and for
 * tables whose cells stand each on a line of its own. Decides by what cells hold and by words of price in the labels.
 */
import type { Cell, Layout } from './layout';
import { anyOf, sourceOf } from './vocabulary/word';
import { investorWords } from './vocabulary/zh-circumstances';
import { feeHeads, rateHeads } from './vocabulary/zh-heads';

/** Labels of a cell, the most telling last; none where nothing is known of its column. */
export type TableLabels = ReadonlyMap<Cell, readonly Cell[]>;

const headWord = new RegExp(
  `${sourceOf(rateHeads)}|${sourceOf(feeHeads)}|百分率|\\b(?:aprc?|eir|rate|interest|fee|charge)s?\\b`,
  'i',
);
const maxColumns = 10;
/** A line that is the value of a label, 20万 or 最高可借5万元, is short. */
const maxValue = 16;
const isValue = /^ ?[约近¥￥$a-z]{0,3} ?\d/i;

/** Asked once of each cell: a line without end is one cell, and each of its figures asks. */
const withHeadWord = new WeakMap<Cell, boolean>();

function hasHeadWord(cell: Cell): boolean {
  const known = withHeadWord.get(cell);
  if (known !== undefined) return known;
  const has = headWord.test(cell.text);
  withHeadWord.set(cell, has);
  return has;
}

export const namesPrice = (cell: Cell): boolean => cell.holds !== 'figure' && hasHeadWord(cell);

/** A fee may be for the whole term; a rate is not: 期限一个月, 利率7.2%. */
const namesFee = ({ text }: Cell): boolean => /费|\b(?:fee|charge)s?\b/i.test(text);

/** Columns that only offers to investors have. */
const investorColumn = anyOf(investorWords);

/** 担保费 | 每月 | 本金的0.4%: how often a fee is charged. */
const howOften = /^ *[每按]个?[月期](?:收取|支付|扣收)? *$/;

const ofLateness = /罚息|违约金|滞纳金|逾期/;

const plainHeader = /^ *(?:费率|费用|收费标准|收费|标准) *$/;

/** The labels that count: one that names a price goes last, beside it only a length, which is the term of a fee. */
function chosen(header: Cell | undefined, row: readonly Cell[]): Cell[] {
  const length = row.findLast(({ holds }) => holds === 'length');
  const label = row.findLast(namesPrice);
  const often = label && namesFee(label) ? row.find(({ text }) => howOften.test(text)) : undefined;
  if (label && often && !(header && namesPrice(header) && !plainHeader.test(header.text)))
    return [{ ...often, text: '每月' }, label];
  // 折合年化 over all rows does not make a rate of the loan of 逾期罚息.
  if (header && namesPrice(header) && label && ofLateness.test(label.text)) return [label, header];
  // 费率 over all rows says less than the row: 逾期罚息.
  if (header && label && plainHeader.test(header.text)) return [header, label];
  if (header && namesPrice(header)) return length && namesFee(header) ? [length, header] : [header];
  if (label) return header ? [header, label] : [label];
  return [];
}

const bareNumber = /^ *(\d{1,3}) *$/;
const unitsOfHeader: readonly (readonly [header: RegExp, unit: string])[] = [
  [/年限|[(（]年[)）]|\byears?\b/i, '年'],
  [/月数|[(（]个?月[)）]|\bmonths?\b/i, '个月'],
  [/期[数限]?(?:[(（]期[)）])? *$|分期/, '期'],
];

/** 3 below 分期期数 is 3期: a number by itself is a length where its header counts periods. */
function asLength(cell: Cell, header: Cell | undefined): Cell {
  const count = cell.holds === 'text' && header?.holds === 'label' ? bareNumber.exec(cell.text)?.[1] : undefined;
  const unit = count && unitsOfHeader.find(([counts]) => counts.test(header?.text ?? ''))?.[1];
  return unit ? { ...cell, text: `${count}${unit}`, holds: 'length' } : cell;
}

/** A cell that names its price itself needs no label. */
function setLabels(labels: Map<Cell, readonly Cell[]>, cell: Cell, own: readonly Cell[]): void {
  if (own.length > 0 && !hasHeadWord(cell)) labels.set(cell, own);
}

/** 以上为分期总手续费率, under a table without a header of its own. */
const isNote = /^[*(注以上表中单位]/;
/** What a note says behind the price, since when it holds, is no label. */
function upToPrice(note: Cell): Cell {
  const from = note.text.search(headWord);
  const clauseEnd = note.text.slice(Math.max(0, from)).search(/[,;]/);
  return from < 0 || clauseEnd < 0 ? note : { ...note, text: note.text.slice(0, from + clauseEnd) };
}

const lengthAbove = ({ column }: Cell, header: readonly Cell[]): Cell[] =>
  [header[column]].filter((cell): cell is Cell => cell?.holds === 'length');

/** Tables whose rows are lines and whose cells are parted by tabs. */
function labelRows(layout: Layout, labels: Map<Cell, readonly Cell[]>): void {
  let header: readonly Cell[] = [];
  let caption: Cell | undefined;
  /** Cells of the table so far that nothing labels. */
  let bare: Cell[] = [];
  for (const line of layout.lines) {
    const [only] = line;
    if (line.length < 2) {
      // A line of its own above a table may name what its figures are; a rule of dashes parts nothing.
      if (only && only.holds !== 'empty') {
        if (isNote.test(only.text) && namesPrice(only))
          for (const cell of bare) labels.set(cell, [...lengthAbove(cell, header), upToPrice(only)]);
        header = [];
        bare = [];
        caption = namesPrice(only) ? only : undefined;
      }
      continue;
    }
    const figures = line.filter(({ holds }) => holds === 'figure');
    if (figures.length === 0) {
      if (header.length === 0 || line.some(namesPrice)) header = line;
      continue;
    }
    // A header without a cell above the labels of the rows is shorter by one.
    const shift = Math.max(0, line.length - header.length);
    const isPriced = header.some(namesPrice);
    // 甲方(出借人) over the rows of a table of names and values heads no column.
    const ofInvestors = (isPriced ? header : []).filter(({ text }) => investorColumn.test(text));
    const told = line.map((cell) => asLength(cell, header[cell.column - shift]));
    for (const cell of figures) {
      const above = header[cell.column - shift];
      const labelled = chosen(above, told.slice(0, cell.column));
      // A column beside that of a price speaks for itself: 通过率.
      const own = labelled.length === 0 && isPriced && above?.holds === 'label' ? [above] : labelled;
      const row = told.slice(0, cell.column).filter(({ holds }) => holds === 'length');
      const all = own.length > 0 || !caption ? own : [...(row.length > 0 ? row : lengthAbove(cell, header)), caption];
      setLabels(labels, cell, all.length > 0 ? [...ofInvestors, ...all] : all);
      if (all.length === 0) bare.push(cell);
    }
  }
}

/** Rows of `width` single-cell lines under a header at `from`; how many rows fit it. */
function rowsUnder(lines: readonly Cell[], from: number, width: number): number {
  const header = lines.slice(from, from + width);
  const priced = header.map(namesPrice);
  let rows = 0;
  for (let at = from + width; at + width <= lines.length; at += width) {
    const isRow = priced.every((isPrice, column) => {
      const { holds, text } = lines[at + column] as Cell;
      if (isPrice) return holds === 'figure' || holds === 'empty';
      return holds !== 'figure' && !headWord.test(text);
    });
    if (!isRow) break;
    rows += 1;
  }
  return rows;
}

/** The widest header at `from` whose columns fit the rows below. */
function headerAt(lines: readonly Cell[], from: number): { width: number; rows: number } | null {
  let best: { width: number; rows: number } | null = null;
  for (let width = 2; width <= maxColumns && from + width < lines.length; width += 1) {
    const last = lines[from + width - 1] as Cell;
    if (last.holds === 'figure' || last.holds === 'empty') break;
    if (!lines.slice(from, from + width).some(namesPrice)) continue;
    const rows = rowsUnder(lines, from, width);
    if (rows > 0 && rows * width > (best ? best.rows * best.width : 0)) best = { width, rows };
  }
  return best;
}

/** A header of several lines, then rows of as many lines each. Gives the line behind the table. */
function labelColumns(lines: readonly Cell[], from: number, labels: Map<Cell, readonly Cell[]>): number {
  const table = headerAt(lines, from);
  // Of one row alone the labels above say as much.
  if (!table || table.rows < 2) return from;
  const end = from + table.width * (table.rows + 1);
  for (let row = from + table.width; row < end; row += table.width) {
    const told = lines.slice(row, row + table.width).map((cell, column) => asLength(cell, lines[from + column]));
    for (const [column, cell] of told.entries()) {
      if (cell.holds === 'figure') setLabels(labels, cell, chosen(lines[from + column], told.slice(0, column)));
    }
  }
  return end;
}

/** One label, then a line of figures each; the lengths in front of the label, as many, are their terms. */
function labelRun(lines: readonly Cell[], from: number, labels: Map<Cell, readonly Cell[]>): number {
  const label = lines[from] as Cell;
  let end = from + 1;
  while (lines[end]?.holds === 'figure') end += 1;
  const count = end - from - 1;
  if (count < 2) return from;
  const before = lines.slice(Math.max(0, from - count), from);
  const terms = before.length === count && before.every(({ holds }) => holds === 'length') ? before : [];
  for (let at = 0; at < count; at += 1) {
    const term = terms[at];
    setLabels(labels, lines[from + 1 + at] as Cell, term ? [term, label] : [label]);
  }
  return end;
}

/** One label, then rows of the same number of lines, the last of which is a figure: 手续费率 / 3期 / 2.5% / 6期 / 4.5%. */
function labelPairs(lines: readonly Cell[], from: number, labels: Map<Cell, readonly Cell[]>): number {
  const label = lines[from] as Cell;
  let width = 1;
  while (width < maxColumns && lines[from + width] && lines[from + width]?.holds !== 'figure') width += 1;
  if (width < 2 || lines[from + width]?.holds !== 'figure') return from;
  let end = from + 1;
  for (let at = from + width; lines[at]?.holds === 'figure'; at += width) {
    const row = lines.slice(at - width + 1, at);
    if (row.some((cell) => cell.holds === 'figure' || namesPrice(cell))) break;
    setLabels(labels, lines[at] as Cell, chosen(label, row));
    end = at + 1;
  }
  return end > from + width + 1 ? end : from;
}

/** Tables whose cells stand each on a line of its own. */
function labelLines(lines: readonly Cell[], labels: Map<Cell, readonly Cell[]>): void {
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.holds === 'figure' || lines[at]?.holds === 'empty') continue;
    const ways = namesPrice(lines[at] as Cell) ? [labelColumns, labelRun, labelPairs] : [labelColumns];
    for (const way of ways) {
      const end = way(lines, at, labels);
      if (end === at) continue;
      at = end - 1;
      break;
    }
  }
}

/**
 * Where the words that can speak of a cell begin: behind the nearest line above that holds the value of another label, if
 * a label of a price stands between. 最高额度 / 20万 / 年化利率 / 7.2%: the last is no ceiling.
 */
export function startOfOwnWords({ lines }: Layout, cell: Cell): number {
  let hasLabel = hasHeadWord(cell);
  for (let at = cell.line - 1; at >= 0 && cell.line - at <= 4; at -= 1) {
    const [above, ...others] = lines[at] ?? [];
    if (!above || others.length > 0 || above.holds === 'figure') return 0;
    if (above.holds === 'text' && above.text.length <= maxValue && isValue.test(above.text) && hasLabel)
      return above.end;
    hasLabel ||= namesPrice(above);
  }
  return 0;
}

/** 30-yr fixed, 36 months: a label, though it holds a number. */
const lengthLabel = /^ ?\d{1,3}[- ]?(?:yr|year|mo|month|mth)s?\b[^\d%$]{0,16}$/i;

/** The words of the line above a cell that stands alone in its line; empty where that line holds a figure or a value. */
export function labelOver({ lines }: Layout, { line, column }: Cell): string {
  const [above, ...others] = lines[line - 1] ?? [];
  return above && column === 0 && others.length === 0 && (above.holds === 'label' || lengthLabel.test(above.text))
    ? above.text.trim()
    : '';
}

export function labelTables(layout: Layout): TableLabels {
  const labels = new Map<Cell, readonly Cell[]>();
  labelRows(layout, labels);
  let run: Cell[] = [];
  for (const line of [...layout.lines, []]) {
    const [cell] = line;
    if (line.length === 1 && cell) run.push(cell);
    else {
      if (run.length > 2) labelLines(run, labels);
      run = [];
    }
  }
  return labels;
}
