/** Blanks in the text of a letter, as it was made or as the reader has changed it. */

const blank = /【([^【】\n]*)】/g;

export interface LetterBlank {
  /** What stands between the brackets. */
  name: string;
  /** Of its first place, brackets included: `[start, end)` in the text. */
  start: number;
  end: number;
}

/** Each name once, in the order of the text. */
export function blanksIn(text: string): LetterBlank[] {
  const found = new Map<string, LetterBlank>();
  for (const match of text.matchAll(blank)) {
    const [whole, name = ''] = match;
    if (!found.has(name)) found.set(name, { name, start: match.index, end: match.index + whole.length });
  }
  return [...found.values()];
}
