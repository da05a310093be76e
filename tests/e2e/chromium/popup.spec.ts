/** The real popup in its states; the others stand where access is changed. */
import { expect, namesOn, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const words = wordsOf('popup');

test('found: names the lenders of the page and how often', async ({ reader }) => {
  const page = await reader.open('/mixed-script.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(7);
  const popup = await reader.popup();
  await expect(popup.getByText('微银金服').first()).toBeVisible();
  await expect(popup.getByText(words('times', { n: 7 }))).toBeVisible();
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
