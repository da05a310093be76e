/** The background worker may end after every step; nothing is lost by it. */
import { expect, namesOn, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const pageWords = wordsOf('panel-page');

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
