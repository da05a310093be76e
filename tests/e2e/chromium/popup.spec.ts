/** The real popup in its states; the others stand where access is changed. */

import { pressAndLeave } from '@/scripts/extension-screens';
import { expect, namesOn, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const words = wordsOf('popup');
const lateWords = wordsOf('late');
const offerWords = wordsOf('offer');

test('found: names the lenders of the page and how often', async ({ reader }) => {
  const page = await reader.open('/mixed-script.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(7);
  const popup = await reader.popup();
  await expect(popup.getByText('微银金服').first()).toBeVisible();
  await expect(popup.getByText(offerWords('times', { n: 7 }))).toBeVisible();
});

test('nothing: says so, and that this means nothing more', async ({ reader }) => {
  const page = await reader.open('/nothing-here.html');
  await expect.poll(() => reader.report(page)).not.toBeNull();
  const popup = await reader.popup();
  await expect(popup.getByRole('heading', { name: words('nothing_title') })).toBeVisible();
});

test('restricted: a page of the browser itself', async ({ reader }) => {
  await reader.open('chrome://version/');
  const popup = await reader.popup();
  await expect(popup.getByRole('heading', { name: words('restricted_title') })).toBeVisible();
});

test('a name can be looked up whatever the page', async ({ reader }) => {
  await reader.open('/empty.html');
  const popup = await reader.popup();
  await popup.getByRole('searchbox').fill('xiaomi');
  await expect(popup.getByText('小米金融').first()).toBeVisible();
});

test('three offers: with the fees they name, the one that looks cheapest is the dearest', async ({ reader }) => {
  await reader.open('/three-offers.html');
  const popup = await reader.popup();
  const yearly = popup.locator('.offer .is');
  await expect(yearly).toHaveText([/^18%/, /^21\.15%/, /^24\.74%/]);
  await expect(popup.getByRole('listitem', { name: '360借条' })).toContainText('0.74');
  for (const price of await yearly.all()) await expect(price).toBeInViewport();
});

test('eight lenders: every price stays in view, and a press puts the cheapest first', async ({ reader }) => {
  const page = await reader.open('/eight-offers.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(8);
  const popup = await reader.popup();
  const yearly = popup.locator('.offer .is');
  await expect(yearly).toHaveCount(8);
  await popup.getByRole('button', { name: offerWords('by_price') }).click();
  const figures = (await yearly.allTextContents()).map((text) => Number.parseFloat(text));
  expect(figures).toEqual([...figures].sort((a, b) => a - b));
  for (const price of await yearly.all()) await expect(price).toBeInViewport({ ratio: 1 });
});

test('“already late”: two presses lead to today’s steps, with dates', async ({ reader }) => {
  await reader.open('/three-offers.html');
  const popup = await reader.popup();
  await popup.getByRole('button', { name: lateWords('late') }).click();
  await popup.getByRole('textbox', { name: lateWords('days') }).fill('40');
  await pressAndLeave(popup.getByRole('button', { name: lateWords('show') }));
  const panel = await reader.chromium.screen('sidepanel.html');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(lateWords('late_days', { n: 40 }));
  await expect(panel.locator('.today-steps > li')).toHaveCount(3);
  await expect(panel.locator('.today-steps')).toBeInViewport();
  const today = new Date();
  const due = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() - 40);
  const dates = panel.locator('.dates time');
  await expect(dates.first()).toHaveAttribute('datetime', new Date(due + 91 * 86_400_000).toISOString().slice(0, 10));
});
