/**
 * Takes the cells of what may be a cost disclosure, in the page or in an open dialog, written as a table, a list of terms
 * or a grid of boxes. Does not interpret the cells.
 */
import type { SeenCostDisclosure } from '@/lib/core/report/page-report';
import { isBlock, isRead } from '@/lib/page/reading/element-kinds';

const maxTables = 3;
const maxRows = 60;
const maxCells = 8;
/** Longer than any cost disclosure, shorter than an article about them. */
const maxChars = 6000;
const maxBoxes = 60;

const dialogs = 'dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
const tables = 'table,[role="table"],[role="grid"],dl';
const title =
  /综合融资成本|综合资金成本|綜合融資成本|綜合資金成本|贷款成本明示|貸款成本明示|融资成本明示|融資成本明示|综合年化成本|綜合年化成本/;
const charges = /收取(?:主体|方|機構|机构|主體)|收费(?:主体|方)|收費(?:主體|方)/;

const words = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function mayBeTable(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= maxChars && (title.test(text) || charges.test(text)) && isShown(element);
}

/** The children that are read and hold words. */
function partsOf(element: Element): Element[] {
  return [...element.children].filter((child) => isRead(child) && words(child) !== '');
}

/** Whether parts stand side by side. Without a layout, as when they are hidden, they count as if they did. */
function standInARow(parts: readonly Element[]): boolean {
  const [first, second] = parts.map((part) => part.getBoundingClientRect());
  if (!first || !second) return false;
  return first.height === 0 || second.top < first.bottom - 1;
}

/** Two to six short boxes beside each other, none of which holds a row of its own. */
function isGridRow(element: Element, parts: readonly Element[]): boolean {
  if (parts.length < 2 || parts.length > 6 || (element.textContent ?? '').length > 400) return false;
  if (parts.some((part) => /[:：]/.test(words(part)) || partsOf(part).length > 1 || part.querySelector('tr,dt,li')))
    return false;
  return standInARow(parts);
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
}

/** A cell over several rows stands in each of them; one over several columns is followed by empty ones. */
function gridOf(table: HTMLTableElement, rows: string[][]): void {
  if (table.caption) rows.push([words(table.caption)]);
  const hanging: { text: string; rows: number }[] = [];
  for (const { cells } of table.rows) {
    const row: string[] = [];
    const fall = () => {
      for (
        let above = hanging[row.length];
        above && above.rows > 0 && row.length < maxCells;
        above = hanging[row.length]
      ) {
        above.rows -= 1;
        row.push(above.text);
      }
    };
    for (const cell of cells) {
      fall();
      if (!isRead(cell)) continue;
      for (let column = 0; column < Math.min(cell.colSpan, maxCells) && row.length < maxCells; column += 1) {
        const text = column === 0 ? words(cell) : '';
        hanging[row.length] = { text, rows: cell.rowSpan - 1 };
        row.push(text);
      }
    }
    fall();
    if (row.some(Boolean)) rows.push(row);
  }
}

function rowsOf(element: Element, rows: string[][]): void {
  if (rows.length >= maxRows) return;
  const tag = element.localName;
  if (tag === 'table') {
    gridOf(element as HTMLTableElement, rows);
    return;
  }
  if (tag === 'tr' || element.getAttribute('role') === 'row') {
    rows.push([...element.children].filter(isRead).map(words).slice(0, maxCells));
    return;
  }
  if (tag === 'dl') {
    for (const part of element.querySelectorAll('dt,dd')) {
      if (part.localName === 'dt' || rows.length === 0) rows.push([words(part)]);
      else rows.at(-1)?.push(words(part));
    }
    return;
  }
  const parts = partsOf(element);
  if (isGridRow(element, parts)) rows.push(parts.map(words));
  else if (parts.some(isBlock) && !hasOwnText(element)) for (const part of parts) rowsOf(part, rows);
  else if (words(element) !== '') rows.push([words(element)]);
}

/** A table with the lines just before and after it, which often hold its title and “nothing else is charged”. */
function readBox(box: Element, isDialog: boolean): SeenCostDisclosure {
  const rows: string[][] = [];
  const beside = (element: Element | null) =>
    element && isRead(element) && (element.textContent ?? '').length <= 300 ? rowsOf(element, rows) : undefined;
  if (!isDialog) beside(box.previousElementSibling);
  rowsOf(box, rows);
  if (!isDialog) beside(box.nextElementSibling);
  return {
    rows: rows
      .filter((row) => row.length > 0)
      .slice(0, maxRows)
      .map((row) => row.slice(0, maxCells)),
    isDialog,
  };
}

/** The smallest block around a price that also holds a disclosure's title; null where it is too far up or was visited before. */
function boxAround(node: Node, visited: Set<Element>): Element | null {
  for (let at = node.parentElement; at && at !== document.body && !visited.has(at); at = at.parentElement) {
    visited.add(at);
    const length = at.textContent?.length ?? 0;
    if (length > maxChars) return null;
    if (isBlock(at) && length > 40 && title.test(at.textContent ?? '')) return at;
  }
  return null;
}

export interface FoundDisclosures {
  seen: SeenCostDisclosure[];
  /** Whether a node is in one of them. */
  holds(node: Node): boolean;
}

/** Dialogs first, each disclosure once. `priceNodes`: nodes in which prices were found, the only way to find a grid of boxes. */
export function disclosureCells(priceNodes: readonly Node[]): FoundDisclosures {
  const taken: Element[] = [];
  const seen: SeenCostDisclosure[] = [];
  const take = (box: Element, isDialog: boolean) => {
    if (
      seen.length >= maxTables ||
      taken.some((other) => other.contains(box) || box.contains(other)) ||
      !mayBeTable(box)
    )
      return;
    taken.push(box);
    seen.push(readBox(box, isDialog));
  };
  for (const box of [...document.querySelectorAll(dialogs)].slice(0, maxBoxes)) take(box, true);
  for (const box of [...document.querySelectorAll(tables)].slice(0, maxBoxes)) {
    // A table that only lays out the page around another is none.
    if (![...box.querySelectorAll(tables)].some(mayBeTable)) take(box, false);
  }
  const visited = new Set<Element>();
  for (const node of priceNodes.slice(0, maxBoxes)) {
    const box = boxAround(node, visited);
    if (box) take(box, false);
  }
  return { seen, holds: (node) => taken.some((box) => box.contains(node)) };
}
