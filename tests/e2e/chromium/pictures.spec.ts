/** A picture becomes offers, is checked by the reader, and only then kept; and one in a page is read by its menu. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { cutInBands } from '@/lib/core/pictures/picture-bands';
import { pressAndLeave } from '@/scripts/extension-screens';
import { judge } from '@/tests/support/axe';
import { expect, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const popupWords = wordsOf('popup');
const words = wordsOf('panel-pictures');
const offerWords = wordsOf('panel-offers');
const readingWords = wordsOf('panel-reading');
const rowWords = wordsOf('reading');
const fixture = (name: string) => resolve(import.meta.dirname, '../../fixtures/pictures', name);
const picture = fixture('poster-01.png');

test('a chosen picture becomes offers; one that was checked goes to the comparison', async ({ reader }) => {
  await reader.open('/three-offers.html');
  const panel = await reader.panel();
  await panel.getByRole('button', { name: rowWords('row') }).click();
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: readingWords('choose') }).click();
  await (await chooser).setFiles({ name: 'poster.png', mimeType: 'image/png', buffer: readFileSync(picture) });
  const offers = panel.getByRole('region', { name: words('offers') });
  await expect(offers).toContainText('日利率0.033%', { timeout: 15_000 });
  expect(await offers.getByRole('button', { name: words('keep') }).count()).toBe(0);

  // A press on words shows their frame, and the other way round.
  await panel
    .getByRole('list')
    .getByRole('button', { name: /^日利率0\.033%/ })
    .click();
  const frame = panel.getByRole('group', { name: words('picture') }).getByRole('button', { name: /^日利率0\.033%/ });
  await expect(frame).toHaveAttribute('aria-pressed', 'true');
  expect((await judge(panel)).faults).toEqual([]);

  await offers
    .getByRole('button', { name: words('yes') })
    .first()
    .click();
  await offers
    .getByRole('button', { name: words('keep') })
    .first()
    .click();
  await offers.getByRole('button', { name: words('compare') }).click();
  await expect(panel.locator('#picture-lines')).toHaveCount(0);
  await expect(panel.getByRole('tabpanel')).toContainText('日利率0.033%');
  await expect(panel.getByRole('tabpanel')).toContainText(offerWords('from_picture'));

  // Back finds it as it was left: it is not read again, and the same offer is not kept twice.
  await panel.locator('button.back').last().click();
  await expect(offers.getByRole('button', { name: words('compare') })).toBeFocused({ timeout: 2000 });
  await expect(offers).toContainText(words('kept'));
  await expect(offers.getByRole('button', { name: words('keep') })).toHaveCount(0);
});

test('a file dropped on the first screen is read there, in no new tab; turned, it is read again', async ({
  reader,
}) => {
  const page = await reader.open('/three-offers.html');
  const panel = await reader.panel();
  await panel.setViewportSize({ width: 320, height: 700 });
  await panel.getByRole('button', { name: rowWords('row') }).waitFor();
  const tabs = page.context().pages().length;
  const browser = await page.context().newCDPSession(panel);
  const data = { items: [], files: [picture], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: 160, y: 400, data });
  await expect(panel.getByRole('heading', { level: 1, name: 'poster-01.png' })).toBeFocused();
  const offers = panel.getByRole('region', { name: words('offers') });
  await expect(offers).toContainText('日利率0.033%', { timeout: 15_000 });
  expect(page.context().pages()).toHaveLength(tabs);

  const lines = panel.getByRole('region', { name: words('lines') });
  await offers
    .getByRole('button', { name: words('not_so') })
    .first()
    .click();
  await lines.getByRole('button', { name: words('no_price_at_all', { wording: '日利率0.033%起' }) }).waitFor();
  expect((await judge(panel)).faults).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await lines.getByRole('button', { name: /^“日利率0\.033%.*(no price|不是价格)/ }).click();
  await expect(offers.getByRole('button', { name: words('price_again') })).toBeFocused();
  expect((await judge(panel)).faults).toEqual([]);

  const turn = panel.getByRole('button', { name: words('turn') });
  await turn.press('Enter');
  await expect(panel.getByRole('heading', { name: words('no_words') })).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByText(words('no_words_what', { turn: words('turn') }))).toBeVisible();
  await expect(turn).toBeFocused();
});

test('words that are pasted where files are read are told where they are read', async ({ reader }) => {
  const page = await reader.open('/three-offers.html');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await reader.panel();
  await panel.getByRole('button', { name: rowWords('row') }).click();
  await expect(panel.getByRole('heading', { level: 1, name: readingWords('heading') })).toBeFocused();
  await panel.bringToFront();
  await panel.evaluate(() => navigator.clipboard.writeText('年利率18%'));
  await panel.keyboard.press('Control+V');
  await expect(panel.locator('.drop').getByRole('status')).toHaveText(readingWords('only_words'));
});

test('a screenshot of a phone that is pasted becomes offers, which go to the comparison', async ({ reader }) => {
  const page = await reader.open('/three-offers.html');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await page.evaluate(
    async (screenshot) => {
      const bytes = Uint8Array.from(atob(screenshot), (letter) => letter.charCodeAt(0));
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
    },
    readFileSync(fixture('chat-02.png')).toString('base64'),
  );
  const panel = await reader.panel();
  await panel.getByRole('button', { name: rowWords('row') }).click();
  await panel.locator('.drop').waitFor();
  await panel.keyboard.press('Control+V');
  const offers = panel.getByRole('region', { name: words('offers') });
  await expect(offers.getByRole('listitem', { name: '还呗' })).toContainText('9.9%', { timeout: 20_000 });
  const other = offers.getByRole('listitem', { name: '安逸花' });
  await expect(other).toContainText('10.95%');
  for (const name of [words('yes'), words('keep')]) await other.getByRole('button', { name }).click();
  await other.getByRole('button', { name: words('compare') }).click();
  await expect(panel.locator('#picture-lines')).toHaveCount(0);
  await expect(panel.getByRole('tabpanel')).toContainText('10.95%');
});

/** A picture that is read in two bands, with a poster of which the price lies across the end of the first: cut off with its point, it would be 0033%. */
async function longPicture(panel: Page): Promise<Buffer> {
  const height = 1696;
  const [first] = cutInBands(540, height);
  const middleOfPrice = 152;
  const top = (first?.height ?? 0) - middleOfPrice - 6;
  const url = await panel.evaluate(
    async ([poster, height, top]) => {
      const bytes = Uint8Array.from(atob(poster), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [bitmap.width, height];
      canvas.getContext('2d')?.drawImage(bitmap, 0, top);
      return canvas.toDataURL();
    },
    [readFileSync(picture).toString('base64'), height, top] as const,
  );
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

test('a line that lies across two bands of a long picture is read where it is whole', async ({ reader }) => {
  await reader.open('/three-offers.html');
  const panel = await reader.panel();
  await panel.getByRole('button', { name: rowWords('row') }).click();
  const file = { name: 'long.png', mimeType: 'image/png', buffer: await longPicture(panel) };
  await panel.locator('input[type=file]').setInputFiles(file);
  const lines = panel.locator('.picture-line > span');
  await expect(lines.first()).toBeVisible({ timeout: 20_000 });
  expect((await lines.allTextContents()).slice(0, 2)).toEqual(['中银消费金融新易贷', '日利率0.033%起']);
  await expect(lines).toHaveCount(3);
});

test('what is seen of a page is read by a press in the popup, with no more access than that press gives', async ({
  newcomer,
}) => {
  await newcomer.open('/three-offers.html');
  const popup = await newcomer.popup();
  await pressAndLeave(popup.getByRole('button', { name: popupWords('read_seen') }));
  const panel = await newcomer.screen('sidepanel.html');
  const frames = panel.getByRole('group', { name: words('picture') }).getByRole('button');
  await expect.poll(() => frames.count(), { timeout: 20_000 }).toBeGreaterThan(3);
});
