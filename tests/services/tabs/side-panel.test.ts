import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import type { PanelTarget } from '@/lib/messaging/protocol';
import { hearPanelRequests, openPanel, openPanelInFront, panelTargetSchema } from '@/lib/services/tabs/side-panel';

const target: Extract<PanelTarget, { view: 'late' }> = {
  view: 'late',
  lenderId: null,
  dueOn: '2026-10-20',
  overdueYuan: 800,
};

/** A browser whose panel closes the screen that opened it: what was not asked for by then is never done. */
function browserThatClosesThePopup(canOpen = true) {
  const stored = new Map<string, unknown>();
  const done: string[] = [];
  const session = {
    set: async (values: Record<string, unknown>) => {
      if (done.includes('panel')) return;
      done.push('stored');
      for (const [key, value] of Object.entries(values)) stored.set(key, value);
    },
    get: async (key: string) => ({ [key]: stored.get(key) }),
    remove: async (key: string) => void stored.delete(key),
  };
  const api = {
    storage: { session, onChanged: { addListener() {}, removeListener() {} } },
    sidePanel: {
      open: async () => {
        if (!canOpen) throw new Error('may only be called in response to a user gesture');
        done.push('panel');
      },
    },
    tabs: {
      create: async ({ url }: { url: string }) => done.push(`tab ${url}`),
      query: async () => [{ id: 5 }],
    },
    runtime: { getURL: (file: string) => `ours/${file}` },
  } as unknown as ExtensionApi;
  return { api, done, stored };
}

/** One of each, so that a view that is added and not handed over shows. */
const targets: { [View in PanelTarget['view']]: Extract<PanelTarget, { view: View }> } = {
  page: { view: 'page' },
  lender: { view: 'lender', lenderId: 'lixin' },
  lookup: { view: 'lookup', query: '利信' },
  add: { view: 'add', name: '利信' },
  translate: { view: 'translate', phrase: '日息万五' },
  guide: { view: 'guide', chapterId: null },
  late: target,
  paper: { view: 'paper', paperId: 'court-summons' },
  reading: { view: 'reading' },
  loans: { view: 'loans' },
  proof: { view: 'proof', clip: null },
};

test.each(Object.values(targets))(
  'a panel that closes the popup as it opens still finds what it was asked to show: $view',
  async (asked) => {
    const { api, done, stored } = browserThatClosesThePopup();
    await openPanel(api, { windowId: 7, pageTabId: 3 }, asked);
    expect(done).toEqual(['stored', 'panel']);
    const shown: PanelTarget[] = [];
    const { signal } = new AbortController();
    hearPanelRequests(api).watch({ windowId: 7, pageTabId: null }, (found) => shown.push(found), signal);
    await expect.poll(() => shown).toEqual([asked]);
    expect(stored.size).toBe(0);
  },
);

test.each([
  ['of this panel, it is shown in place of an older one', 7, target],
  ['of another panel, the one that waits for this is shown', 8, targets.loans],
] as const)('what is asked for while a panel opens is not lost: %s', async (_, windowId, expected) => {
  const { api, stored } = browserThatClosesThePopup();
  const heard: ((changes: object, area: string) => void)[] = [];
  (api.storage.onChanged as { addListener: unknown }).addListener = (listener: (typeof heard)[number]) =>
    heard.push(listener);
  const request = (window: number, asked: PanelTarget, at: number) => ({
    windowId: window,
    pageTabId: null,
    target: asked,
    at,
  });
  stored.set('panelRequest', request(7, targets.loans, 1));
  const requests = hearPanelRequests(api);
  await requests.ready;
  const newValue = request(windowId, target, 2);
  stored.set('panelRequest', newValue);
  for (const hear of heard) hear({ panelRequest: { newValue } }, 'session');
  const shown: PanelTarget[] = [];
  requests.watch({ windowId: 7, pageTabId: null }, (found) => shown.push(found), new AbortController().signal);
  await expect.poll(() => shown).toEqual([expected]);
});

test('where the panel is refused a tab opens in its place', async () => {
  const { api, done } = browserThatClosesThePopup(false);
  await openPanel(api, { windowId: 7, pageTabId: 3 }, target);
  await expect.poll(() => done).toEqual(['stored', 'stored', 'tab ours/sidepanel.html?page=3']);
});

test('every view that may be asked for is one the panel takes, and no other', () => {
  expectTypeOf<v.InferOutput<typeof panelTargetSchema>>().toEqualTypeOf<PanelTarget>();
  expect(v.parse(panelTargetSchema, { view: 'loans' })).toEqual({ view: 'loans' });
});

test('on a phone the panel is a tab that knows its page, and takes what is asked of that page alone', async () => {
  const { api, done } = browserThatClosesThePopup();
  const { sidePanel: _, ...phone } = api;
  await openPanel(phone as ExtensionApi, { windowId: -1, pageTabId: null }, Promise.resolve(target));
  expect(done).toEqual(['stored', 'tab ours/sidepanel.html?page=5']);
  const taken = async (pageTabId: number | null) => {
    const shown: PanelTarget[] = [];
    const { signal } = new AbortController();
    const requests = hearPanelRequests(phone as ExtensionApi);
    requests.watch({ windowId: -1, pageTabId }, (found) => shown.push(found), signal);
    await requests.ready;
    return shown;
  };
  expect(await taken(null)).toEqual([]);
  expect(await taken(6)).toEqual([]);
  expect(await taken(5)).toEqual([target]);
});

test('from the address bar and from a notification too', async () => {
  const { api, done } = browserThatClosesThePopup();
  const { sidePanel: _, ...phone } = api;
  openPanelInFront(phone as ExtensionApi, Promise.resolve({ view: 'loans' }));
  await expect.poll(() => done).toEqual(['stored', 'tab ours/sidepanel.html?page=5']);
});
