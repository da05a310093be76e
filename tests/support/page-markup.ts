/** Puts markup into the test's document and finds things in it; adds what the page layer needs and happy-dom lacks. */

globalThis.StaticRange ??= class {
  readonly collapsed = false;
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;

  constructor({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit) {
    this.startContainer = startContainer;
    this.startOffset = startOffset;
    this.endContainer = endContainer;
    this.endOffset = endOffset;
  }
};

export function show(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.body;
}

export function one(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The n-th text node under a node, in document order. */
export function textOf(node: Node, n = 0): Text {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let index = 0; index <= n; index += 1) walker.nextNode();
  return walker.currentNode as Text;
}
