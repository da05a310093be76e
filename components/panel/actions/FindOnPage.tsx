/** A button that scrolls the page to one place, and says so if it is gone. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-page.json';
import { useApp, useWords } from '@/components/app-context';
import type { MarkPlace } from '@/lib/services/tabs/page-state';

export function FindOnPage({ tabId, place, what }: { tabId: number; place: MarkPlace; what: string }) {
  const t = useWords(words);
  const { page } = useApp();
  const [isGone, setGone] = useState(false);
  const show = async () => setGone(!(await page.showMark(tabId, place)));
  return (
    <>
      <button type="button" class="link" aria-label={`${t('step_first')} ${what}`} onClick={() => void show()}>
        {t('step_first')}
      </button>
      <span role="status">{isGone && ` ${t('step_gone')}`}</span>
    </>
  );
}
