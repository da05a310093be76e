/** The text of a document cut into sentences, folded for the words of contracts, with the way back to its places. */
import { normalizeForPrices } from '@/lib/core/text/normalize';

export interface Sentence {
  /** Folded. */
  text: string;
  /** `[start, end)` in the original. */
  start: number;
  end: number;
  /** Offsets in the original of each folded character. */
  at: readonly number[];
}

/** A clause that runs on for longer is cut: no screen would quote it. */
const longestSentence = 400;

/** Of `original[start, end)`. */
export function sentencesOf(original: string, start = 0, end = original.length): Sentence[] {
  const { text, at, breaks } = normalizeForPrices(original, start, end);
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number) => {
    const first = at[from];
    const last = at[to - 1];
    const folded = text.slice(from, to);
    if (first !== undefined && last !== undefined && folded.trim() !== '')
      sentences.push({ text: folded, start: first, end: last + 1, at: at.slice(from, to) });
    from = to;
  };
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === ';' || index - from >= longestSentence) cut(index + 1);
    else if (breaks.has(index) || isLineEnd(original, at[index - 1], at[index])) cut(index);
  }
  cut(text.length);
  return sentences;
}

/** Where no figure or letter stands, folding leaves nothing of a line’s end. */
function isLineEnd(original: string, before: number | undefined, here: number | undefined): boolean {
  if (before === undefined || here === undefined || here - before < 2) return false;
  return original.slice(before + 1, here).includes('\n');
}
