/**
 * Writes rows as comma-separated text (RFC 4180) that a spreadsheet opens as text and figures, never as formulas. Knows no
 * file and no heading.
 */

export type CsvCell = string | number | null;

// Full-width signs count too: some spreadsheets fold them.
const startsFormula = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/** One cell. A text that a spreadsheet would run gets an apostrophe in front; numbers stay numbers; null is empty. */
function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = startsFormula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The whole text, with the mark that tells spreadsheets it is UTF-8. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
