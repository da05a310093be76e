/** Pictures of the page with its card, the real popup, the real side panel and a lender's record, in both languages and both themes. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import panelWords from '@/assets/strings/panel.json';
import popupWords from '@/assets/strings/popup.json';
import { fillTemplate } from '@/lib/core/wording/template';
import { pressAndLeave } from '@/scripts/extension-screens';
import { readMarks } from '@/scripts/read-marks';
import type { ShippedChromium } from '@/scripts/shipped-chromium';

const variants = [
  { language: 'zh-CN', words: 'zh', theme: 'light' },
  { language: 'zh-CN', words: 'zh', theme: 'dark' },
  { language: 'en', words: 'en', theme: 'light' },
  { language: 'en', words: 'en', theme: 'dark' },
] as const;

type Variant = (typeof variants)[number];

/** Puts the pointer on the first lender marked in view, where there is one, and waits until its card is there. */
export async function showCard(page: Page): Promise<void> {
  const mark = (await page.evaluate(readMarks)).find(
    ({ shape, box }) => !shape.startsWith('price') && box.y > 100 && box.y < 500 && box.width > 0,
  );
  if (!mark) return;
  await page.mouse.move(mark.box.x + mark.box.width / 2, mark.box.y + mark.box.height / 2, { steps: 4 });
  await page.locator('overdue-lens-card').waitFor({ state: 'attached', timeout: 5_000 });
}

/** Opens the side panel as a reader does: by the button in the popup, whatever its language. */
export async function openPanel(chromium: ShippedChromium): Promise<Page> {
  const popup = await chromium.openPopup();
  const names = Object.values(popupWords.open_panel);
  await pressAndLeave(popup.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) }));
  return chromium.screen('sidepanel.html');
}

async function takeVariant(
  chromium: ShippedChromium,
  page: Page,
  folder: string,
  { language, words, theme }: Variant,
): Promise<string[]> {
  const taken: string[] = [];
  const take = async (what: string, screen: Page) => {
    const file = `${what}-${words}-${theme}.png`;
    await screen.screenshot({ path: join(folder, file), animations: 'disabled' });
    taken.push(file);
  };
  await chromium.control.evaluate((settings) => chrome.storage.local.set(settings), { language, theme });
  await page.emulateMedia({ colorScheme: theme });
  await page.bringToFront();
  await showCard(page);
  await take('page', page);
  await page.mouse.move(2, 2);

  const popup = await chromium.openPopup();
  await popup.getByRole('button', { name: popupWords.open_panel[words] }).waitFor();
  // The window of a popup grows with what is in it.
  await popup.waitForFunction(() => innerHeight >= document.documentElement.scrollHeight);
  await take('popup', popup);
  await popup.close();

  const panel = await openPanel(chromium);
  await panel.getByRole('tab', { name: panelWords.tab_page[words] }).waitFor();
  const lenders = panel.getByRole('tabpanel').getByRole('list').first().getByRole('button');
  await take('panel', panel);
  if ((await lenders.count()) > 0) {
    await lenders.first().click();
    await panel
      .getByRole('button', { name: fillTemplate(panelWords.back_to[words], { place: panelWords.back_page[words] }) })
      .waitFor();
    await take('lender', panel);
  }
  await panel.close();
  return taken;
}

/** Returns the names of the files written to `folder`. */
export async function takePictures(chromium: ShippedChromium, page: Page, folder: string): Promise<string[]> {
  const taken: string[] = [];
  for (const variant of variants) taken.push(...(await takeVariant(chromium, page, folder, variant)));
  return taken;
}
