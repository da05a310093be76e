import { beforeEach, expect, test, vi } from 'vitest';
import { clippingOf } from '@/lib/core/evidence/clipping';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { evidenceKeeper } from '@/lib/services/background/evidence-keeper';
import { keepSelection } from '@/lib/services/background/keep-selection';
import { openEvidence } from '@/lib/services/records/evidence';
import { openOwnNews } from '@/lib/services/records/own-news';
import { openOwn } from '@/lib/storage/database';
import { freshIndexedDb } from '@/tests/support/idb';
import { sharedSession } from '@/tests/support/shared-session';

beforeEach(() => {
  freshIndexedDb();
  // As the script of the package does when it is run.
  evidenceKeeper.offer({ clippingOf, openEvidence });
});

const agreed = { loansAgreedOn: '2026-11-29' };
const click = { selectionText: '日息万五 逾期加收', frameId: 3, pageUrl: 'https://bidai.example/a?b=1#top' };
const tab = { id: 7, title: '借款', incognito: false };
const frameText = { title: '框', address: 'https://ads.example/x#y', selected: '日息万五\n逾期加收', shown: '整页' };

function api(settings: Record<string, unknown>, executeScript = vi.fn(async () => [{ result: frameText }])) {
  const { storage } = sharedSession().api;
  const doubled = { storage: { ...storage, local: { get: async () => settings } }, scripting: { executeScript } };
  return { api: doubled as unknown as ExtensionApi, executeScript };
}

async function keptNow() {
  const db = await openOwn();
  const kept = await db.getAll('evidence');
  db.close();
  return kept;
}

test('the text selected in its frame is kept with its lines, title and address, and screens are told', async () => {
  const { api: browser, executeScript } = api(agreed);
  const told = vi.fn();
  openOwnNews(browser).hear(['evidence'], told, new AbortController().signal);
  expect(await keepSelection(browser, click, tab)).toEqual({ view: 'proof', clip: 'kept' });
  expect(told).toHaveBeenCalledOnce();
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7, frameIds: [3] } }));
  expect(await keptNow()).toMatchObject([
    {
      number: 1,
      content: { part: 'selection', text: '日息万五\n逾期加收', title: '借款', address: 'https://ads.example/x' },
    },
  ]);
});

test.each([
  ['a page that may not be read', {}, vi.fn(async () => Promise.reject(new Error('refused')))],
  ['a paused site', { pausedOrigins: ['https://bidai.example'] }, vi.fn(async () => [{ result: frameText }])],
])('of %s the words that the browser tells are kept', async (_, settings, executeScript) => {
  const { api: browser } = api({ ...agreed, ...settings }, executeScript);
  await keepSelection(browser, click, tab);
  expect(await keptNow()).toMatchObject([
    { content: { text: '日息万五 逾期加收', address: 'https://bidai.example/a?b=1' } },
  ]);
  if ('pausedOrigins' in settings) expect(executeScript).not.toHaveBeenCalled();
});

test.each([
  ['without consent', {}, tab, click, 'consent'],
  ['in a private window', agreed, { ...tab, incognito: true }, click, null],
  ['where nothing is selected', agreed, { title: '', incognito: false }, { selectionText: ' ' }, 'nothing'],
])('%s nothing is read or kept', async (_, settings, where, clicked, clip) => {
  const { api: browser, executeScript } = api(settings);
  expect(await keepSelection(browser, clicked, where)).toEqual({ view: 'proof', clip });
  expect(executeScript).not.toHaveBeenCalled();
  expect(await keptNow()).toEqual([]);
});
