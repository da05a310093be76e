/** What was recognised on the page: its lenders, then its prices as yearly rates. */
import words from '@/assets/strings/popup.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { TabReport } from '@/lib/services/tabs/page-state';
import { LendersFound } from './LendersFound';
import { PricesFound } from './PricesFound';

interface FoundOnPageProps {
  tabId: number | null;
  /** null while the page is being read: the frame stands, with a dash in each value. */
  report: TabReport | null;
  onOpen: (target: PanelTarget) => void;
}

export function FoundOnPage({ tabId, report, onOpen }: FoundOnPageProps) {
  const t = useWords(words);
  if (report === null) {
    return (
      <div aria-busy="true">
        <h1 class="sum">{t('sum_loading')}</h1>
        <h2 class="grp">{t('lenders')}</h2>
        <p class="wait">{t('dash')}</p>
        <h2 class="grp">{t('prices')}</h2>
        <p class="wait">{t('dash')}</p>
      </div>
    );
  }
  const listed = report.lenders.filter(({ lenderId }) => lenderId !== null).length;
  const counts = { lenders: listed, prices: report.prices.length };
  const which =
    counts.lenders + counts.prices === 0
      ? 'sum_unlisted'
      : counts.prices === 0
        ? 'sum_lenders'
        : counts.lenders === 0
          ? 'sum_prices'
          : 'sum_both';
  return (
    <>
      <h1 class="sum">{t(which, counts)}</h1>
      {report.stoppedAfter !== null && tabId !== null ? <Stopped tabId={tabId} after={report.stoppedAfter} /> : null}
      {report.lenders.length > 0 ? <LendersFound lenders={report.lenders} onOpen={onOpen} /> : null}
      {counts.prices > 0 ? <PricesFound prices={report.prices} /> : null}
    </>
  );
}

function Stopped({ tabId, after }: { tabId: number; after: number }) {
  const app = useApp();
  const t = useWords(words);
  return (
    <Notice>
      {t('stopped', { n: after })}{' '}
      <button type="button" class="link" onClick={() => void app.page.continueScan(tabId)}>
        {t('scan_on')}
      </button>
    </Notice>
  );
}
