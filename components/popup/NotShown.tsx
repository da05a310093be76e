/** The page was not read: because nobody asked, because the site is paused, or because no extension may. */
import { useState } from 'preact/hooks';
import levels from '@/assets/strings/access-levels.json';
import managedWords from '@/assets/strings/managed.json';
import words from '@/assets/strings/popup.json';
import { useApp, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { useSettings } from '@/components/use-async';
import type { ReadState } from './popup-view';

export function NotRead({ look }: { look: ReadState }) {
  const t = useWords(words);
  return (
    <EmptyState title={t('not_read_title')} level={1}>
      {look === 'refused' || look === 'silent' ? (
        <Notice announced>{t(`look_${look}`)}</Notice>
      ) : (
        <p>{t('not_read_body')}</p>
      )}
    </EmptyState>
  );
}

interface LookButtonsProps {
  origin: string;
  /** The site was chosen already: then only looking again is offered. */
  chosen: boolean;
  onLook: () => void;
}

export function LookButtons({ origin, chosen, onLook }: LookButtonsProps) {
  const app = useApp();
  const t = useWords(words);
  const word = useWords(levels);
  const [declined, setDeclined] = useState(false);
  const byClickOnly = useSettings()?.managed?.access === 'click';
  // Straight from the click: the browser asks the user for nothing else.
  const always = () => void app.page.allowSite(origin).then((agreed) => setDeclined(!agreed));
  return (
    <>
      <button type="button" class="btn primary wide" onClick={onLook}>
        {t(chosen ? 'look_again' : 'look_once')}
      </button>
      {chosen || byClickOnly ? null : (
        <button type="button" class="btn wide" onClick={always}>
          {t('look_always')}
        </button>
      )}
      {declined ? <Notice announced>{word('declined')}</Notice> : null}
    </>
  );
}

export function Paused({ isManaged = false }: { isManaged?: boolean | undefined }) {
  const t = useWords<'paused_title' | 'paused_body'>(isManaged ? managedWords : words);
  return (
    <EmptyState title={t('paused_title')} level={1}>
      <p>{t('paused_body')}</p>
    </EmptyState>
  );
}

export function ResumeButton({ origin }: { origin: string }) {
  const app = useApp();
  const t = useWords(words);
  return (
    <button type="button" class="btn primary wide" onClick={() => void app.page.resume(origin)}>
      {t('resume')}
    </button>
  );
}

export function Restricted() {
  const t = useWords(words);
  return (
    <EmptyState title={t('restricted_title')} level={1}>
      <p>{t('restricted_body')}</p>
    </EmptyState>
  );
}
