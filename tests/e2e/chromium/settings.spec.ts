/** What is chosen on the options page takes effect in pages and screens that are open, at once, and stays. */
import type { Page } from '@playwright/test';
import { expect, marksOn, namesOn, pricesOn, type Reader, test } from '@/tests/support/chromium';
import { ClosedCard } from '@/tests/support/closed-card';
import { wordsOf } from '@/tests/support/words';

const words = wordsOf('options');

async function openBoth(reader: Reader): Promise<{ page: Page; options: Page }> {
  const page = await reader.open('/kinds.html');
  await expect.poll(() => pricesOn(page)).toEqual(['日息万五', '日利率为0.075%']);
  const options = await reader.open(reader.extensionPage('options.html'));
  return { page, options };
}

const choose = (options: Page, word: string) => options.getByText(words(word), { exact: true }).click();

test('marks go and come back by kind, in an open page and in the next one', async ({ reader }) => {
  const { page, options } = await openBoth(reader);
  await choose(options, 'kind_markPrices');
  await expect.poll(() => pricesOn(page)).toEqual(['日利率为0.075%']);
  await choose(options, 'kind_markFees');
  await expect.poll(() => pricesOn(page)).toEqual([]);
  expect(await namesOn(page)).toEqual(['小米金融', '微银金服']);
  // Still known: the popup and the number do not depend on what is drawn.
  expect((await reader.report(page))?.prices).toHaveLength(2);

  await choose(options, 'kind_markNames');
  await expect.poll(() => marksOn(page)).toEqual([]);
  const next = await reader.open('/kinds.html');
  await expect.poll(async () => (await reader.report(next))?.lenders.length).toBe(2);
  expect(await marksOn(next)).toEqual([]);

  await options.bringToFront();
  await choose(options, 'kind_markNames');
  await expect.poll(() => namesOn(page)).toEqual(['小米金融', '微银金服']);
  await expect.poll(() => namesOn(next)).toEqual(['小米金融', '微银金服']);
});

test('the weight of the lines changes in an open page, and holds in the next one', async ({ reader }) => {
  const { page, options } = await openBoth(reader);
  const lineOf = (where: Page) =>
    where.evaluate(() => {
      const { textDecorationThickness, backgroundColor } = getComputedStyle(
        document.querySelector('h1') as Element,
        '::highlight(overdue-lens-front)',
      );
      return { textDecorationThickness, backgroundColor };
    });
  const plain = await lineOf(page);
  expect(plain.textDecorationThickness).toBe('1px');
  await choose(options, 'strength_strong');
  await expect.poll(async () => (await lineOf(page)).textDecorationThickness).toBe('2px');
  const next = await reader.open('/kinds.html');
  await expect.poll(() => namesOn(next)).toEqual(['小米金融', '微银金服']);
  expect((await lineOf(next)).textDecorationThickness).toBe('2px');
  await options.bringToFront();
  await choose(options, 'strength_quiet');
  await expect.poll(async () => (await lineOf(page)).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  await choose(options, 'strength_plain');
  await expect.poll(() => lineOf(page)).toEqual(plain);
});

test('a card that was never to open by pointer opens again once that is changed, in a page that is open', async ({
  reader,
}) => {
  const { page, options } = await openBoth(reader);
  await choose(options, 'delay_never');
  await page.bringToFront();
  const card = await ClosedCard.of(page);
  const [mark] = (await marksOn(page)).filter(({ shape }) => shape === 'front');
  if (!mark) throw new Error('Nothing is marked.');
  const point = (by: number) => page.mouse.move(mark.box.x + by, mark.box.y + mark.box.height / 2, { steps: 3 });
  // That it stays shut, however long, is told in tests/page/card/hover-controller.test.ts, where time is ours.
  await reader.chromium.control.evaluate(() => chrome.storage.local.set({ cardDelay: 'at_once' }));
  await expect
    .poll(async () => {
      await point(6);
      await point(8);
      return card.text();
    })
    .toContain('小米金融');
});

test('text size and theme change in every open screen', async ({ reader }) => {
  const options = await reader.open(reader.extensionPage('options.html'));
  const welcome = await reader.open(reader.extensionPage('welcome.html'));
  const sizeOf = (screen: Page) => screen.evaluate(() => getComputedStyle(document.body).fontSize);
  await expect.poll(() => sizeOf(welcome)).toBe('14px');
  await options.bringToFront();
  await choose(options, 'text_larger');
  await expect.poll(() => sizeOf(welcome)).toBe('17.5px');
  await expect.poll(() => sizeOf(options)).toBe('17.5px');
  await options.setViewportSize({ width: 320, height: 800 });
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('what an earlier release stored is kept and shown', async ({ reader }) => {
  await reader.chromium.control.evaluate(() =>
    chrome.storage.local.set({ theme: 'dark', pausedOrigins: ['https://bank.example'], seenDataDate: '2026-11-22' }),
  );
  const options = await reader.open(reader.extensionPage('options.html'));
  await expect(options.getByText('https://bank.example')).toBeVisible();
  await expect(options.getByRole('radio', { name: words('theme_dark') })).toBeChecked();
  await expect(options.getByRole('checkbox', { name: words('kind_markNames') })).toBeChecked();
  await expect(options.getByRole('radio', { name: words('strength_plain') })).toBeChecked();
});
