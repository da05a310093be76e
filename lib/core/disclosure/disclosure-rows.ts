/**
 * Brings the cells of a cost disclosure into one shape, a name and its values a row, however the lender laid it out:
 * names and values side by side, names above their values, fees in rows or in columns, in groups, or each in a list of its own.
 */

import { repaymentKindIn } from '@/lib/core/prices/terms/repayment-words';
import { patterns, title } from './disclosure-words';

export interface DisclosureRow {
  name: string;
  /** Heading and first columns the row stands under; empty where it has none. */
  group: string;
  /** All that stands beside the name, in order. */
  values: string[];
  /** Cells of these columns; null where there is none. */
  collector: string | null;
  standard: string | null;
  way: string | null;
  /** Head of the column the standard stands in. */
  standardName: string;
}

/** Where the parts of a row stand; -1: nowhere. */
interface Columns {
  count: number;
  name: number;
  collector: number;
  standard: number;
  way: number;
  standardName: string;
}

const headName = /^[^\d]*(?:本金|金额|期限|期数|还款方式|放款|借款人|综合融资成本|综合资金成本)[^\d]*$/;
const { principal, term, annualCost, late, interest, fee, instalment } = patterns;
const labels = [principal, term, annualCost, late, interest, fee, instalment, /还款方式/];
const isLabel = (cell: string): boolean => /^[^\d%:]{1,18}$/.test(cell) && labels.some((label) => label.test(cell));
const isValue = (cell: string): boolean => /\d/.test(cell) || repaymentKindIn(cell) !== null;
const isHeading = (row: readonly string[]): boolean =>
  row.filter(Boolean).length === 1 && /^[^\d%,;]{2,24}$/.test(row[0] ?? '');

/** Rows of a table out of running text: lines, cut into cells at tabs, bars, colons or two blanks. */
export function rowsFromText(text: string): string[][] {
  return text
    .split(/[\n\r]+/)
    .map((line) =>
      line
        .split(/\t|[|｜]|\s{2,}|[:：]/)
        .map((cell) => cell.trim())
        .filter(Boolean),
    )
    .filter((row) => row.length > 0);
}

const columnWords = [patterns.item, patterns.collector, patterns.way, patterns.standard];
const columnsNamed = (cells: readonly string[]): number =>
  columnWords.filter((word) => cells.some((cell) => word.test(cell))).length;
const namesCharge = (cells: readonly string[]): boolean =>
  cells.some((cell) => patterns.collector.test(cell) || patterns.way.test(cell));

/** 息费项目 | 收取主体 | 收取标准 | 收取方式. One of these words alone is a name with its value. */
function isHeader(row: readonly string[]): boolean {
  return (
    row.length >= 2 &&
    !/\d/.test(row.join('')) &&
    namesCharge(row) &&
    columnsNamed(row) >= 2 &&
    row.every((cell) => cell.length <= 24)
  );
}

function columnsOf(header: readonly string[]): Columns {
  const at = (word: RegExp): number => header.findIndex((cell) => word.test(cell));
  const [collector, way] = [at(patterns.collector), at(patterns.way)];
  const standard = header.findIndex(
    (cell, index) => index !== collector && index !== way && index > 0 && patterns.standard.test(cell),
  );
  // A name over two columns leaves the second head empty.
  let name = Math.max(
    0,
    header.slice(0, 2).findLastIndex((cell) => patterns.item.test(cell)),
  );
  while (header[name + 1] === '') name += 1;
  return { count: header.length, name, collector, way, standard, standardName: header[standard] ?? '' };
}

/** 贷款本金 | 1万元 | 期限 | 12个月 is two rows in one, and so is 期限:12个月 | 利率:12%. `columns`: cells of a row below the header; such a row is one item. */
function splitPairs(row: readonly string[], columns: number): string[][] | null {
  if (row.length >= 2 && row.every((cell) => /^[^\d%:]{1,18}:./.test(cell)))
    return row.map((cell) => [cell.slice(0, cell.indexOf(':')), cell.slice(cell.indexOf(':') + 1)]);
  const names = row.filter((_, at) => at % 2 === 0);
  const values = row.filter((_, at) => at % 2 === 1);
  const isHead = names.every((name) => headName.test(name));
  const isCompact =
    names.every(isLabel) && values.some(isValue) && (row.length !== columns || headName.test(names[0] ?? ''));
  const isPairs = row.length >= 4 && row.length % 2 === 0 && (isHead || isCompact);
  return isPairs ? names.map((name, at) => [name, values[at] ?? '']) : null;
}

