/** Asks the running extension what it has read in a tab: the same reports that badge, popup and panel show. */
import type { Page } from '@playwright/test';
import { mergeReports } from '@/lib/services/tabs/merge-reports';
import type { TabReport } from '@/lib/services/tabs/page-state';
import { readReports } from '@/lib/storage/page-reports';

/** The tab in front of the browser's last used window. */
export function activeTabId(control: Page): Promise<number> {
  return control.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('The browser has no active tab.');
    return tab.id;
  });
}

/** The newest tab that shows this address, whatever tab has come to the front since. */
export function tabIdOf(control: Page, url: string): Promise<number> {
  return control.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).findLast((one) => one.url === address);
    if (tab?.id === undefined) throw new Error(`No tab shows ${address}.`);
    return tab.id;
  }, url);
}

/** What is known now; null while nothing was read. */
export async function readReport(control: Page, tabId: number): Promise<TabReport | null> {
  const get = () => control.evaluate(() => chrome.storage.session.get(null)) as Promise<Record<string, unknown>>;
  const unused = () => Promise.reject(new Error('read only'));
  return mergeReports(await readReports({ get, set: unused, remove: unused }, tabId));
}

/** Waits until the tab was read and no newer report came for a moment; `false` when nothing was read in time. */
export function waitUntilRead(
  control: Page,
  tabId: number,
  { patienceMs = 20_000, quietMs = 700 } = {},
): Promise<boolean> {
  return control.evaluate(
    async ([prefix, patience, quiet]) => {
      const isRead = async () =>
        Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith(prefix));
      const already = await isRead();
      return new Promise<boolean>((resolve) => {
        const end = setTimeout(async () => resolve(await isRead()), patience);
        let calm: ReturnType<typeof setTimeout> | undefined;
        const wait = () => {
          clearTimeout(calm);
          calm = setTimeout(() => {
            clearTimeout(end);
            resolve(true);
          }, quiet);
        };
        chrome.storage.session.onChanged.addListener((changes) => {
          if (Object.keys(changes).some((key) => key.startsWith(prefix))) wait();
        });
        if (already) wait();
      });
    },
    [`report:${tabId}:`, patienceMs, quietMs] as const,
  );
}
