/** The cost disclosures on the page, and what the page leaves out beside them. Few pages have one, and reading one takes much code. */
import type { ComponentChildren } from 'preact';
import { CostDisclosureLens } from '@/components/panel/lens/CostDisclosureLens';
import { readSeenDisclosure } from '@/components/panel/lens/read-disclosure';
import type { Lender } from '@/lib/core/lenders/lender';
import type { TabReport } from '@/lib/services/tabs/page-state';
import { PageOmissions } from './PageOmissions';
import { pageOmissions } from './page-omissions';

interface PageDisclosuresProps {
  report: TabReport;
  /** null: they are still on their way. */
  lenders: ReadonlyMap<string, Lender> | null;
  /** What stands between the two. */
  children: ComponentChildren;
}

export function PageDisclosures({ report, lenders, children }: PageDisclosuresProps) {
  const disclosures = report.disclosures.flatMap((seen) => {
    const read = readSeenDisclosure(seen);
    return read === null ? [] : [{ seen, read }];
  });
  const reads = disclosures.map(({ read }) => read);
  return (
    <>
      <CostDisclosureLens disclosures={disclosures} />
      {children}
      {lenders && <PageOmissions omissions={pageOmissions(report, lenders, reads)} />}
    </>
  );
}
