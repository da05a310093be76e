/** Taking access away and pausing take effect on open pages at once, and are shown without an alarm. */
import { expect, marksOn, namesOn, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const popupWords = wordsOf('popup');
const menuWords = wordsOf('menu');

test('access taken away: marks and number go, tooltip and popup say the page is not read', async ({ loner }) => {
  const page = await loner.open('/traditional.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
  const tabId = await loner.tabId(page);
  const tooltip = () => loner.chromium.control.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  await expect.poll(() => loner.badge(tabId)).toBe('1');
  await expect.poll(tooltip).toBe(menuWords('button_lenders', { lenders: 1 }));

  await loner.chromium.control.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
  await expect.poll(() => marksOn(page)).toEqual([]);
  await expect.poll(() => loner.badge(tabId)).toBe('');
  await expect.poll(tooltip).toBe(menuWords('button_not_read'));
  const popup = await loner.popup();
  await expect(popup.getByRole('heading', { name: popupWords('not_read_title') })).toBeVisible();
  await popup.close();
  await expect
    .poll(() => loner.chromium.control.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
    .toEqual([]);

  const later = await loner.open('/traditional.html');
  await later.reload();
  // By the time the popup has its answer, a page that is read would have been marked.
  const again = await loner.popup();
  await expect(again.getByRole('heading', { name: popupWords('not_read_title') })).toBeVisible();
  expect(await marksOn(later)).toEqual([]);
});

test('a paused site gets no script; resuming reads it again', async ({ loner }) => {
  const page = await loner.open('/traditional.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
  const popup = await loner.popup();
  await popup.getByRole('button', { name: popupWords('pause'), exact: true }).click();
  await expect(popup.getByRole('heading', { name: popupWords('paused_title') })).toBeVisible();
  await expect.poll(() => marksOn(page)).toEqual([]);
  await expect.poll(async () => loner.badge(await loner.tabId(page))).toBe('');

  const excluded = () =>
    loner.chromium.control.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ excludeMatches }) => excludeMatches ?? []),
    );
  await expect.poll(excluded).toEqual(['http://127.0.0.1/*']);

  await popup.getByRole('button', { name: popupWords('resume'), exact: true }).click();
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
  await expect.poll(excluded).toEqual([]);
});

test('a page that opened before the browser had our script on its list, as after an update, is read all the same', async ({
  loner,
}) => {
  await loner.chromium.control.evaluate(() => chrome.scripting.unregisterContentScripts());
  const page = await loner.open('/traditional.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
});
