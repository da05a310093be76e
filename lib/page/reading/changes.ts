/**
 * From what a MutationObserver reports to the regions that have to be read again: new neighbours as one region, changed words
 * with the words they touch. Knows nothing of marks.
 */
import { isBlock, isElement, isRead, isText, kindOf } from './element-kinds';

export interface Changes {
  /** Each a row of neighbours in document order. */
  regions: Node[][];
  /** What was put at the end of a parent, from the first to the last, all of it new: it may be very much. */
  appended: Siblings[];
  hasRemoved: boolean;
}

/** Neighbours from one to another that stands at or after it. */
export interface Siblings {
  first: Node;
  last: Node;
}

export function siblingsFrom({ first, last }: Siblings): Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = first; node; node = node === last ? null : node.nextSibling) nodes.push(node);
  return nodes;
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
    for (let node = first.previousSibling; isWord(node) && before.length < neighbours; node = node.previousSibling)
      before.unshift(node);
  }
  if (!isBlock(last) && !isBlank(last)) {
    for (let node = last.nextSibling; isWord(node) && after.length < neighbours; node = node.nextSibling)
      after.push(node);
  }
  return before.length + after.length > 0 ? [...before, ...row, ...after] : row;
}

function previousRead(node: Node): Node | null {
  let previous = node.previousSibling;
  while (previous && !isRead(previous)) previous = previous.previousSibling;
  return previous;
}

const toTheEnd = (first: Node): Siblings => ({ first, last: first.parentNode?.lastChild ?? first });

/** Whether a node is in the page and not inside one of `tops`, nor inside what `firstAppended` or a later child of its parent is; found out once a parent. */
function outsideOf(tops: ReadonlySet<Node>, firstAppended: ReadonlyMap<Node, Node>): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  const appendedTo = new Map<Node, Set<Node>>();
  const isAppended = (node: Node, parent: Node): boolean => {
    const first = firstAppended.get(parent);
    if (!first) return false;
    const siblings = appendedTo.get(parent) ?? new Set(siblingsFrom(toTheEnd(first)));
    appendedTo.set(parent, siblings);
    return siblings.has(node);
  };
  const isOutside = (parent: Node): boolean => {
    let answer = known.get(parent);
    if (answer === undefined) {
      const above = parent.parentNode;
      answer = !tops.has(parent) && (above ? !isAppended(parent, above) && isOutside(above) : parent.isConnected);
      known.set(parent, answer);
    }
    return answer;
  };
  return (node) => {
    const parent = node.parentNode;
    return parent !== null && isOutside(parent);
  };
}

/** How many records from `from` on put something at the end of the same parent. */
function countAppending(records: readonly MutationRecord[], from: number): number {
  const { target, nextSibling, addedNodes } = records[from] as MutationRecord;
  if (nextSibling !== null || addedNodes.length === 0) return 0;
  let next = from + 1;
  for (let record = records[next]; record?.target === target && record.nextSibling === null; ) record = records[++next];
  return next - from;
}

/** A feed makes thousands of records: each is asked for as little as will do. */
export function changesIn(records: readonly MutationRecord[]): Changes {
  const added = new Set<Node>();
  const touched = new Set<Node>();
  /** By parent. */
  const firstAppended = new Map<Node, Node>();
  const hasRemoved = records.some((record) => record.removedNodes.length > 0);
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index] as MutationRecord;
    const { addedNodes } = record;
    // Where nothing was removed or moved, behind what was put at the end stands only what came later.
    const appending = hasRemoved ? 0 : countAppending(records, index);
    if (appending > 1) {
      const { target } = record;
      if (!firstAppended.has(target)) firstAppended.set(target, addedNodes[0] as Node);
      index += appending - 1;
      continue;
    }
    for (const node of addedNodes) if (isRead(node)) added.add(node);
    if (hasRemoved && record.removedNodes.length > 0) {
      // What stood on both sides of it may be one name now.
      const { previousSibling, nextSibling, target } = record;
      for (const node of [previousSibling, nextSibling, isBlock(target) ? null : target])
        if (isWord(node) && !isBlank(node)) touched.add(node);
    } else if (addedNodes.length === 0) touched.add(record.target);
  }

  const isNews = outsideOf(added, firstAppended);
  const regions: Node[][] = [];
  const appended: Siblings[] = [];
  const covered = new Set<Node>();
  const keep = (row: Node[]) => {
    const region = widened(row);
    if (touched.size > 0) for (const node of region) covered.add(node);
    regions.push(region);
  };

  for (const first of firstAppended.values()) {
    if (!isNews(first)) continue;
    const siblings = toTheEnd(first);
    if (isBlock(first)) appended.push(siblings);
    else for (const node of siblingsFrom(siblings)) if (isRead(node)) added.add(node);
  }
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
  return { regions, appended, hasRemoved };
}
