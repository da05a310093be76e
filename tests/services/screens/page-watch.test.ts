/** A report that comes while the tab is being looked at is shown, whichever tab was known before. */
import { expect, test, vi } from 'vitest';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { createPageWatch } from '@/lib/services/screens/page-watch';
import type { PageState } from '@/lib/services/tabs/page-state';
import { keepReport, type SessionArea } from '@/lib/storage/page-reports';
import { aPageReport } from '@/tests/support/page-report';

/** A browser with a tab in front and another; what it is asked of a tab it answers when told to. */
function browserWithTwoTabs() {
  const listeners: Record<string, (...told: never[]) => void> = {};
  const event = (name: string) => ({
    addListener: (listener: () => void) => {
      listeners[name] = listener;
    },
  });
  const stored: Record<string, unknown> = {};
  const asked: (() => void)[] = [];
  let inFront = 1;
  const tell = (name: string, ...told: unknown[]) => listeners[name]?.(...(told as never[]));
  const session: SessionArea = {
    get: async () => ({ ...stored }),
    async set(values) {
      Object.assign(stored, values);
      tell('stored', Object.fromEntries(Object.keys(values).map((key) => [key, {}])), 'session');
    },
    remove: async () => undefined,
  };
  const api = {
    tabs: {
      query: async () => {
        const tab = { id: inFront, url: `https://${inFront}.example/` };
        // As in a browser that is busy: what was stored is told long before the tab is.
        await new Promise<void>((resolve) => asked.push(resolve));
        return [tab];
      },
      onActivated: event('activated'),
      onUpdated: event('updated'),
    },
    permissions: {
      getAll: async () => ({ origins: ['https://*/*'] }),
      onAdded: event('added'),
      onRemoved: event('removed'),
    },
    storage: { session, local: { get: async () => ({}) }, onChanged: event('stored') },
  } as unknown as ExtensionApi;
  return {
    api,
    report: (tabId: number) => keepReport(session, tabId, 0, aPageReport({ title: '借款' })),
    bringToFront(tabId: number) {
      inFront = tabId;
      tell('activated');
    },
    /** Waits until it was asked, and answers. */
    async answer() {
      await vi.waitFor(() => expect(asked).not.toHaveLength(0));
      asked.splice(0).forEach((resolve) => void resolve());
    },
    isAsked: () => asked.length > 0,
  };
}

function watched(api: ExtensionApi): PageState[] {
  const states: PageState[] = [];
  createPageWatch(api, null)((state) => states.push(state), new AbortController().signal);
  return states;
}

test('one that comes while the tab is not known yet', async () => {
  const browser = browserWithTwoTabs();
  const states = watched(browser.api);
  await browser.report(1);
  await browser.answer();
  await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ tabId: 1, report: null }));
  await browser.answer();
  await vi.waitFor(() => expect(states.at(-1)?.report).not.toBeNull());
});

test('one of the tab that just came to the front', async () => {
  const browser = browserWithTwoTabs();
  const states = watched(browser.api);
  await browser.answer();
  await vi.waitFor(() => expect(states).toHaveLength(1));
  browser.bringToFront(2);
  await browser.report(2);
  await browser.answer();
  await browser.answer();
  await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ tabId: 2, report: { title: '借款' } }));
});

test('one of a tab that nobody speaks of is no reason to look', async () => {
  const browser = browserWithTwoTabs();
  const states = watched(browser.api);
  await browser.report(2);
  await browser.answer();
  await vi.waitFor(() => expect(states).toHaveLength(1));
  await browser.report(2);
  expect(browser.isAsked()).toBe(false);
});
