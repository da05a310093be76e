/** Boxes of text → rows in the order in which one reads them. Columns that stand beside each other are read one after the other; the rows of a table are read across. */
import { type BoxText, bottomOf, leftOf, type PictureBox, rightOf, topOf, turnBox } from './picture-box';

export type Row = BoxText[];

/** A column: from, to. */
type Span = readonly [from: number, to: number];

/** So many rows tell columns from a table. */
const leastRows = 3;
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const heightOf = (items: readonly BoxText[]) => middle(items.map(({ box }) => box.height));

function standsBeside(one: PictureBox, other: PictureBox): boolean {
  const low = Math.min(one.height, other.height);
  if (Math.abs(one.y - other.y) < 0.5 * low) return true;
  // Two parts of one line whose ends nearly touch, one of them larger.
  const apart = Math.abs(one.x - other.x);
  const touch = (one.width + other.width) / 2;
  const shared = Math.min(bottomOf(one), bottomOf(other)) - Math.max(topOf(one), topOf(other));
  return apart > 0.8 * touch && apart < touch + Math.max(one.height, other.height) && shared > 0.7 * low;
}

/** From top to bottom, each from left to right. */
export function rowsOf(items: readonly BoxText[]): Row[] {
  const rows: Row[] = [];
  for (const item of [...items].sort((a, b) => a.box.y - b.box.y)) {
    const row = rows.at(-1);
    if (row?.some((other) => standsBeside(other.box, item.box))) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.sort((a, b) => a.box.x - b.box.x));
}

/** What is free between boxes, from left to right. */
function gapsBetween(items: readonly BoxText[], least: number): Span[] {
  const gaps: Span[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { box } of [...items].sort((a, b) => leftOf(a.box) - leftOf(b.box))) {
    if (leftOf(box) - end >= least) gaps.push([end, leftOf(box)]);
    end = Number.isFinite(end) ? Math.max(end, rightOf(box)) : rightOf(box);
  }
  return gaps;
}

function split(items: readonly BoxText[], gaps: readonly Span[]): BoxText[][] {
  const columns: BoxText[][] = Array.from({ length: gaps.length + 1 }, () => []);
  for (const item of items) columns[gaps.filter(([, to]) => item.box.x >= to).length]?.push(item);
  return columns;
}

const saysFigure = ({ text }: BoxText) => /\d/.test(text);

/** How alike the members of each group are in whether they say a figure: from 0.5 to 1. */
function likeness(groups: readonly (readonly BoxText[])[]): number {
  const shares = groups.map((group) => group.filter(saysFigure).length / group.length);
  return shares.reduce((sum, share) => sum + Math.max(share, 1 - share), 0) / shares.length;
}

/** Paragraphs beside each other: most of their lines are as wide as their column. */
function areParagraphs(columns: readonly BoxText[][]): boolean {
  return columns.every((column) => {
    const width =
      Math.max(...column.map(({ box }) => rightOf(box))) - Math.min(...column.map(({ box }) => leftOf(box)));
    const full = column.filter(({ box }) => box.width > 0.75 * width && box.width > 8 * box.height);
    return column.length >= leastRows && full.length >= column.length * 0.6;
  });
}

/** Whether each column is to be read by itself. The rows of a table, or of names and values, belong together. */
function readsDown(columns: readonly BoxText[][], rows: readonly Row[]): boolean {
  if (columns.some((column) => column.length < leastRows)) return false;
  const shared = rows.filter((row) => row.length > 1);
  const inShared = shared.reduce((sum, row) => sum + row.length, 0);
  const all = columns.reduce((sum, column) => sum + column.length, 0);
  if (inShared < 0.6 * all) return true;
  if (areParagraphs(columns)) return true;
  return areCards(columns, shared);
}

/** Of the largest row to the smallest: the cells of a table are written alike, the lines of a card are not. */
const someContrast = 1.2;
const strongContrast = 1.6;

/** Each row says the same kind of thing in all columns and in a size of its own, and each column says several. A table: the other way round. */
function areCards(columns: readonly BoxText[][], rows: readonly Row[]): boolean {
  const heights = rows.map(heightOf);
  const contrast = Math.max(...heights) / Math.min(...heights);
  if (contrast >= strongContrast) return true;
  // Names, or the heads of a table, say no figure in either.
  const [first, ...others] = rows;
  const body = first?.some(saysFigure) ? rows : others;
  const inBody = columns.map((column) => column.filter((item) => body.some((row) => row.includes(item))));
  if (body.length === 0 || inBody.some((column) => column.length === 0)) return false;
  return contrast >= someContrast && likeness(body) > likeness(inBody) + 0.1;
}

/** How many rows from `start` on leave the same gaps free, and those gaps. */
function longestRun(rows: readonly Row[], start: number): { end: number; gaps: Span[] } | null {
  let found: { end: number; gaps: Span[] } | null = null;
  for (let end = start + 1; end <= rows.length; end++) {
    const items = rows.slice(start, end).flat();
    const gaps = gapsBetween(items, heightOf(items));
    if (gaps.length > 0) found = { end, gaps };
    else if (found) break;
  }
  return found && found.end - start >= leastRows ? found : null;
}

function inOrder(items: readonly BoxText[]): Row[] {
  const rows = rowsOf(items);
  const ordered: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const run = longestRun(rows, at);
    const inRun = run ? rows.slice(at, run.end) : [];
    const columns = run ? split(inRun.flat(), run.gaps) : [];
    if (run && readsDown(columns, inRun)) {
      ordered.push(...columns.flatMap(inOrder));
      at = run.end;
    } else {
      // The whole run is a table: its rows do not begin other runs.
      const end = run?.end ?? at + 1;
      ordered.push(...rows.slice(at, end));
      at = end;
    }
  }
  return ordered;
}

/** A slant that all have in common is taken away first. The boxes given back are those given. */
export function readingOrder(items: readonly BoxText[]): Row[] {
  const width = items.reduce((sum, { box }) => sum + box.width, 0);
  if (width === 0) return [];
  const slant = items.reduce((sum, { box }) => sum + box.angle * box.width, 0) / width;
  const given = new Map(items.map((item) => [{ ...item, box: turnBox(item.box, -slant) }, item]));
  return inOrder([...given.keys()]).map((row) => row.map((item) => given.get(item) as BoxText));
}
