/** The background worker may end after every step; nothing is lost by it. */
import { callsOf } from '@/lib/messaging/messenger';
import type { PageToBackground } from '@/lib/messaging/protocol';
import { putOwn } from '@/scripts/soak/own-database';
import { expect, namesOn, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const pageWords = wordsOf('panel-page');
const panelWords = wordsOf('panel');

test('killed between steps: number, popup, panel and new marks still hold', async ({ reader }) => {
  const { chromium } = reader;
  const page = await reader.open('/far-down.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(2);
  const tabId = await reader.tabId(page);
  await expect.poll(() => reader.badge(tabId)).toBe('1');

  await chromium.killWorker();
  expect(await reader.badge(tabId)).toBe('1');
  const panel = await reader.panel();
  await expect(panel.getByText(pageWords('places', { n: 2 }))).toBeVisible();

  await chromium.killWorker();
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = '利信金融也在这一页。';
    document.body.prepend(more);
  });
  await expect(panel.getByText('利信金融').first()).toBeVisible();
  await expect.poll(() => reader.badge(tabId)).toBe('2');

  await chromium.killWorker();
  const next = await reader.open('/other-lender.html');
  await expect.poll(async () => (await namesOn(next)).length).toBe(2);
  await expect(panel.getByText(pageWords('places', { n: 2 }))).toBeVisible();
  await expect.poll(async () => reader.badge(await reader.tabId(next))).toBe('1');
});

test('killed while it writes the lists, again and again: the next one writes them whole', async ({ reader }) => {
  const { chromium } = reader;
  const { control } = chromium;
  const backgroundOf = callsOf<PageToBackground>('background', (envelope) =>
    control.evaluate((message) => chrome.runtime.sendMessage(message), envelope),
  );
  const why = { alias: '利信', rule: 'strong', folds: [], evidence: null } as const;
  const card = () => backgroundOf.lenderCard({ lenderId: 'lixin', surface: '利信金融', why });
  /** As soon as it is asked, and when it has opened the database and begins to fill it. */
  const moments = {
    asked: () => Promise.resolve(true),
    opened: async () => (await indexedDB.databases()).some(({ name }) => name === 'overdue-lens-lists'),
  };
  for (const [moment, hasCome] of [1, 2, 3].flatMap(() => Object.entries(moments))) {
    await control.evaluate(
      () =>
        new Promise((resolve) => {
          const deleting = indexedDB.deleteDatabase('overdue-lens-lists');
          deleting.onsuccess = resolve;
          deleting.onblocked = resolve;
        }),
    );
    const asked = card().catch(() => null);
    await control.waitForFunction(hasCome, null, { polling: 1 });
    await chromium.killWorker();
    await asked;
    expect(await card(), `killed when ${moment}`).toMatchObject({ ok: true, value: { status: 'unidentified' } });
  }
  const rows = await control.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('overdue-lens-lists');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = db.transaction('lenders').objectStore('lenders').count();
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    db.close();
    return reading.result;
  });
  expect(rows).toBeGreaterThan(100);
});

test('killed, and then asked for a price: its reader is still to be had', async ({ reader }) => {
  const { chromium } = reader;
  const own = { id: 'own-1', name: '张三贷', spellings: [], price: '月利率 1.5%', note: '', addedOn: '2026-11-22' };
  // The panel makes the database as this release has it.
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.getByRole('tab', { name: panelWords('tab_lenders') }).click();
  await expect(panel.getByRole('tabpanel').getByRole('button', { name: '小米金融' }).first()).toBeVisible();
  await panel.close();
  await putOwn(chromium.control, 'lenders', [own]);
  const why = { alias: own.name, rule: 'own_alias', folds: [], evidence: null } as const;
  for (let time = 0; time < 2; time += 1) {
    await chromium.killWorker();
    const answer = await callsOf<PageToBackground>('background', (envelope) =>
      chromium.control.evaluate((message) => chrome.runtime.sendMessage(message), envelope),
    ).lenderCard({ lenderId: own.id, surface: own.name, why });
    expect(answer).toMatchObject({ ok: true, value: { name: own.name, lines: [{ main: '18%' }] } });
  }
});
