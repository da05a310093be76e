/** The cost disclosure read from the table rows seen on a page. */
import { type CostDisclosure, readCostDisclosure } from '@/lib/core/disclosure/cost-disclosure';
import { rowsFromText } from '@/lib/core/disclosure/disclosure-rows';
import type { SeenCostDisclosure } from '@/lib/core/report/page-report';

/** null: it only looked like one. A line of running text stands in one cell: it is cut where its parts are told apart. */
export function readSeenDisclosure({ rows }: SeenCostDisclosure): CostDisclosure | null {
  return readCostDisclosure(rows.flatMap((row) => (row.length === 1 && row[0] ? rowsFromText(row[0]) : [row])));
}

export function isCostDisclosure(seen: SeenCostDisclosure): boolean {
  return readSeenDisclosure(seen) !== null;
}
