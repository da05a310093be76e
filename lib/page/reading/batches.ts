/**
 * Cuts the tree under some nodes into batches of neighbouring subtrees, each with its `textContent`. It cuts only where a
 * block begins or ends, so that no name is cut, and touches as few nodes as it can: the first touch of a node by script
 * costs more than its text. Knows nothing of what is searched for.
 */
import { holdsMoreThan, isBlock, isElement, isRead } from './element-kinds';

export interface Batch {
  /** In document order, with nothing but unread nodes between them. */
  nodes: Node[];
  text: string;
}

export interface BatchSizes {
  /** Characters after which the first batch, and any later one, ends at the next block edge. */
  firstChars: number;
  chars: number;
  /** A subtree with more elements than this is entered instead of taken whole; so is one with more text than `chars`. null: no limit. */
  elements: number | null;
}

/** The first siblings of a row, whose elements are counted before their text is read. Later ones of a long row are mostly small. */
const countedSiblings = 64;

/** How often the children of a parent are read from the first again, when the page removes the one that was being read. */
const maxRestarts = 3;

/** The page may change between two batches: removed nodes are passed over, and a MutationObserver reports the added ones. */
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

  /** False: the node was not added and has to be entered. `isGiven`: the caller named it. */
  const add = (node: Node, index: number, isGiven: boolean): boolean => {
    if (sizes.elements !== null && index < countedSiblings && isElement(node)) {
      if (node.firstElementChild && holdsMoreThan(sizes.elements, node)) return false;
    }
    const text = node.textContent ?? '';
    if (text.length > sizes.chars && isElement(node) && node.firstElementChild) return false;
    // A given node that was emptied goes into the batch too: something may have been found in it before.
    if (text || isGiven) {
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
      else child = following && restarts++ < maxRestarts ? parent.firstChild : null;
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
