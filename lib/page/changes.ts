/**
 * From what a MutationObserver reports to the regions that have to be read again: new neighbours as one region, changed words
 * with the words they touch. Knows nothing of marks.
 */
import { isBlock, isElement, isRead, isText, kindOf } from './element-kinds';

export interface Changes {
  /** Each a row of neighbours in document order. */
  regions: Node[][];
  hasRemoved: boolean;
}

/** Inline neighbours that are read along on each side, since a name may be written across them. */
const neighbours = 8;

/** Inline elements with more inside are wrappers, not words. */
const wordElements = 16;

function isWord(node: Node | null): node is ChildNode {
  if (!node || !isRead(node) || isBlock(node)) return false;
  return !isElement(node) || (kindOf(node) === 'inline' && node.getElementsByTagName('*').item(wordElements) === null);
}

function isBlank(node: Node): boolean {
  return isText(node) && !node.data.trim();
}

/** The row with the inline neighbours that a name at its ends may reach into. */
function widened(row: Node[]): Node[] {
  let [first] = row;
  let last = row.at(-1);
  while (first && last && !isBlock(first) && isWord(first.parentNode)) {
    first = first.parentNode;
    last = first;
    row = [first];
  }
  if (!first || !last) return row;
  const before: Node[] = [];
  const after: Node[] = [];
  if (!isBlock(first) && !isBlank(first)) {
    for (let node = first.previousSibling; isWord(node) && before.length < neighbours; node = node.previousSibling) before.unshift(node);
  }
  if (!isBlock(last) && !isBlank(last)) {
    for (let node = last.nextSibling; isWord(node) && after.length < neighbours; node = node.nextSibling) after.push(node);
  }
  return before.length + after.length > 0 ? [...before, ...row, ...after] : row;
}

function previousRead(node: Node): Node | null {
  let previous = node.previousSibling;
  while (previous && !isRead(previous)) previous = previous.previousSibling;
  return previous;
}

/** Whether a node is in the page and not inside one of `tops`; found out once a parent. */
function outsideOf(tops: ReadonlySet<Node>): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  const isOutside = (parent: Node): boolean => {
    let answer = known.get(parent);
    if (answer === undefined) {
      const above = parent.parentNode;
      answer = !tops.has(parent) && (above ? isOutside(above) : parent.isConnected);
      known.set(parent, answer);
    }
    return answer;
  };
  return (node) => {
    const parent = node.parentNode;
    return parent !== null && isOutside(parent);
  };
}

export function changesIn(records: readonly MutationRecord[]): Changes {
  const added = new Set<Node>();
  const touched = new Set<Node>();
  let hasRemoved = false;
  for (const record of records) {
    // A feed makes thousands of records: each is asked for as little as will do.
    const { addedNodes } = record;
    const { length } = addedNodes;
    for (let index = 0; index < length; index += 1) {
      const node = addedNodes[index];
      if (node && isRead(node)) added.add(node);
    }
    if (record.removedNodes.length === 0) {
      if (length === 0) touched.add(record.target);
      continue;
    }
    hasRemoved = true;
    // What stood on both sides of it may be one name now.
    const { previousSibling, nextSibling, target } = record;
    for (const node of [previousSibling, nextSibling, isBlock(target) ? null : target]) if (isWord(node) && !isBlank(node)) touched.add(node);
  }

  const isNews = outsideOf(added);
  const regions: Node[][] = [];
  const covered = new Set<Node>();
  const keep = (row: Node[]) => {
    const region = widened(row);
    if (touched.size > 0) for (const node of region) covered.add(node);
    regions.push(region);
  };

  let row: Node[] = [];
  for (const node of added) {
    if (!isNews(node)) continue;
    const last = row.at(-1);
    if (last && node.previousSibling !== last && previousRead(node) !== last) {
      keep(row);
      row = [];
    }
    row.push(node);
  }
  if (row.length > 0) keep(row);
  for (const node of touched) {
    if (isNews(node) && isRead(node) && !covered.has(node) && !added.has(node)) keep([node]);
  }
  return { regions, hasRemoved };
}
