/** The popup: this page in one glance, a look-up, and what the extension may read here. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/popup.json';
import { useApp, useWords } from '@/components/app-context';
import { DataNotice } from '@/components/DataNotice';
import { usePage } from '@/components/use-async';
import type { PanelTarget } from '@/lib/messaging/protocol';

import { FoundOnPage } from './FoundOnPage';
import { LookUpField } from './LookUpField';
import { LookUpResults } from './LookUpResults';
import { NothingFound } from './NothingFound';
import { LookButtons, NotRead, Paused, Restricted, ResumeButton } from './NotShown';
import { PopupBar } from './PopupBar';
import { popupView } from './popup-view';
import { SiteRow } from './SiteRow';
import { usePageRead } from './use-page-read';

interface PopupProps {
  /** Called once the panel was asked for: the popup would cover it. */
  onDone?: () => void;
}

export function Popup({ onDone }: PopupProps) {
  const app = useApp();
  const t = useWords(words);
  const page = usePage();
  const look = usePageRead(page);
  const [query, setQuery] = useState('');
  const access = page?.access ?? null;
  const view = popupView(page, look.state);
  const searching = query.trim() !== '';
  const glance = view === 'found' || view === 'loading';

  // Straight from the click: browsers open the panel for nothing else.
  const openPanel = (target: PanelTarget) => {
    app.page.openPanel(target);
    onDone?.();
  };

  return (
    <main class="popup">
      <PopupBar page={page} view={view} />
      <div class={searching ? 'body searching' : 'body'}>
        {searching ? (
          <LookUpResults query={query} onOpen={openPanel} />
        ) : (
          <>
            <DataNotice />
            {glance ? (
              <FoundOnPage tabId={page?.tabId ?? null} report={page?.report ?? null} onOpen={openPanel} />
            ) : null}
            {view === 'nothing' && page?.report ? <NothingFound report={page.report} /> : null}
            {view === 'not_read' ? <NotRead look={look.state} /> : null}
            {view === 'paused' ? <Paused /> : null}
            {view === 'restricted' ? <Restricted /> : null}
          </>
        )}
      </div>
      <div class={glance ? 'tools side' : 'tools'}>
        {view === 'not_read' && access && access.state !== 'restricted' ? (
          <LookButtons
            origin={access.origin}
            chosen={access.state === 'readable' && access.by !== 'click'}
            onLook={look.look}
          />
        ) : null}
        {access?.state === 'paused' ? <ResumeButton origin={access.origin} /> : null}
        <LookUpField
          label={t(glance ? 'look_up' : view === 'restricted' ? 'look_up_paste' : 'look_up_example')}
          query={query}
          onQuery={setQuery}
          onOpen={openPanel}
        />
        {view === 'nothing' ? (
          <button type="button" class="btn wide" onClick={() => openPanel({ view: 'lookup', query: '' })}>
            {t('add_name')}
          </button>
        ) : null}
        {view === 'not_read' ? null : (
          <button type="button" class={glance ? 'btn primary' : 'btn wide'} onClick={() => openPanel({ view: 'page' })}>
            {t('open_panel')}
          </button>
        )}
      </div>
      {page && access && access.state !== 'restricted' ? (
        <SiteRow key={access.origin} host={page.host} access={access} />
      ) : null}
    </main>
  );
}
