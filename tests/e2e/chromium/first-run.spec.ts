/** From installation to the first marks: nothing is read before the user says so. */
import { expect, marksOn, namesOn, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const popupWords = wordsOf('popup');
const pageWords = wordsOf('panel-page');

test('nothing is read before access is given; the welcome page is shown; a click reads one page, a grant all', async ({
  newcomer,
}) => {
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

  // The click on the toolbar button lets this one page be read, and no other.
  await popup.getByRole('button', { name: popupWords('look_once') }).click();
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
  await expect(popup.getByText(popupWords('sum_lenders', { lenders: 1 }))).toBeVisible();
  const panel = await newcomer.panel();
  await expect(panel.getByText(pageWords('places', { n: 6 })).first()).toBeVisible();
  const next = await newcomer.open('/mixed-script.html');
  await expect(panel.getByRole('heading', { name: pageWords('hidden_heading') })).toBeVisible();
  expect(await marksOn(next)).toEqual([]);

  newcomer.chromium = await newcomer.chromium.restartWithAccess();
  const again = await newcomer.open('/traditional.html');
  await expect.poll(async () => (await namesOn(again)).length).toBe(6);
});
