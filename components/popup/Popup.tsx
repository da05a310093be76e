/** The popup: one field for whatever one asks, this page in one glance, “already late”, and what the extension may read here. */
import { useState } from 'preact/hooks';
import lateWords from '@/assets/strings/late.json';
import words from '@/assets/strings/popup.json';
import { useApp, useWords } from '@/components/app-context';
import { AskField } from '@/components/ask/AskField';
import { DataNotice } from '@/components/DataNotice';
import { usePage, useSettings } from '@/components/use-async';
import { isShut } from '@/lib/core/choices/managed-policy';
import type { PanelTarget } from '@/lib/messaging/protocol';

import { DocumentTab } from './DocumentTab';
import { FoundOnPage } from './FoundOnPage';
import { KeepPageRow } from './KeepPageRow';
import { LoansRow } from './LoansRow';
import { NothingFound } from './NothingFound';
import { LookButtons, NotRead, Paused, Restricted, ResumeButton } from './NotShown';
import { PopupBar } from './PopupBar';
import { popupView } from './popup-view';
import { Answers, AskLate } from './popup-views';
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
  const late = useWords(lateWords);
  const [query, setQuery] = useState('');
  const [isLate, setLate] = useState(false);
  const access = page?.access ?? null;
  const { managed } = useSettings() ?? {};
  const isManaged = access?.state === 'paused' && isShut(access.origin, managed);
  const view = popupView(page, look.state);
  const isAsking = query.trim() !== '';

  // Straight from the click: browsers open the panel for nothing else.
  const openPanel = (target: PanelTarget) => {
    void app.page.openPanel(target).then(onDone, onDone);
  };

  const mayBeRead = page !== null && view !== 'paused' && view !== 'restricted' && view !== 'document';
  return (
    <main class="popup">
      <PopupBar page={page} view={view} />
      <div class="ask">
        <AskField query={query} onQuery={setQuery} />
      </div>
      <div class={isAsking ? 'body asking' : 'body'}>
        {isAsking ? (
          <Answers query={query} onOpen={openPanel} />
        ) : isLate ? (
          <AskLate report={page?.report ?? null} onOpen={openPanel} onBack={() => setLate(false)} />
        ) : (
          <>
            <DataNotice />
            {view === 'found' || view === 'loading' ? (
              <FoundOnPage tabId={page?.tabId ?? null} report={page?.report ?? null} onOpen={openPanel} />
            ) : null}
            {view === 'nothing' && page?.report ? <NothingFound report={page.report} onOpen={openPanel} /> : null}
            {view === 'not_read' ? <NotRead look={look.state} /> : null}
            {access?.state === 'paused' ? <Paused isManaged={isManaged} /> : null}
            {view === 'document' ? <DocumentTab onOpen={openPanel} /> : null}
            {view === 'restricted' ? <Restricted /> : null}
            {view === 'not_read' && access && access.state !== 'restricted' ? (
              <LookButtons
                origin={access.origin}
                chosen={access.state === 'readable' && access.by !== 'click'}
                onLook={look.look}
              />
            ) : null}
            {access?.state === 'paused' && !isManaged ? <ResumeButton origin={access.origin} /> : null}
          </>
        )}
      </div>
      {isLate ? null : (
        <div class="tools side">
          <button type="button" class="btn" onClick={() => setLate(true)}>
            {late('late')}
          </button>
          <button type="button" class="btn primary" onClick={() => openPanel({ view: 'page' })}>
            {t('open_panel')}
          </button>
        </div>
      )}
      {isLate ? null : (
        <div class="last-line">
          <LoansRow onOpen={openPanel} />
          {mayBeRead && app.browser.hasSidePanel ? (
            <button
              type="button"
              class="read-seen"
              onClick={() => openPanel({ view: 'reading', seen: { tabId: page.tabId, frameId: 0, address: null } })}
            >
              {t('read_seen')}
            </button>
          ) : null}
        </div>
      )}
      {!isLate && mayBeRead ? <KeepPageRow tabId={page.tabId} onOpen={openPanel} /> : null}
      {page && access && access.state !== 'restricted' && !isManaged ? (
        <SiteRow key={access.origin} host={page.host} access={access} />
      ) : null}
    </main>
  );
}
