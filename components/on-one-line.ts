/** Words of a page without its line breaks: a title, or a cell of a table, is one line. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
