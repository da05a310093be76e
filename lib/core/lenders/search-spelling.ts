/** How a lender's names become something that can be looked up as one types. Pinyin and scripts are worked out at build time. */

/** One way to write a lender's name. `rank` orders hits: 0 its own name … 5 a misspelling. `keys` are all tails of the folded spelling, so that any part of it is a prefix of one key. */
export interface Spelling {
  lenderId: string;
  text: string;
  rank: number;
  keys: string[];
}

/** Lower case, no spaces, dots or hyphens, full-width forms made narrow: `"Home Credit" → "homecredit"`. */
export function foldSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・.\-_'’‘()（）]/g, '');
}

/** All tails of a folded spelling, longest first. Latin tails start only where a word starts. */
export function searchKeys(text: string): string[] {
  const folded = foldSearch(text);
  const keys = new Set<string>();
  if (/^[\x21-\x7e]+$/.test(folded)) {
    let at = 0;
    for (const word of text
      .normalize('NFKC')
      .toLowerCase()
      .split(/[\s·・.\-_()（）]+/)) {
      keys.add(folded.slice(at));
      at += foldSearch(word).length;
    }
  } else {
    for (let start = 0; start < folded.length; start++) keys.add(folded.slice(start));
  }
  keys.delete('');
  return [...keys];
}

/** Better hits first: the whole spelling, then its beginning, then its middle; own names before aliases; short before long. */
export function compareHits(query: string): (a: Spelling, b: Spelling) => number {
  const place = (spelling: Spelling) => {
    const whole = spelling.keys[0] ?? '';
    return whole === query ? 0 : whole.startsWith(query) ? 1 : 2;
  };
  return (a, b) =>
    place(a) - place(b) || a.rank - b.rank || a.text.length - b.text.length || (a.lenderId < b.lenderId ? -1 : 1);
}
