import { expect, test } from 'vitest';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { closeOwnTab, openPanelTab, pageTabIn, showTab } from '@/lib/services/tabs/panel-tab';

test.each([
  ['?page=12', 12],
  ['?other=1&page=0', 0],
  ['', null],
  ['?page=', null],
  ['?page=-3', null],
  ['?page=1e9', null],
  ['?page=2147483647', 2_147_483_647],
  ['?page=1234567890123456', null],
])('the address “%s” speaks of tab %s', (search, tabId) => {
  expect(pageTabIn(search)).toBe(tabId);
});

/** Of tabs 1 (the page) and 2 (the panel); `knowsOpeners`: whether it takes the tab a new one comes from. */
function browser(knowsOpeners: boolean) {
  const done: string[] = [];
  const api = {
    runtime: { getURL: (file: string) => file },
    tabs: {
      async create(asked: { url: string; openerTabId?: number }) {
        if (asked.openerTabId !== undefined && !knowsOpeners) throw new Error('unexpected property');
        done.push(`create ${asked.url} from ${asked.openerTabId}`);
      },
      async update(id: number) {
        if (id !== 1) throw new Error('no such tab');
        done.push(`show ${id}`);
      },
      getCurrent: async () => ({ id: 2 }),
      remove: async (id: number) => done.push(`remove ${id}`),
    },
  } as unknown as ExtensionApi;
  return { api, done };
}

test('the browser’s own Back leads to the page where the browser knows where a tab came from', async () => {
  const knowing = browser(true);
  await openPanelTab(knowing.api, 1);
  expect(knowing.done).toEqual(['create sidepanel.html?page=1 from 1']);
  const other = browser(false);
  await openPanelTab(other.api, 1);
  await openPanelTab(other.api, null);
  expect(other.done).toEqual(['create sidepanel.html?page=1 from undefined', 'create sidepanel.html from undefined']);
});

test('back at the page the panel is closed, and with the page gone it is closed too', async () => {
  const { api, done } = browser(true);
  for (const page of [1, 9]) {
    await showTab(api, page);
    await closeOwnTab(api);
  }
  expect(done).toEqual(['show 1', 'remove 2', 'remove 2']);
});
