/** How a lender's names become something that can be looked up as one types. Pinyin and scripts are worked out at build time. */

/** One way to write a lender's name. `rank` orders hits: 0 its own name … 6 a misspelling by its sound. */
export interface Spelling {
  lenderId: string;
  text: string;
  rank: number;
}

/** Lower case, no spaces, dots or hyphens, full-width forms made narrow: `"Home Credit" → "homecredit"`. */
export function foldSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・.\-_'’‘()（）]/g, '');
}

/** Folded, with a space between Latin words, for these are found from the start of each word: `"Home Credit" → "home credit"`. */
export function searchWords(text: string): string {
  const folded = foldSearch(text);
  if (!/^[\x21-\x7e]+$/.test(folded)) return folded;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s·・.\-_()（）]+/)
    .map(foldSearch)
    .filter((word) => word !== '')
    .join(' ');
}

/** Whether a spelling holds what is typed, folded: any part of a Chinese one, a Latin one from the start of a word. */
export function isFoundBy(folded: string, text: string): boolean {
  const words = searchWords(text);
  if (/[^\x20-\x7e]/.test(words)) return words.includes(folded);
  const parts = words.split(' ');
  return parts.some((_, from) => parts.slice(from).join('').startsWith(folded));
}
