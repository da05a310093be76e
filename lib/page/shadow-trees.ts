/** Finds the shadow trees of a page. Only custom elements and empty `div`s are asked, which hold nearly all: asking every element would cost more than reading the page. */

import { cardTag } from './element-kinds';

/** The browser picks them out, so that script touches few others. A tag that is missing here costs a look at its name. */
const commonTags =
  'div,span,a,p,li,td,b,i,br,em,img,ul,h3,h4,h2,dd,dt,dl,tr,strong,svg,path,g,input,button,label,option,script,section,table,tbody,th,ol,small,time,font,article,figure';

/** Shadow roots in `tops` and in the shadow trees there; `shadowRootOf` says what an element has. */
export function shadowTreesIn(tops: Iterable<Element>, shadowRootOf: (host: Element) => ShadowRoot | null): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const top of tops) {
    // What our own card says is no text of the page.
    for (const element of [top, ...top.querySelectorAll(`:not(${commonTags},${cardTag}),div:empty`)]) {
      const tree = /-|^div$/.test(element.localName) ? shadowRootOf(element) : null;
      if (tree) found.push(tree, ...shadowTreesIn(tree.children, shadowRootOf));
    }
  }
  return found;
}
