/** Modules made at build time by `scripts/data/bundled-data.ts`. */

declare module 'virtual:lists-stamp' {
  /** Changes whenever any list changes; the device's copy is compared with it. */
  export const contentHash: string;
  /** Newest date of the data changelog. */
  export const dataDate: string;
  export const aliasCount: number;
}

declare module 'virtual:lists' {
  /** For tests and the bench: what stands in the file of the package. The extension reads the file itself. */
  export function readLists(): import('@/lib/core/lenders/knowledge').Lists & {
    spellings: import('@/lib/core/lenders/search-spelling').Spelling[];
  };
}

declare module 'virtual:release' {
  export const version: string;
  export const licence: string;
  /** `bugs.url` of package.json; null while that is an example. */
  export const issuesAddress: string | null;
}

declare module 'virtual:picture-words' {
  /** For tests and the bench: what stands in the file of the package. The extension reads the file itself. */
  const words: import('@/lib/core/pictures/put-back').UnreadWords;
  export default words;
}

declare module 'virtual:hosts' {
  /** Sites whose pages are about lenders and no lender's. */
  const lists: import('@/lib/core/addresses/listed-hosts').HostList[];
  export default lists;
}

declare module 'virtual:lexicon' {
  import type { PackedLexicon } from '@/lib/core/names/lexicon';

  const packed: PackedLexicon;
  export default packed;
}

/** For what only looks whether there may be a name. */
declare module 'virtual:lexicon-first' {
  export const first: import('@/lib/core/names/lexicon').PackedLexicon['first'];
}

/** In the package it stands in `names.js` alone. */
declare module 'virtual:lexicon-rest' {
  export const rest: import('@/lib/core/names/lexicon').PackedLexicon['rest'];
  export const script: import('@/lib/core/names/lexicon').PackedLexicon['script'];
}

/** Of the package, where the build puts them. */
declare module '/documents/*';
