/** Everything the report of a page says, in the order one asks: who, what price, what is missing, what was left unmarked. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-page.json';
import { PageAddress } from '@/components/address/PageAddress';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { useAsync } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import { lenderIdsIn } from '@/lib/services/screens/first-answers';
import type { TabReport } from '@/lib/services/tabs/page-state';
import { NothingOnPage } from './NothingOnPage';
import { PageOffers } from './PageOffers';
import { PageOmissions } from './PageOmissions';
import { PageRejections } from './PageRejections';
import { pageOmissions } from './page-omissions';
import { PageDisclosures } from './page-views';

interface PageFoundProps {
  tabId: number;
  host: string;
  report: TabReport;
}

export function PageFound({ tabId, host, report }: PageFoundProps) {
  const t = useWords(words);
  const known = useSeenLenders(report);
  useReturnFocus(known !== null);
  const listed = report.lenders.filter(({ lenderId }) => lenderId !== null);
  const lenders = known?.lenders ?? new Map<string, Lender>();
  const stopped = report.stoppedAfter !== null && <Stopped tabId={tabId} markCount={report.stoppedAfter} />;
  return (
    <>
      <div class="head">
        {report.lenders.length === 0 ? (
          <NothingOnPage priceCount={report.prices.length} aliasCount={known?.aliasCount ?? null} />
        ) : (
          <h1 class="summary">
            {t(listed.length + report.prices.length === 0 ? 'found_unlisted' : 'found', {
              lenders: listed.length,
              prices: report.prices.length,
            })}
          </h1>
        )}
        <ReadLine tabId={tabId} host={host} dataDate={known?.dataDate ?? '—'} />
        <PageAddress report={report} isSourced />
      </div>
      {report.undrawn && (
        <section class="sec">
          <Notice>{t('undrawn')}</Notice>
        </section>
      )}
      {report.lenders.length + report.prices.length > 0 && (
        <PageOffers page={{ tabId, host, report }} lenders={known?.lenders ?? null} />
      )}
      {report.disclosures.length > 0 ? (
        <PageDisclosures report={report} lenders={known?.lenders ?? null}>
          {stopped}
        </PageDisclosures>
      ) : (
        <>
          {stopped}
          {known && <PageOmissions omissions={pageOmissions(report, lenders)} />}
        </>
      )}
      <PageRejections rejections={report.rejections} lenders={lenders} />
    </>
  );
}

function ReadLine({ tabId, host, dataDate }: { tabId: number; host: string; dataDate: string }) {
  const t = useWords(words);
  const { page } = useApp();
  const [isDone, setDone] = useState(false);
  const readAgain = async () => {
    setDone(false);
    await page.rescan(tabId);
    setDone(true);
  };
  return (
    <p class="cap dimmer">
      {t('host_line', { host })} <span class="nb">{dataDate}</span> ·{' '}
      <button type="button" class="link" onClick={() => void readAgain()}>
        {t('read_again')}
      </button>{' '}
      <span role="status">{isDone && t('read_again_done')}</span>
    </p>
  );
}

function Stopped({ tabId, markCount }: { tabId: number; markCount: number }) {
  const t = useWords(words);
  const { page } = useApp();
  return (
    <section class="sec">
      <Notice>
        {t('stopped', { n: markCount })}{' '}
        <button type="button" class="link" onClick={() => void page.continueScan(tabId)}>
          {t('scan_on')}
        </button>
      </Notice>
    </section>
  );
}

/** Records of every lender the report speaks of; null until they are there. Older ones stay while the page grows. */
function useSeenLenders(
  report: TabReport,
): { lenders: ReadonlyMap<string, Lender>; dataDate: string; aliasCount: number } | null {
  const app = useApp();
  const ids = lenderIdsIn(report);
  const answer = useAsync(async () => {
    const knowledge = await app.knowledge;
    const found = await Promise.all(ids.map((id) => knowledge.lender(id)));
    const lenders = new Map(found.flatMap((lender) => (lender === null ? [] : [[lender.id, lender] as const])));
    return { lenders, dataDate: knowledge.dataDate, aliasCount: knowledge.aliasCount() };
  }, [app.knowledge, ids.join(' ')]);
  return answer.state === 'done' ? answer.value : null;
}
