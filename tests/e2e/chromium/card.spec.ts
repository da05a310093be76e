/** The hover card: read-only, quick to go, and the way into the side panel. */
import type { Page } from '@playwright/test';
import { callsOf } from '@/lib/messaging/messenger';
import type { ExtensionToPage } from '@/lib/messaging/protocol';
import { expect, marksOn, namesOn, type Reader, test } from '@/tests/support/chromium';
import { ClosedCard } from '@/tests/support/closed-card';
import { wordsOf } from '@/tests/support/words';

const pageWords = wordsOf('panel-page');
const cardWords = wordsOf('card');

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

for (const language of ['zh-CN', 'zh-TW', 'en'])
  for (const height of [600, 400])
    test(`in a window ${height} px high its buttons are in view (${language})`, async ({ reader }) => {
      await reader.chromium.control.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
      const page = await reader.open('/offers.html');
      await page.setViewportSize({ width: 1280, height });
      await expect.poll(async () => (await namesOn(page)).length).toBeGreaterThan(5);
      const card = await ClosedCard.of(page);
      const seen = (await marksOn(page)).filter(
        ({ shape, box }) => !shape.startsWith('price') && box.y > 0 && box.y + box.height < height,
      );
      expect(seen.length).toBeGreaterThan(2);
      for (const { box } of seen) {
        await page.mouse.move(box.x + 4, box.y + box.height / 2, { steps: 3 });
        await expect.poll(() => card.text()).not.toBeNull();
        const { card: frame, buttons } = await card.boxes();
        expect(buttons).toHaveLength(2);
        for (const { top, bottom } of buttons) {
          expect(top).toBeGreaterThanOrEqual(frame.top);
          expect(bottom).toBeLessThanOrEqual(frame.bottom);
        }
        expect(frame.top).toBeGreaterThanOrEqual(0);
        expect(frame.bottom).toBeLessThanOrEqual(height);
        expect(frame.top >= box.y + box.height || frame.bottom <= box.y, 'beside the mark').toBe(true);
        await page.keyboard.press('Escape');
        await expect.poll(() => card.text()).toBeNull();
      }
    });

async function openFirstCard(reader: Reader): Promise<{ page: Page; card: ClosedCard }> {
  const page = await reader.open('/look-alikes-beside.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
  const card = await ClosedCard.of(page);
  await pointAtFirstName(page);
  await expect.poll(() => card.text()).not.toBeNull();
  return { page, card };
}

async function pressButton(page: Page, card: ClosedCard, at: number): Promise<void> {
  const { x, y } = await card.button(at);
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.click(x, y);
}

test('“not this one” takes the marks of the name away, and undo brings them back', async ({ reader }) => {
  const { page, card } = await openFirstCard(reader);
  const name = (await namesOn(page))[0];
  await pressButton(page, card, 1);
  await expect.poll(async () => (await namesOn(page)).includes(name ?? '')).toBe(false);
  // It stays while the pointer goes elsewhere.
  await page.mouse.move(900, 600, { steps: 4 });
  await expect.poll(() => card.text()).toContain(cardWords('undo'));
  await pressButton(page, card, 0);
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
  await expect.poll(() => card.text()).toBeNull();
});

test('by keyboard: “not this one”, and undo has the focus; Escape keeps the dismissal', async ({ reader }) => {
  const page = await reader.open('/far-down.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(2);
  const card = await ClosedCard.of(page);
  await step(reader, page, 1);
  const dismiss = async () => {
    await page.keyboard.press('Enter');
    await expect.poll(() => card.text()).toContain(cardWords('notThis'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => card.text()).toContain(cardWords('undo'));
    await expect.poll(() => namesOn(page)).toEqual([]);
  };
  await dismiss();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await namesOn(page)).length).toBe(2);
  await step(reader, page, 1);
  await dismiss();
  await page.keyboard.press('Escape');
  await expect.poll(() => card.text()).toBeNull();
  expect(await namesOn(page)).toEqual([]);
  const { dismissed } = await reader.chromium.control.evaluate(() => chrome.storage.local.get('dismissed'));
  expect(dismissed).toMatchObject([{ lenderId: 'xiaomi-finance', text: '小米金融', case: { surface: '小米金融' } }]);
});

test('a press beside it closes the offer to undo', async ({ reader }) => {
  const { page, card } = await openFirstCard(reader);
  await pressButton(page, card, 1);
  await expect.poll(() => card.text()).toContain(cardWords('undo'));
  await page.mouse.click(900, 600);
  await expect.poll(() => card.text()).toBeNull();
});