const isColumnHead = (cell: string): boolean =>
  cell.length <= 12 && columnWords.some((word) => word.test(cell)) && !headName.test(cell) && !annualCost.test(cell);

/** How many rows from `from` on are one table turned by a quarter: its first cells are what is else the header. 0: they are none. */
function countTurned(rows: readonly (readonly string[])[], from: number): number {
  const width = rows[from]?.length ?? 0;
  if (width < 2) return 0;
  let next = from;
  while (rows[next]?.length === width && isColumnHead(rows[next]?.[0] ?? '')) next += 1;
  const heads = rows.slice(from, next).map((row) => row[0] ?? '');
  return columnsNamed(heads) >= 2 && namesCharge(heads) && heads.length === new Set(heads).size ? next - from : 0;
}

/** Names in one row and their values in the next, and no third row of the same kind, which would be another offer. */
function pairsBelow(
  names: readonly string[],
  values: readonly string[] | undefined,
  after: readonly string[] | undefined,
): string[][] | null {
  if (names.length < 2 || values?.length !== names.length || !names.every(isLabel)) return null;
  const areValues = (row: readonly string[]): boolean => row.some(isValue) && !isLabel(row[0] ?? '');
  if (!areValues(values) || (after?.length === names.length && areValues(after))) return null;
  return names.map((name, at) => [name, values[at] ?? '']);
}

/** `rows`: folded cells; a cell that spans columns is followed by empty ones, one that spans rows stands in each. */
export function disclosureRows(rows: readonly (readonly string[])[]): DisclosureRow[] {
  const found: DisclosureRow[] = [];
  const header = rows.find(isHeader);
  let columns = header ? columnsOf(header) : null;
  let group = '';
  const keep = (
    row: readonly string[],
    { name: nameAt, collector, standard, way, standardName, count }: Columns,
  ): void => {
    const isItem = row.length === count || row.length >= 3;
    const cell = (at: number): string | null => (isItem && at > nameAt ? (row[at] ?? null) : null);
    const named = row.length === count && !/[\d%]/.test(row[nameAt] ?? '') ? nameAt : 0;
    const names = row.slice(0, named + 1).filter(Boolean);
    found.push({
      name: names.at(-1) ?? '',
      group: [group, ...names.slice(0, -1)].join(' '),
      values: row.slice(named + 1).filter(Boolean),
      collector: cell(collector),
      standard: cell(standard),
      way: cell(way),
      standardName,
    });
  };
  const bare: Columns = { count: 0, name: 0, collector: -1, standard: -1, way: -1, standardName: '' };
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    const turned = countTurned(rows, index);
    if (isHeader(row)) columns = columnsOf(row);
    else if (turned > 0) {
      const block = rows.slice(index, index + turned);
      const heads = block.map(([head = '']) => head);
      const isNamed = patterns.item.test(heads[0] ?? '');
      const turnedColumns = columnsOf(isNamed ? heads : ['名称', ...heads]);
      const last = found.at(-1);
      for (let at = 1; at < row.length; at += 1) {
        const cells = block.map((cellsOfRow) => cellsOfRow[at] ?? '');
        if (isNamed) keep(cells, turnedColumns);
        else if (turnedColumns.standard >= 0 || !last) keep([group, ...cells], turnedColumns);
        // What it costs stands in the line before.
        else
          Object.assign(last, {
            collector: cells[turnedColumns.collector - 1] ?? null,
            way: cells[turnedColumns.way - 1] ?? null,
          });
      }
      index += turned - 1;
    } else {
      const below = pairsBelow(row, rows[index + 1], rows[index + 2]);
      for (const pair of below ?? splitPairs(row, columns?.count ?? 0) ?? [row]) keep(pair, columns ?? bare);
      if (below) index += 1;
      else if (isHeading(row))
        group = [title, patterns.nothingElse].some((other) => other.test(row[0] ?? '')) ? '' : (row[0] ?? '');
    }
  }
  return found;
}
