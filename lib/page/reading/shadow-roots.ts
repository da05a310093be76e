/** Finds the shadow roots of a page, a part at a time. Only custom elements and empty `div`s are asked, which host nearly all: asking every element would cost more than reading the page. */
import { cardTag, holdsMoreThan } from './element-kinds';
import { sliceMs, yieldToMain } from './scheduler';

/** What is needed of the extension API. */
export interface ShadowRootApi {
  /** Chromium only: also opens the closed shadow roots of a page. */
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** Passed over inside the browser, so that script touches few elements. Each name is compared with every element, so only the most frequent ones are here. */
const otherElements = ':not(div,span,a,p,li,article,h3,td,i,b,br,img,ul,tr,path)';
const mayBeHost = /-|^div$/;

/** A subtree is walked child by child where its children hold more elements than this on average; below that, asking each child costs more than asking them together. */
const maxElementsPerChild = 20;

/** The shadow root of a host, closed ones too where the browser lets extensions see them. */
function shadowRootOf(api: ShadowRootApi, host: Element): ShadowRoot | null {
  const firefoxHost = host as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return (
    firefoxHost.openOrClosedShadowRoot ??
    (host instanceof HTMLElement ? api.dom?.openOrClosedShadowRoot(host) : null) ??
    host.shadowRoot
  );
}

/** Visits the shadow roots of the page, and those in them. */
export async function visitShadowRoots(
  api: ShadowRootApi,
  visit: (root: ShadowRoot) => void,
  signal: AbortSignal,
): Promise<void> {
  const subtrees = [...document.children];
  let end = 0;
  for (const top of subtrees) {
    if (performance.now() > end) {
      await yieldToMain();
      end = performance.now() + sliceMs;
    }
    if (signal.aborted) return;
    const hosts = [top];
    // This same loop reaches what is added to its end here.
    if (holdsMoreThan(top.childElementCount * maxElementsPerChild, top)) subtrees.push(...top.children);
    else hosts.push(...top.querySelectorAll('div:empty'), ...top.querySelectorAll(otherElements));
    for (const host of hosts) {
      // What our own card says is no text of the page.
      const root = mayBeHost.test(host.localName) && host.localName !== cardTag ? shadowRootOf(api, host) : null;
      if (!root) continue;
      visit(root);
      subtrees.push(...root.children);
    }
  }
}
