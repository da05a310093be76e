/** The page that a panel speaks of: its tab, its host and what was read on it. */
import type { TabReport } from '@/lib/services/tabs/page-state';

export interface ReadPage {
  tabId: number;
  /** Empty where the address has none. */
  host: string;
  report: TabReport;
}
