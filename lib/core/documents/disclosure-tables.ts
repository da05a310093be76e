/** What may be a cost disclosure in a document: the cells of its table, or the lines below its title. Does not interpret them. */
import { title } from '@/lib/core/disclosure/disclosure-words';
import type { SeenCostDisclosure } from '@/lib/core/report/page-report';
import { normalizeForPrices } from '@/lib/core/text/normalize';
import type { DocumentPage } from './document-text';
import type { PageLine } from './page-lines';

export interface DisclosureTable extends SeenCostDisclosure {
  page: number;
}

const maxTables = 3;
const maxRows = 60;
const maxCells = 8;
const maxLetters = 200;
const charges = /收取(?:主体|方|机构)|收费(?:主体|方)/;

const fold = ({ cells }: PageLine) => {
  const text = cells.join(' ');
  return normalizeForPrices(text, 0, text.length).text;
};

/** From its title, or from the line before its table, to what stands below it. */
function rowsFrom(lines: readonly PageLine[], at: number): string[][] {
  const table = lines.slice(at, at + 3).find((line) => line.table !== null)?.table ?? null;
  const last = table === null ? at + maxRows : lines.findLastIndex((line) => line.table === table) + 3;
  return lines
    .slice(at, Math.min(last, at + maxRows))
    .map(({ cells }) => cells.slice(0, maxCells).map((cell) => cell.slice(0, maxLetters)));
}

export function disclosureTables(pages: readonly DocumentPage[]): DisclosureTable[] {
  const found: DisclosureTable[] = [];
  for (const { number, lines } of pages) {
    const folded = lines.map(fold);
    const titled = folded.findIndex((text) => title.test(text) && text.length < 40);
    const headed = lines.findIndex((line, at) => line.table !== null && charges.test(folded[at] ?? ''));
    const at = titled >= 0 ? titled : Math.max(0, headed - 1);
    if ((titled < 0 && headed < 0) || found.length >= maxTables) continue;
    // A table may go on overleaf.
    const next = pages.find((page) => page.number === number + 1)?.lines ?? [];
    const isAtFoot = lines.length - at < maxRows && lines.at(-1)?.table !== null;
    const whole = isAtFoot
      ? [...lines, ...next.map((line) => ({ ...line, table: lines.at(-1)?.table ?? null }))]
      : lines;
    found.push({ rows: rowsFrom(whole, at), isDialog: false, page: number });
  }
  return found;
}
