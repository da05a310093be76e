/** The browser shows a PDF by itself, which no extension may read: what to do instead. */
import words from '@/assets/strings/reading.json';
import { useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import type { PanelTarget } from '@/lib/messaging/protocol';

export function DocumentTab({ onOpen }: { onOpen: (target: PanelTarget) => void }) {
  const t = useWords(words);
  return (
    <EmptyState title={t('tab_title')} level={1}>
      <p>{t('tab_text')}</p>
      <button type="button" class="btn wide" onClick={() => onOpen({ view: 'reading' })}>
        {t('tab_go')}
      </button>
    </EmptyState>
  );
}
