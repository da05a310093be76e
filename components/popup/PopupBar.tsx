/** The popup's first line: the sign in its state, the site, the date of what we know. */

import words from '@/assets/strings/popup.json';
import shared from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { Lens } from '@/components/Icons';
import { useKnowledge } from '@/components/use-async';
import type { PageState } from '@/lib/services/tabs/page-state';
import type { PopupView } from './popup-view';

export function PopupBar({ page, view }: { page: PageState | null; view: PopupView }) {
  const t = useWords(words);
  return (
    <header class="pbar">
      <Lens
        state={view === 'paused' ? 'paused' : view === 'not_read' || view === 'restricted' ? 'no_access' : 'active'}
      />
      <span class="site">{view === 'restricted' ? t('browser_page') : page?.host || t('dash')}</span>
      <span class="at">
        {view === 'not_read' || view === 'paused' || view === 'restricted' ? t(`bar_${view}`) : <DataDate />}
      </span>
    </header>
  );
}

function DataDate() {
  const t = useWords(shared);
  const knowledge = useKnowledge();
  return (
    <span class="num">
      {t('data_date', { date: knowledge.state === 'done' ? knowledge.value.dataDate : t('dash') })}
    </span>
  );
}
