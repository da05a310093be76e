/** `expect(element).toBeShown()`: a reader sees it without opening anything. Queries by text also find what is folded away. */
import { expect } from 'vitest';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: it must read as it is declared there.
  interface Matchers<T = any> {
    toBeShown: () => void;
  }
}

function whatHides(element: Element): string | null {
  if (!element.isConnected) return 'it is not in the document';
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    if (node.hasAttribute('hidden')) return `<${node.localName} hidden>`;
    if (node instanceof HTMLElement && node.style.display === 'none') return `<${node.localName}> is display: none`;
    const outer: Element | null = node.parentElement;
    if (outer?.localName === 'details' && !outer.hasAttribute('open') && node.localName !== 'summary')
      return 'a closed <details>';
  }
  return null;
}

expect.extend({
  toBeShown(received: unknown) {
    if (!(received instanceof Element)) return { pass: false, message: () => `${String(received)} is no element` };
    const hidden = whatHides(received);
    return {
      pass: hidden === null,
      message: () =>
        hidden === null ? `“${received.textContent}” is shown` : `“${received.textContent}” is hidden: ${hidden}`,
    };
  },
});
