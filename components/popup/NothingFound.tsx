/** The page was read and nothing was recognised: what that does and does not mean. */
import words from '@/assets/strings/popup.json';
import shared from '@/assets/strings/shared.json';
import { useApp, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { useAsync } from '@/components/use-async';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { TabReport } from '@/lib/services/tabs/page-state';

interface NothingFoundProps {
  report: TabReport;
  onOpen: (target: PanelTarget) => void;
}

export function NothingFound({ report, onOpen }: NothingFoundProps) {
  const app = useApp();
  const t = useWords(words);
  const lead = useWords(shared)('no_record_lead');
  const counts = useAsync(async () => {
    const knowledge = await app.knowledge;
    return { lenders: (await knowledge.lenders()).length, spellings: knowledge.aliasCount() };
  }, [app.knowledge]);
  return (
    <EmptyState title={t('nothing_title')} level={1}>
      <Notice lead={lead}>{counts.state === 'done' ? t('nothing_body', counts.value) : null}</Notice>
      {report.rejections.length > 0 ? <p>{t('nothing_rejected', { n: report.rejections.length })}</p> : null}
      <button type="button" class="btn wide" onClick={() => onOpen({ view: 'add', name: '' })}>
        {t('add_name')}
      </button>
    </EmptyState>
  );
}
