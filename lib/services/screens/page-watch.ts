/** Follows the page that a screen speaks of – the tab in front of its window, or one tab – as long as the screen is open, and knows its state at any time. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import type { PageState } from '@/lib/services/tabs/page-state';
import { tabState } from '@/lib/services/tabs/tab-state';
import { tabOfKey } from '@/lib/storage/page-reports';

type Watcher = (state: PageState) => void;

interface TabListener {
  /** Another tab is in front, or what is read of every page may be other. */
  lookAgain(): void;
  /** Of one tab the address or what was read in it. */
  changed(tabId: number): void;
}

function listenToTabs(api: ExtensionApi, { lookAgain, changed }: TabListener): void {
  const events = [api.tabs.onActivated, api.permissions.onAdded, api.permissions.onRemoved] as unknown as {
    addListener(listener: () => void): void;
  }[];
  for (const event of events) event.addListener(lookAgain);
  api.tabs.onUpdated.addListener((tabId) => changed(tabId));
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') lookAgain();
    if (area === 'session')
      for (const tabId of new Set(Object.keys(changes).map(tabOfKey))) tabId !== null && changed(tabId);
  });
}

/** `pageTabId`: of a screen that speaks of one tab, whatever is in front. Nothing is asked and listened to before the first watcher. Bursts of changes give one state, the newest. */
export function createPageWatch(
  api: ExtensionApi,
  pageTabId: number | null,
): (onChange: Watcher, signal: AbortSignal) => void {
  const watchers = new Set<Watcher>();
  let known: PageState | null = null;
  let isListening = false;
  let lastLook = 0;
  /** Tabs that changed while one is looked at: only then is it known whether it is one of them, and what was seen may be older. */
  const changedMeanwhile = new Set<number>();
  const look = async (): Promise<void> => {
    const thisLook = ++lastLook;
    changedMeanwhile.clear();
    const finding =
      pageTabId === null
        ? api.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab)
        : // One that is closed leaves what was known of it.
          api.tabs.get(pageTabId).catch(() => undefined);
    const state = await tabState(api, finding);
    if (!state || thisLook !== lastLook) return;
    known = state;
    for (const tell of watchers) tell(state);
    if (changedMeanwhile.has(state.tabId)) await look();
  };
  return (onChange, signal) => {
    if (signal.aborted) return;
    watchers.add(onChange);
    signal.addEventListener('abort', () => watchers.delete(onChange));
    if (known) onChange(known);
    if (isListening) return;
    isListening = true;
    listenToTabs(api, {
      lookAgain: () => void look(),
      changed(tabId) {
        changedMeanwhile.add(tabId);
        if (tabId === known?.tabId) void look();
      },
    });
    void look();
  };
}
