/** Why nothing of the page can be shown yet, and the one step that changes it. */
import { useState } from 'preact/hooks';
import managedWords from '@/assets/strings/managed.json';
import words from '@/assets/strings/panel-page.json';
import readingWords from '@/assets/strings/reading.json';
import { useApp, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { useSettings } from '@/components/use-async';
import { isShut } from '@/lib/core/choices/managed-policy';
import type { PageState } from '@/lib/services/tabs/page-state';
import { LookUpButton } from './LookUpButton';

export function PageNotRead({ page }: { page: PageState }) {
  const { access, host, tabId } = page;
  const managed = useSettings()?.managed;
  if (page.isDocument && access.state !== 'paused') return <DocumentTab />;
  if (access.state === 'restricted') return <Restricted kind={access.hidden ? 'hidden' : 'restricted'} />;
  if (access.state === 'paused' && isShut(access.origin, managed)) return <PausedForAll />;
  if (access.state === 'paused') return <Paused host={host} origin={access.origin} />;
  return access.state === 'not_read' ? <NotRead host={host} origin={access.origin} tabId={tabId} /> : null;
}

function DocumentTab() {
  const t = useWords(readingWords);
  return (
    <EmptyState title={t('tab_title')} level={1}>
      <p>{t('tab_text')}</p>
    </EmptyState>
  );
}

function Restricted({ kind }: { kind: 'hidden' | 'restricted' }) {
  const t = useWords(words);
  return (
    <EmptyState title={t(`${kind}_heading`)} level={1}>
      <p>{t(`${kind}_text`)}</p>
      <LookUpButton />
    </EmptyState>
  );
}

function Paused({ host, origin }: { host: string; origin: string }) {
  const t = useWords(words);
  const { page } = useApp();
  return (
    <EmptyState title={t('paused_heading', { host })} level={1}>
      <p>{t('paused_text')}</p>
      <div class="actions">
        <button type="button" class="btn primary" onClick={() => void page.resume(origin)}>
          {t('resume')}
        </button>
      </div>
      <LookUpButton />
    </EmptyState>
  );
}

function PausedForAll() {
  const t = useWords(managedWords);
  return (
    <EmptyState title={t('paused_title')} level={1}>
      <p>{t('paused_body')}</p>
      <LookUpButton />
    </EmptyState>
  );
}

function NotRead({ host, origin, tabId }: { host: string; origin: string; tabId: number }) {
  const t = useWords(words);
  const { page } = useApp();
  const [isRefused, setRefused] = useState(false);
  const byClickOnly = useSettings()?.managed?.access === 'click';
  const look = async () => setRefused((await page.readOnce(tabId)) === 'refused');
  return (
    <EmptyState title={t('not_read_heading')} level={1}>
      <p>{t('not_read_text')}</p>
      <div class="actions">
        <button type="button" class="btn primary" onClick={() => void look()}>
          {t('look_once')}
        </button>
        {byClickOnly ? null : (
          <button type="button" class="btn" onClick={() => void page.allowSite(origin)}>
            {t('allow_site', { host })}
          </button>
        )}
      </div>
      {isRefused && <Notice announced>{t('look_refused')}</Notice>}
      <LookUpButton />
    </EmptyState>
  );
}
