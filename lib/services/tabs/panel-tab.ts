/**
 * The panel as a tab of its own: on a phone, where browsers have no side panel, and wherever a browser refuses to open it.
 * Its address names the tab whose page it speaks of, and it leads back there.
 */
import type { ExtensionApi } from '@/lib/messaging/extension-api';

const parameter = 'page';

/** The tab that the panel at this address speaks of; null: it is no tab, and speaks of the one in front. `search`: with its “?”. */
export function pageTabIn(search: string): number | null {
  const named = new URLSearchParams(search).get(parameter) ?? '';
  return /^\d{1,15}$/.test(named) ? Number(named) : null;
}

export async function tabInFront(api: ExtensionApi): Promise<number | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** `pageTabId`: null where there is no page to go back to. */
export async function openPanelTab(api: ExtensionApi, pageTabId: number | null): Promise<void> {
  const url = api.runtime.getURL(`sidepanel.html${pageTabId === null ? '' : `?${parameter}=${pageTabId}`}`);
  if (pageTabId === null) await api.tabs.create({ url });
  else
    try {
      // The browser’s own Back then leads to the page as well.
      await api.tabs.create({ url, openerTabId: pageTabId });
    } catch {
      await api.tabs.create({ url });
    }
}

export async function showTab(api: ExtensionApi, tabId: number): Promise<void> {
  // The page may be closed by now.
  await api.tabs.update(tabId, { active: true }).catch(() => undefined);
}

export async function closeOwnTab(api: ExtensionApi): Promise<void> {
  const own = await api.tabs.getCurrent();
  if (own?.id !== undefined) await api.tabs.remove(own.id);
}
