import { expect, test, vi } from 'vitest';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { browserKindOf, createBrowserClient, shortcutsIn } from '@/lib/services/screens/browser-client';

const chromium =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

test.each([
  [chromium, 'chrome'],
  [`${chromium} Edg/142.0.0.0`, 'edge'],
  [`${chromium} OPR/120.0.0.0`, 'other'],
  [firefox, 'firefox'],
])('%s is %s', (userAgent, kind) => {
  expect(browserKindOf(userAgent)).toBe(kind);
});

test('our commands in our order, with the keys as they stand on the keyboard; others are left out', () => {
  expect(
    shortcutsIn([
      { name: '_execute_action', shortcut: '' },
      { name: 'next-mark', shortcut: 'Alt+Shift+Period' },
      { name: 'previous-mark', shortcut: 'Alt+Shift+Comma' },
      { name: 'scan-page', shortcut: 'Alt+Shift+L' },
      { name: 'open-panel' },
    ]),
  ).toEqual([
    { name: 'scan-page', keys: 'Alt+Shift+L' },
    { name: 'open-panel', keys: '' },
    { name: 'next-mark', keys: 'Alt+Shift+.' },
    { name: 'previous-mark', keys: 'Alt+Shift+,' },
  ]);
});

test('shortcuts are changed on the browser’s own page: a tab in Chromium, a call in Firefox, words where neither works', async () => {
  const create = vi.fn(async () => ({}));
  const openShortcutSettings = vi.fn(async () => undefined);
  const runtime = { getManifest: () => ({}) };
  const api = { runtime, tabs: { create }, commands: { openShortcutSettings } } as unknown as ExtensionApi;
  expect(await createBrowserClient(api, chromium).openShortcutSettings()).toBe(true);
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  expect(await createBrowserClient(api, firefox).openShortcutSettings()).toBe(true);
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  const older = { runtime, tabs: { create }, commands: {} } as unknown as ExtensionApi;
  expect(await createBrowserClient(older, firefox).openShortcutSettings()).toBe(false);
});

test('a browser that does not say whether the icon is pinned is not an error', async () => {
  const api = { action: {}, runtime: { getManifest: () => ({}) } } as unknown as ExtensionApi;
  expect(await createBrowserClient(api, firefox).isOnToolbar()).toBeNull();
});
