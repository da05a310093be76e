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

const addedBy = (records: readonly MutationRecord[]) => records.flatMap(({ addedNodes }) => [...addedNodes]);

/**
 * What a record added and, if that was at the end of its parent, what those directly after it added there; and where the next
 * record stands. A feed makes thousands of them: each is asked for as little as will do.
 */
function addedTogether(records: readonly MutationRecord[], from: number): { nodes: Node[]; next: number } {
  const { target, nextSibling, addedNodes } = records[from] as MutationRecord;
  const [first] = addedNodes;
  let next = from + 1;
  if (nextSibling !== null || !first) return { nodes: [...addedNodes], next };
  for (let record = records[next]; record?.target === target && record.nextSibling === null && record.removedNodes.length === 0; ) record = records[++next];
  const end = addedBy(records.slice(next - 1, next)).at(-1);
  const nodes: Node[] = [];
  for (let node: Node | null = first; node; node = node === end ? null : node.nextSibling) nodes.push(node);
  // Between them stands only what came later, unless either was moved again.
  return nodes.at(-1) === end ? { nodes, next } : { nodes: addedBy(records.slice(from, next)), next };
}

export function changesIn(records: readonly MutationRecord[]): Changes {
  const added = new Set<Node>();
  const touched = new Set<Node>();
  let hasRemoved = false;
  for (let index = 0; index < records.length; ) {
    const record = records[index] as MutationRecord;
    const { addedNodes, removedNodes } = record;
    if (removedNodes.length > 0) {
      hasRemoved = true;
      // What stood on both sides of it may be one name now.
      const { previousSibling, nextSibling, target } = record;
      for (const node of [previousSibling, nextSibling, isBlock(target) ? null : target]) if (isWord(node) && !isBlank(node)) touched.add(node);
    } else if (addedNodes.length === 0) touched.add(record.target);
    const { nodes, next } = addedTogether(records, index);
    for (const node of nodes) if (isRead(node)) added.add(node);
    index = next;
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
