/** Joins text of a page into one line, for titles and table cells. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
