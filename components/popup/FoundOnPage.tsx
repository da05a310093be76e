/** What was recognised on the page: how much in one line, then its offers. */
import words from '@/assets/strings/popup.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { TabReport } from '@/lib/services/tabs/page-state';
import { OffersFound } from './OffersFound';

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
      {report.stoppedAfter !== null && tabId !== null ? <Stopped tabId={tabId} after={report.stoppedAfter} /> : null}
      <OffersFound heading={t(which, counts)} report={report} onOpen={onOpen} />
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
