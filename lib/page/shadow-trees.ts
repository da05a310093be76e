/** Finds the shadow trees of a page. Only custom elements are asked: asking every element would cost more than reading the page. */

/** Evaluated inside the browser, so that script touches no element without a hyphen in its name. */
const customElements = 'descendant-or-self::*[contains(local-name(), "-")]';

/** Shadow roots in `tops` and in the shadow trees there; `shadowRootOf` says what an element has. */
export function shadowTreesIn(tops: Iterable<Element>, shadowRootOf: (host: Element) => ShadowRoot | null): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const top of tops) {
    const hosts = document.evaluate(customElements, top, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    for (let index = 0; index < hosts.snapshotLength; index += 1) {
      const tree = shadowRootOf(hosts.snapshotItem(index) as Element);
      if (tree) found.push(tree, ...shadowTreesIn(tree.children, shadowRootOf));
    }
  }
  return found;
}
