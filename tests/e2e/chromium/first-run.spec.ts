/** From installation to the first marks: nothing is read before the user says so. */
import { expect, marksOn, namesOn, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const popupWords = wordsOf('popup');

test('nothing is read before access is given; the welcome page is shown once; then names are marked', async ({ newcomer }) => {
  const { context, control } = newcomer.chromium;
  const isWelcome = (url: string) => url === newcomer.extensionPage('welcome.html');
  await expect.poll(() => context.pages().filter((page) => isWelcome(page.url())).length, 'welcome pages').toBe(1);

  expect(await control.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
  const page = await newcomer.open('/traditional.html');
  const popup = await newcomer.popup();
  await expect(popup.getByRole('heading', { name: popupWords('not_read_title') })).toBeVisible();
  expect(await marksOn(page)).toEqual([]);
  expect(await newcomer.report(page)).toBeNull();
  expect(await newcomer.badge(await newcomer.tabId(page))).toBe('');
  expect(await control.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);

  // Without the rights that a real click on the toolbar gives, the browser refuses, and the popup says so.
  await popup.getByRole('button', { name: popupWords('look_once') }).click();
  await expect(popup.getByText(popupWords('look_refused'))).toBeVisible();

  newcomer.chromium = await newcomer.chromium.restartWithAccess();
  const again = await newcomer.open('/traditional.html');
  await expect.poll(async () => (await namesOn(again)).length).toBe(6);
  expect(newcomer.chromium.context.pages().filter((open) => isWelcome(open.url()))).toEqual([]);
});
