/** The real side panel: it explains the page in front, leads to its places, and follows the reader from tab to tab. */
import type { Page } from '@playwright/test';
import { expect, marksOn, namesOn, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const words = wordsOf('panel-page');
const lenderWords = wordsOf('panel-lender');
const mainOf = (panel: Page) => panel.getByRole('tabpanel');

test('explains the lender on the page, from its own records', async ({ reader }) => {
  const page = await reader.open('/look-alikes-beside.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
  const panel = await reader.panel();
  await mainOf(panel)
    .getByRole('button', { name: /利信金融/ })
    .first()
    .click();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('利信金融');
  await expect(panel.getByText(lenderWords('unidentified_strong').trim())).toBeVisible();
});

test('follows the active tab and its navigation', async ({ reader }) => {
  const first = await reader.open('/traditional.html');
  const panel = await reader.panel();
  await expect(mainOf(panel).getByText('重庆小米消费金融').first()).toBeVisible();
  const second = await reader.open('/other-lender.html');
  await expect(mainOf(panel).getByText('利信金融').first()).toBeVisible();
  await expect(mainOf(panel).getByText('重庆小米消费金融')).toHaveCount(0);
  await first.bringToFront();
  await expect(mainOf(panel).getByText('重庆小米消费金融').first()).toBeVisible();
  await first.goto(reader.address('/nothing-here.html'));
  await expect(panel.getByText(words('nothing_heading'))).toBeVisible();
  await second.close();
});

test('leads to each place of a name, by keyboard too', async ({ reader }) => {
  const page = await reader.open('/far-down.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(2);
  const panel = await reader.panel();
  const stepper = panel.getByRole('group', { name: words('step_label', { name: '小米金融' }) });
  await stepper.getByRole('button', { name: words('step_first') }).focus();
  await panel.keyboard.press('Enter');
  await expect(stepper.getByRole('status')).toHaveText(words('step_at', { at: 1, n: 2 }));
  await stepper.getByRole('button', { name: words('step_next') }).focus();
  await panel.keyboard.press('Enter');
  await expect(stepper.getByRole('status')).toHaveText(words('step_at', { at: 2, n: 2 }));
  await expect(page.locator('#far')).toBeInViewport();
  await expect
    .poll(async () => (await marksOn(page)).filter(({ shape }) => shape === 'active').map(({ text }) => text))
    .toEqual(['小米金融']);
  await page.evaluate(() => document.getElementById('far')?.remove());
});
