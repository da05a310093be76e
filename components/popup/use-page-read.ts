/** Reading the page under the popup: at once where the reader has agreed to that, else when asked. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { useSettings } from '@/components/use-async';
import type { PageState } from '@/lib/services/tabs/page-state';
import { type ReadState, readsByItself } from './popup-view';

/** After this long without a report the popup says so; the page may still answer later. */
const maxWaitMs = 6000;

interface Look {
  state: ReadState;
  look: () => void;
}

export function usePageRead(page: PageState | null): Look {
  const app = useApp();
  const settings = useSettings();
  const [state, setState] = useState<ReadState>('idle');
  const tabId = page?.tabId ?? null;

  const look = () => {
    if (tabId === null) return;
    setState('looking');
    app.page.readOnce(tabId).then(
      (answer) => setState(answer === 'done' ? 'looking' : 'refused'),
      () => setState('refused'),
    );
  };

  const byItself = page !== null && settings !== null && readsByItself(page, settings.access);
  useEffect(() => {
    if (byItself) look();
  }, [byItself, tabId]);

  const waiting = state === 'looking' && page?.report === null;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setState('silent'), maxWaitMs);
    return () => clearTimeout(timer);
  }, [waiting, tabId]);

  return { state, look };
}
