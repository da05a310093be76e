/**
 * Turns what a MutationObserver reports into the regions to read again: new neighbours are one region, a changed text
 * comes with the words it touches. Knows nothing of marks.
 */
import { holdsMoreThan, isBlock, isElement, isRead, isText, kindOf } from './element-kinds';

export interface Changes {
  /** Each a row of neighbours in document order. */
  regions: Node[][];
  /** New nodes at the end of a parent, often a great many. */
  appended: Siblings[];
  hasRemoved: boolean;
}

/** A row of neighbours by its ends. */
export interface Siblings {
  first: Node;
  last: Node;
}

export function siblingsFrom({ first, last }: Siblings): Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = first; node; node = node === last ? null : node.nextSibling) nodes.push(node);
  return nodes;
}

/** Inline neighbours read along on each side, since a name may be written across them. */
const maxNeighbours = 8;

/** An inline element that holds more elements is a wrapper, not a word. */
const maxWordElements = 16;

function isWord(node: Node | null): node is ChildNode {
  if (!node || !isRead(node) || isBlock(node)) return false;
  return !isElement(node) || (kindOf(node) === 'inline' && !holdsMoreThan(maxWordElements, node));
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
    for (let node = first.previousSibling; isWord(node) && before.length < maxNeighbours; node = node.previousSibling)
      before.unshift(node);
  }
  if (!isBlock(last) && !isBlank(last)) {
    for (let node = last.nextSibling; isWord(node) && after.length < maxNeighbours; node = node.nextSibling)
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

/** Tells whether a node is in the page and neither in one of `tops` nor in what was appended (`firstAppended`: by parent). Each parent is looked at once. */
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

/** The number of records, beginning with the one at `from`, that append to the same parent. */
function countAppending(records: readonly MutationRecord[], from: number): number {
  const { target, nextSibling, addedNodes } = records[from] as MutationRecord;
  if (nextSibling !== null || addedNodes.length === 0) return 0;
  let next = from + 1;
  for (let record = records[next]; record?.target === target && record.nextSibling === null; ) record = records[++next];
  return next - from;
}

/** Reads as little of each record as will do, since a feed makes thousands. */
export function changesIn(records: readonly MutationRecord[]): Changes {
  const added = new Set<Node>();
  const touched = new Set<Node>();
  /** By parent. */
  const firstAppended = new Map<Node, Node>();
  const hasRemoved = records.some((record) => record.removedNodes.length > 0);
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index] as MutationRecord;
    const { addedNodes } = record;
    // Where nothing was removed or moved, only later additions stand behind an appended node.
    const appending = hasRemoved ? 0 : countAppending(records, index);
    if (appending > 1) {
      const { target } = record;
      if (!firstAppended.has(target)) firstAppended.set(target, addedNodes[0] as Node);
      index += appending - 1;
      continue;
    }
    for (const node of addedNodes) if (isRead(node)) added.add(node);
    if (hasRemoved && record.removedNodes.length > 0) {
      // The texts on both sides of a removed node may be one name now.
      const { previousSibling, nextSibling, target } = record;
      for (const node of [previousSibling, nextSibling, isBlock(target) ? null : target])
        if (isWord(node) && !isBlank(node)) touched.add(node);
    } else if (addedNodes.length === 0) touched.add(record.target);
  }

  const isOutside = outsideOf(added, firstAppended);
  const regions: Node[][] = [];
  const appended: Siblings[] = [];
  const covered = new Set<Node>();
  const keep = (row: Node[]) => {
    const region = widened(row);
    if (touched.size > 0) for (const node of region) covered.add(node);
    regions.push(region);
  };

  for (const first of firstAppended.values()) {
    if (!isOutside(first)) continue;
    const siblings = toTheEnd(first);
    if (isBlock(first)) appended.push(siblings);
    else for (const node of siblingsFrom(siblings)) if (isRead(node)) added.add(node);
  }
  let row: Node[] = [];
  for (const node of added) {
    if (!isOutside(node)) continue;
    const last = row.at(-1);
    if (last && node.previousSibling !== last && previousRead(node) !== last) {
      keep(row);
      row = [];
    }
    row.push(node);
  }
  if (row.length > 0) keep(row);
  for (const node of touched) {
    if (isOutside(node) && isRead(node) && !covered.has(node) && !added.has(node)) keep([node]);
  }
  return { regions, appended, hasRemoved };
}
