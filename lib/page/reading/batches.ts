/**
 * Cuts the tree under some nodes into batches of neighbouring subtrees, each with its text as the browser flattens it. Cuts
 * only where a block begins or ends, so that no name is cut, and touches as few nodes as it can: a node that script has
 * touched costs more than its text. Knows nothing of what is looked for.
 */
import { isBlock, isElement, isRead } from './element-kinds';

export interface Batch {
  /** In document order, with nothing but unread nodes between them. */
  nodes: Node[];
  text: string;
}

export interface BatchSizes {
  /** Characters after which the first batch, and any later one, ends at the next block edge. */
  firstChars: number;
  chars: number;
  /** A subtree with more elements than this is entered instead of taken whole; so is one with more text than `chars`. null: any number will do. */
  elements: number | null;
}

/** Siblings whose elements are counted before their text is asked for. Longer rows are rows of small things. */
const countedSiblings = 64;

/** How often a parent is rangeByFirstLetter again when the page removes the very children the reading stands at. */
const mostRestarts = 3;

/** Between two batches the page may change; what it adds is the observer's to report, what it took away is passed over. */
export function* batchesOf(nodes: readonly Node[], sizes: BatchSizes): Generator<Batch, void, void> {
  let batch: Batch = { nodes: [], text: '' };
  let limit = sizes.firstChars;
  let taken = 0;

  const isFull = () => batch.text.length >= limit;
  const endsBefore = (node: Node) => isFull() && isBlock(node);
  const endsAfter = (node: Node) => isFull() && (isBlock(node) || batch.text.length > limit * 4);
  const take = (): Batch => {
    const full = batch;
    batch = { nodes: [], text: '' };
    limit = sizes.chars;
    taken += 1;
    return full;
  };

  /** False: the node was not added, for it has to be entered. */
  const add = (node: Node, index: number, isAsked: boolean): boolean => {
    if (sizes.elements !== null && index < countedSiblings && isElement(node)) {
      if (node.firstElementChild && node.getElementsByTagName('*').item(sizes.elements)) return false;
    }
    const text = node.textContent ?? '';
    if (text.length > sizes.chars && isElement(node) && node.firstElementChild) return false;
    // A text that was emptied is handed on too: something may have been found in it before.
    if (text || isAsked) {
      batch.nodes.push(node);
      batch.text += text;
    }
    return true;
  };

  function* readChildren(parent: Node): Generator<Batch, void, void> {
    let restarts = 0;
    let index = 0;
    for (let child: Node | null = parent.firstChild; child; index += 1) {
      const following: Node | null = child.nextSibling;
      const before = taken;
      if (isRead(child)) {
        if (endsBefore(child)) yield take();
        if (!add(child, index, false)) yield* readChildren(child);
        if (endsAfter(child)) yield take();
      }
      if (taken === before || following?.parentNode === parent) child = following;
      else if (child.parentNode === parent) child = child.nextSibling;
      else child = following && restarts++ < mostRestarts ? parent.firstChild : null;
    }
  }

  let index = 0;
  for (const node of nodes) {
    if (!isRead(node)) continue;
    if (endsBefore(node)) yield take();
    if (!add(node, index++, true)) yield* readChildren(node);
    if (endsAfter(node)) yield take();
  }
  if (batch.nodes.length > 0) yield take();
}
