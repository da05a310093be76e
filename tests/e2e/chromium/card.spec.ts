/** The hover card: read-only, quick to go, and the way into the side panel. */
import type { Page } from '@playwright/test';
import { callsOf } from '@/lib/messaging/messenger';
import type { ExtensionToPage } from '@/lib/messaging/protocol';
import { expect, marksOn, namesOn, type Reader, test } from '@/tests/support/chromium';
import { ClosedCard } from '@/tests/support/closed-card';
import { wordsOf } from '@/tests/support/words';

const pageWords = wordsOf('panel-page');

async function pointAtFirstName(page: Page): Promise<void> {
  const mark = (await marksOn(page)).find(({ shape }) => !shape.startsWith('price'));
  if (!mark) throw new Error('Nothing is marked.');
  await page.mouse.move(mark.box.x + 4, mark.box.y + mark.box.height / 2, { steps: 3 });
}

/** What the keyboard command does; the browser keeps its shortcuts from the driver. */
async function step(reader: Reader, page: Page, by: 1 | -1): Promise<void> {
  const tabId = await reader.tabId(page);
  const send = (envelope: unknown) =>
    reader.chromium.control.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message), [
      tabId,
      envelope,
    ] as const);
  expect(await callsOf<ExtensionToPage>('page', send).stepMark({ by })).toEqual({ ok: true, value: true });
}

test('opens where the pointer rests, closes by Escape, and adds nothing to the page before', async ({ reader }) => {
  const page = await reader.open('/look-alikes-beside.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
  const card = await ClosedCard.of(page);
  expect(await page.locator('overdue-lens-card').count()).toBe(0);

  await pointAtFirstName(page);
  await expect.poll(() => card.text()).toContain('利信金融');
  expect(
    await page.evaluate(() => document.querySelector('overdue-lens-card')?.shadowRoot ?? null),
    'closed to the page',
  ).toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => card.text()).toBeNull();
});

test('its button opens the side panel at that lender', async ({ reader }) => {
  const page = await reader.open('/look-alikes-beside.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
  const card = await ClosedCard.of(page);
  await pointAtFirstName(page);
  await expect.poll(() => card.text()).not.toBeNull();
  const { x, y } = await card.button();
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.click(x, y);
  const panel = await reader.screen('sidepanel.html');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('利信金融');
});

test('by keyboard: from mark to mark, Enter for the card, Escape back', async ({ reader }) => {
  const page = await reader.open('/far-down.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(2);
  const card = await ClosedCard.of(page);
  const active = async () => (await marksOn(page)).findIndex(({ shape }) => shape === 'active');
  await step(reader, page, 1);
  await expect.poll(active).not.toBe(-1);
  await step(reader, page, 1);
  await expect(page.locator('#far')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect.poll(() => card.text()).toContain('小米金融');
  await page.keyboard.press('Escape');
  await expect.poll(() => card.text()).toBeNull();
  await step(reader, page, -1);
  await expect(page.locator('h1')).toBeInViewport();
});

test('a reader who never points at a name gets the count, not the card', async ({ reader }) => {
  const page = await reader.open('/other-lender.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(2);
  const panel = await reader.panel();
  await expect(panel.getByText(pageWords('places', { n: 2 })).first()).toBeVisible();
  expect(await page.locator('overdue-lens-card').count()).toBe(0);
});
