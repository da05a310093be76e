/** What was found on a page, as lines of text that stand in columns also with Chinese in them. */
import type { Lender } from '@/lib/core/lenders/lender';
import { headlineOf } from '@/lib/core/prices/headline';
import type { TabReport } from '@/lib/services/tabs/page-state';

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns a text takes in a terminal: Chinese characters take two. */
export function columns(text: string): number {
  return [...text].length + (text.match(wide)?.length ?? 0);
}

/** A surface may run over a line of the page. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function table(head: string[], found: string[][]): string[] {
  const rows = found.map((row) => row.map(oneLine));
  const widths = head.map((title, at) =>
    Math.max(...[head, ...rows].map((row) => columns(row[at] ?? '')), columns(title)),
  );
  const line = (cells: string[]) =>
    `  ${cells.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - columns(cell))).join('   ')}`.trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)];
}

function percents(low: number | null, high: number | null): string {
  const figure = (value: number) => `${Number(value.toFixed(2))} %`;
  if (low === null && high === null) return '—';
  if (low === null) return `≤ ${figure(high ?? 0)}`;
  if (high === null) return `≥ ${figure(low)}`;
  return low === high ? figure(low) : `${figure(low)} – ${figure(high)}`;
}

/** The lines to print; `lenders` are the bundled ones, for names and kinds. */
export function foundTable(report: TabReport, lenders: readonly Lender[]): string {
  const byId = new Map(lenders.map((lender) => [lender.id, lender]));
  const lenderRows = report.lenders.map((seen) => {
    const lender = seen.lenderId === null ? undefined : byId.get(seen.lenderId);
    return [
      lender?.name.hans ?? seen.surfaces[0] ?? '',
      lender?.name.en ?? 'no record held',
      lender?.status.value ?? '—',
      String(seen.count),
      seen.surfaces.join(', '),
    ];
  });
  const priceRows = report.prices.map((price) => {
    const { low, high } = headlineOf(price);
    return [price.surface, price.kind, percents(low, high), price.lenderId ?? '—'];
  });
  const lines = [`${report.title || report.url}`, ''];
  if (lenderRows.length > 0)
    lines.push(...table(['Lender', 'In English', 'Status', 'Places', 'Written as'], lenderRows));
  else lines.push('  No lender was recognised. That says nothing about its safety, either way.');
  lines.push('');
  if (priceRows.length > 0) lines.push(...table(['Price', 'Kind', 'Percent a year', 'Beside'], priceRows));
  else lines.push('  No price was recognised.');
  if (report.stoppedAfter !== null) lines.push('', `  Reading stopped after ${report.stoppedAfter} marks.`);
  return lines.join('\n');
}
