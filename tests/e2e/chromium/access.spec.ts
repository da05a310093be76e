/** Taking access away and pausing take effect on open pages at once, and are shown without an alarm. */
import type { Page } from '@playwright/test';
import { expect, marksOn, namesOn, type Reader, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const popupWords = wordsOf('popup');
const menuWords = wordsOf('menu');

/** Two pages alike and another, each in a tab of its own, read and marked. */
const pages = [
  { path: '/traditional.html', names: 6, number: '1' },
  { path: '/traditional.html?again', names: 6, number: '1' },
  { path: '/other-lender.html', names: 2, number: '1' },
] as const;

async function openThree(reader: Reader) {
  const opened: { page: Page; tabId: number; names: number; number: string }[] = [];
  for (const { path, names, number } of pages) {
    const page = await reader.open(path);
    opened.push({ page, tabId: await reader.tabId(page), names, number });
  }
  const seen = async () => {
    const found: [number, string][] = [];
    for (const { page, tabId } of opened) found.push([(await namesOn(page)).length, await reader.badge(tabId)]);
    return found;
  };
  const allRead = opened.map(({ names, number }) => [names, number]);
  const noneRead = opened.map(() => [0, '']);
  await expect.poll(seen).toEqual(allRead);
  const bare = async () => {
    await expect.poll(seen).toEqual(noneRead);
    for (const { page } of opened) expect(await marksOn(page)).toEqual([]);
  };
  return { opened, seen, allRead, bare };
}

test('access taken away and given again with three pages open: marks and numbers go and come in all, tooltip and popup say it', async ({
  loner,
}) => {
  const { control } = loner.chromium;
  const { opened, seen, allRead, bare } = await openThree(loner);
  const tooltips = () =>
    control.evaluate(
      (ids) => Promise.all(ids.map((tabId) => chrome.action.getTitle({ tabId }))),
      opened.map(({ tabId }) => tabId),
    );
  const counted = opened.map(({ number }) => menuWords('button_lenders', { lenders: Number(number) }));
  await expect.poll(tooltips).toEqual(counted);

  const hosts = { origins: ['http://*/*', 'https://*/*'] };
  await control.evaluate((asked) => chrome.permissions.remove(asked), hosts);
  await bare();
  await expect.poll(tooltips).toEqual(opened.map(() => menuWords('button_not_read')));
  const popup = await loner.popup();
  await expect(popup.getByRole('heading', { name: popupWords('not_read_title') })).toBeVisible();
  await popup.close();
  await expect.poll(() => control.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);

  const later = await loner.open('/traditional.html?later');
  // By the time the popup has its answer, a page that is read would have been marked.
  const again = await loner.popup();
  await expect(again.getByRole('heading', { name: popupWords('not_read_title') })).toBeVisible();
  expect(await marksOn(later)).toEqual([]);
  await again.close();

  // What was agreed to once is given again without a dialog.
  await control.evaluate((asked) => chrome.permissions.request(asked), hosts);
  await expect.poll(seen).toEqual(allRead);
  await expect.poll(async () => (await namesOn(later)).length).toBe(6);
  await expect.poll(tooltips).toEqual(counted);
});

test('a site is paused and resumed with three of its pages open: all go bare and are read again, and no other site', async ({
  loner,
}) => {
  const elsewhere = await loner.open(loner.address('/traditional.html').replace('127.0.0.1', 'localhost'));
  const { seen, allRead, bare } = await openThree(loner);
  await expect.poll(async () => (await namesOn(elsewhere)).length).toBe(6);
  const popup = await loner.popup();
  await popup.getByRole('button', { name: popupWords('pause'), exact: true }).click();
  await expect(popup.getByRole('heading', { name: popupWords('paused_title') })).toBeVisible();
  await bare();
  expect(await namesOn(elsewhere)).toHaveLength(6);

  const excluded = () =>
    loner.chromium.control.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ excludeMatches }) => excludeMatches ?? []),
    );
  await expect.poll(excluded).toEqual(['http://127.0.0.1/*']);

  await popup.getByRole('button', { name: popupWords('resume'), exact: true }).click();
  await expect.poll(seen).toEqual(allRead);
  await expect.poll(excluded).toEqual([]);
});

test('a page that opened before the browser had our script on its list, as after an update, is read all the same', async ({
  loner,
}) => {
  await loner.chromium.control.evaluate(() => chrome.scripting.unregisterContentScripts());
  const page = await loner.open('/traditional.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
});
