/** Finds the shadow trees of a page, a part at a time. Only custom elements and empty `div`s are asked, which hold nearly all: asking every element would cost more than reading the page. */

import { cardTag } from './element-kinds';
import { nextTurn, sliceMs } from './turns';

/** A subtree is gone through child by child where its children hold more elements than this on average; below that, asking each would cost more than its part. */
const mostInChild = 200;

/** Visits the shadow roots in `tops` and in the shadow trees there; `shadowRootOf` says what an element has. */
export async function visitShadowTrees(
  tops: Element[],
  shadowRootOf: (host: Element) => ShadowRoot | null,
  visit: (tree: ShadowRoot) => void,
  signal: AbortSignal,
): Promise<void> {
  let end = 0;
  for (const top of tops) {
    if (performance.now() > end) {
      await nextTurn();
      end = performance.now() + sliceMs;
    }
    if (signal.aborted) return;
    const isLarge = top.getElementsByTagName('*').item(top.childElementCount * mostInChild);
    // What is put at the end here is come to in this same loop.
    if (isLarge) tops.push(...top.children);
    // A hyphen makes a name one of the page's own. A selector that leaves out all other names takes three times as long where they are many. 4: one by one, in any order.
    const custom = isLarge ? null : document.evaluate("descendant::*[contains(name(),'-')]", top, null, 4);
    const hosts: Node[] = isLarge ? [] : [...top.querySelectorAll('div:empty')];
    for (let host: Node | null | undefined = top; host; host = custom?.iterateNext()) hosts.push(host);
    for (const host of hosts as Element[]) {
      // What our own card says is no text of the page.
      const tree = host.localName === cardTag ? null : shadowRootOf(host);
      if (!tree) continue;
      visit(tree);
      tops.push(...tree.children);
    }
  }
}
