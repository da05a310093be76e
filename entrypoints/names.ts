/** Offers the name finder to what runs it first: the scanner in a page, and views of the screens. */
import { rest, script } from 'virtual:lexicon-rest';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFinder } from '@/lib/core/names/finder';
import { openLexicon } from '@/lib/core/names/lexicon';
import { type NameFinderGlobal, nameFinderKey } from '@/lib/messaging/name-finder';

export default defineUnlistedScript(() => {
  (globalThis as NameFinderGlobal)[nameFinderKey] = { createFinder, openLexicon, rest, script };
});
