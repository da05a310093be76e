/** The window a screen stands in. Phones have no windows to ask for: there the tab in front says the same. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';

export interface ScreenWindow {
  /** -1 where the browser does not say. */
  id: number;
  incognito: boolean;
}

export async function screenWindow(api: ExtensionApi): Promise<ScreenWindow> {
  if (api.windows) {
    const { id, incognito } = await api.windows.getCurrent();
    return { id: id ?? -1, incognito };
  }
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.windowId ?? -1, incognito: tab?.incognito ?? false };
}
