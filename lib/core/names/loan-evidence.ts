/** Finds the word nearest to a name that shows a text is about borrowing. It knows words, not who is named beside them. */
import { borrowing, finance, inEnglish } from './words/loan-words';

/** Characters whose other forms must be folded for the above. */
export const evidenceCharacters = (): string => [...borrowing, ...finance].join('').replace(/[^㐀-鿿]/g, '');

/** Readable characters on either side of a name in which a word about borrowing is evidence. */
export const evidenceReach = 32;
/** Units within which another lender’s unmistakable name is. */
export const neighbourReach = 90;

const patterns = new Map<boolean, RegExp>();

/** Compiled when the first ambiguous name is met. */
function patternFor(isFirm: boolean): RegExp {
  const known = patterns.get(isFirm) ?? new RegExp([...borrowing, ...(isFirm ? finance : [])].join('|'), 'g');
  patterns.set(isFirm, known);
  return known;
}

/** The evidence nearest to a name, given what is readable before and after it; null when there is none. */
export function nearestLoanWord(before: string, after: string, isFirm: boolean): string | null {
  return nearest(patternFor(isFirm), before, after);
}

/** The same for a name in Latin letters, which may stand in a sentence of either language. */
export const nearestEnglishLoanWord = (before: string, after: string): string | null =>
  nearest(inEnglish, before, after);

function nearest(words: RegExp, before: string, after: string): string | null {
  const last = [...before.matchAll(words)].at(-1);
  const [first] = after.matchAll(words);
  if (!first) return last?.[0] ?? null;
  return last && before.length - last.index - last[0].length < first.index ? last[0] : first[0];
}
