/** The cost disclosure read from the table rows seen on a page. */
import { type CostDisclosure, readCostDisclosure } from '@/lib/core/disclosure/cost-disclosure';
import { rowsFromText } from '@/lib/core/disclosure/disclosure-rows';
import type { SeenCostDisclosure } from '@/lib/core/report/page-report';

/** null where the rows only looked like a disclosure. A row of one cell is running text and is split into its parts first. */
export function readSeenDisclosure({ rows }: SeenCostDisclosure): CostDisclosure | null {
  return readCostDisclosure(rows.flatMap((row) => (row.length === 1 && row[0] ? rowsFromText(row[0]) : [row])));
}
