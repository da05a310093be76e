/** What `names.js` leaves on the global object of a page’s isolated world or of a screen: the one copy of the name finder and of the names it looks for. */
import type { createFinder } from '@/lib/core/names/finder';
import type { openLexicon, PackedLexicon } from '@/lib/core/names/lexicon';

/** Not the first part of the names: every page has that in `page.js`, before this is run. */
export interface NameFinder extends Pick<PackedLexicon, 'rest' | 'script'> {
  createFinder: typeof createFinder;
  openLexicon: typeof openLexicon;
}

/** No script of a page sees the global object of the isolated world. */
export const nameFinderKey = Symbol.for('overdue-lens.names');

export interface NameFinderGlobal {
  [nameFinderKey]?: NameFinder;
}
