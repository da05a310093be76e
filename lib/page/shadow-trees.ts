/** Finds the shadow trees of a page. Only custom elements and empty `div`s are asked, which hold nearly all: asking every element would cost more than reading the page. */

import { cardTag } from './element-kinds';

/** Shadow roots in `tops` and in the shadow trees there; `shadowRootOf` says what an element has. */
export function shadowTreesIn(tops: Iterable<Element>, shadowRootOf: (host: Element) => ShadowRoot | null): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const top of tops) {
    const hosts: Node[] = [top, ...top.querySelectorAll('div:empty')];
    // A hyphen makes a name one of the page's own. A selector that leaves out all other names takes three times as long where they are many. 4: one by one, in any order.
    const custom = document.evaluate("descendant::*[contains(name(),'-')]", top, null, 4);
    for (let host = custom.iterateNext(); host; host = custom.iterateNext()) hosts.push(host);
    for (const host of hosts as Element[]) {
      // What our own card says is no text of the page.
      const tree = host.localName === cardTag ? null : shadowRootOf(host);
      if (tree) found.push(tree, ...shadowTreesIn(tree.children, shadowRootOf));
    }
  }
  return found;
}
