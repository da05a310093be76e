/** Finds the shadow trees of a page, a part at a time. Only custom elements and empty `div`s are asked, which hold nearly all: asking every element would cost more than reading the page. */

import { type ExtensionApiInPage, shadowRootOf } from '@/lib/page/frame/page-runtime';
import { cardTag } from './element-kinds';
import { sliceMs, yieldToMain } from './scheduler';

/** The browser leaves out most others, so that script touches few. Each name costs every element a look, so these are the most frequent only. */
const rarer = ':not(div,span,a,p,li,article,h3,td,i,b,br,img,ul,tr,path)';
const mayBeHost = /-|^div$/;

/** A subtree is gone through child by child where its children hold more elements than this on average; below that, asking each would cost more than its part. */
const mostInChild = 20;

/** Visits the shadow roots of the page, and those in them. */
export async function visitShadowTrees(
  api: Pick<ExtensionApiInPage, 'dom'>,
  visit: (tree: ShadowRoot) => void,
  signal: AbortSignal,
): Promise<void> {
  const tops = [...document.children];
  let end = 0;
  for (const top of tops) {
    if (performance.now() > end) {
      await yieldToMain();
      end = performance.now() + sliceMs;
    }
    if (signal.aborted) return;
    const hosts = [top];
    // What is put at the end here is come to in this same loop.
    if (top.getElementsByTagName('*').item(top.childElementCount * mostInChild)) tops.push(...top.children);
    else hosts.push(...top.querySelectorAll('div:empty'), ...top.querySelectorAll(rarer));
    for (const host of hosts) {
      // What our own card says is no text of the page.
      const tree = mayBeHost.test(host.localName) && host.localName !== cardTag ? shadowRootOf(api, host) : null;
      if (!tree) continue;
      visit(tree);
      tops.push(...tree.children);
    }
  }
}
