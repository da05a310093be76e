/** Reading the page under the popup: at once where the reader has agreed to that, else when asked. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { useSettings } from '@/components/use-async';
import type { PageState } from '@/lib/services/page-state';
import { type LookState, looksByItself } from './popup-view';

/** After this a page that said nothing is called silent; it may still answer later. */
const patienceMs = 6000;

export interface Look {
  state: LookState;
  look: () => void;
}

export function useLook(page: PageState | null): Look {
  const app = useApp();
  const settings = useSettings();
  const [state, setState] = useState<LookState>('idle');
  const tabId = page?.tabId ?? null;

  const look = () => {
    if (tabId === null) return;
    setState('looking');
    app.page.lookOnce(tabId).then(
      (answer) => setState(answer === 'done' ? 'looking' : 'refused'),
      () => setState('refused'),
    );
  };

  const byItself = page !== null && settings !== null && looksByItself(page, settings.access);
  useEffect(() => {
    if (byItself) look();
  }, [byItself, tabId]);

  const waiting = state === 'looking' && page?.report === null;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setState('silent'), patienceMs);
    return () => clearTimeout(timer);
  }, [waiting, tabId]);

  return { state, look };
}
