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

/** How often a parent is begun again when the page removes the very children the reading stands at. */
const mostRestarts = 3;

/** Between two batches the page may change; what it adds is the observer's to report, what it took away is passed over. */
export function* batchesOf(nodes: readonly Node[], sizes: BatchSizes): Generator<Batch, void, void> {
  let batch: Batch = { nodes: [], text: '' };
  let limit = sizes.firstChars;

  const isFull = () => batch.text.length >= limit;
  const take = (): Batch => {
    const full = batch;
    batch = { nodes: [], text: '' };
    limit = sizes.chars;
    return full;
  };

  function* visit(node: Node, index: number): Generator<Batch, void, void> {
    if (!isRead(node)) return;
    const block = isBlock(node);
    if (block && isFull()) yield take();
    const mayEnter = isElement(node) && node.firstElementChild !== null;
    if (mayEnter && sizes.elements !== null && index < countedSiblings && node.getElementsByTagName('*').item(sizes.elements)) {
      yield* visitChildren(node);
    } else {
      const text = node.textContent ?? '';
      if (mayEnter && text.length > sizes.chars) yield* visitChildren(node);
      // A text that was emptied is handed on too: something may have been found in it before.
      else if (text || nodes.includes(node)) {
        batch.nodes.push(node);
        batch.text += text;
      }
    }
    if (isFull() && (block || batch.text.length > limit * 4)) yield take();
  }

  function* visitChildren(parent: Node): Generator<Batch, void, void> {
    let restarts = 0;
    let index = 0;
    for (let child = parent.firstChild; child; index += 1) {
      const following: Node | null = child.nextSibling;
      yield* visit(child, index);
      if (child.parentNode === parent) child = child.nextSibling;
      else if (!following || following.parentNode === parent) child = following as ChildNode | null;
      else child = restarts++ < mostRestarts ? parent.firstChild : null;
    }
  }

  let index = 0;
  for (const node of nodes) yield* visit(node, index++);
  if (batch.nodes.length > 0) yield take();
}
