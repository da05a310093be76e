/** “This page”: what was found in the active tab, or why nothing is shown. Follows the tab. */
import words from '@/assets/strings/panel-page.json';
import { useApp, useWords } from '@/components/app-context';
import { ReadFileRow } from '@/components/panel/reading/ReadFileRow';
import { usePage } from '@/components/use-async';
import { PageFound } from './PageFound';
import { PageNotRead } from './PageNotRead';

/** The page, and below it the way to what is on paper. */
export function PageView() {
  return (
    <>
      <PageNow />
      <div class="sec">
        <ReadFileRow />
      </div>
    </>
  );
}

function PageNow() {
  const t = useWords(words);
  const app = useApp();
  const page = usePage();
  if (page === null || (page.access.state === 'readable' && page.report === null)) {
    return (
      <div class="head" aria-busy="true">
        <h1 class="summary">{t('waiting')}</h1>
        <p class="cap dimmer">
          {page?.host || '—'}
          {page && (
            <>
              {' · '}
              <button type="button" class="link" onClick={() => void app.page.readOnce(page.tabId)}>
                {t('look_once')}
              </button>
            </>
          )}
        </p>
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
