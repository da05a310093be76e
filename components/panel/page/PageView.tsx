/** “This page”: what was found in the active tab, or why nothing is shown. Follows the tab. */
import words from '@/assets/strings/panel-page.json';
import { useWords } from '@/components/app-context';
import { usePage } from '@/components/use-async';
import { PageFound } from './PageFound';
import { PageNotRead } from './PageNotRead';

export function PageView() {
  const t = useWords(words);
  const page = usePage();
  if (page === null || (page.access.state === 'readable' && page.report === null)) {
    return (
      <div class="head" aria-busy="true">
        <h1 class="summary">{t('waiting')}</h1>
        <p class="cap dimmer">{page?.host || '—'}</p>
      </div>
    );
  }
  if (page.access.state !== 'readable' || page.report === null) {
    return (
      <div class="head">
        <PageNotRead page={page} />
      </div>
    );
  }
  return <PageFound key={page.tabId} tabId={page.tabId} host={page.host} report={page.report} />;
}
