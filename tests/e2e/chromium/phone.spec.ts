/** The shipped build on a browser like that of a phone: 360 × 740, a finger for a pointer, and none of the interfaces phones lack. */
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chromeBuild, launchShippedChromium } from '@/scripts/shipped-chromium';
import { test as base, expect, marksOn, Reader } from '@/tests/support/chromium';
import { ClosedCard } from '@/tests/support/closed-card';
import { phoneBuild } from '@/tests/support/phone-build';
import { sharedNames } from '@/tests/support/spoken-names';
import { wordsOf } from '@/tests/support/words';

const panelWords = wordsOf('panel');
const popupWords = wordsOf('popup');
const papersWords = wordsOf('papers');
const lateWords = wordsOf('late');
const fingertipPx = 44;
const screenPx = { width: 360, height: 740 };

const test = base.extend<{ phone: Reader }>({
  phone: async ({ executablePath, server }, use) => {
    const build = phoneBuild(chromeBuild);
    const chromium = await launchShippedChromium({
      executablePath,
      build,
      hostAccess: true,
      headless: true,
      hasTouch: true,
      viewport: screenPx,
      args: ['--lang=en-US'],
    });
    const reader = new Reader(chromium, server.origin);
    await reader.speakEnglish();
    await use(reader);
    await chromium.close();
    rmSync(build, { recursive: true });
  },
});

/** What is pressed and is lower or narrower than a fingertip; links inside a sentence are as tall as their line. */
function tooSmall(screen: Page): Promise<string[]> {
  return screen.evaluate((least) => {
    const pressed = 'button, summary, select, [role=tab], input:not([type=hidden], [type=range]), a[href]';
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('p, li, dd, td, .prose'))
      .map((element) => {
        const ticked = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : null;
        return { element, box: (ticked ?? element).getBoundingClientRect() };
      })
      .filter(({ box }) => box.width > 0 && (Math.round(box.height) < least || Math.round(box.width) < 24))
      .map(
        ({ element, box }) =>
          `${element.localName}.${element.className} “${element.textContent?.trim().slice(0, 24)}” ${Math.round(box.width)} × ${Math.round(box.height)}`,
      );
  }, fingertipPx);
}

/** The driver tells a page of the extension of the finger too early: before the browser has changed the process for it. */
async function tellOfFinger(screen: Page): Promise<void> {
  const session = await screen.context().newCDPSession(screen);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await session.send('Emulation.setDeviceMetricsOverride', { ...screenPx, deviceScaleFactor: 1, mobile: true });
  await expect.poll(() => screen.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
}

async function expectFitForAFinger(screen: Page, what: string): Promise<void> {
  expect(await tooSmall(screen), what).toEqual([]);
  expect(await screen.evaluate(() => document.documentElement.scrollWidth), `${what}: no wider than the screen`).toBe(
    360,
  );
}

test('a tap on a name, its card, the panel as a tab, being late, and back to the page', async ({ phone }) => {
  const page = await phone.open('/three-offers.html');
  await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(2);
  const card = await ClosedCard.of(page);
  const name = (await marksOn(page)).find(({ shape }) => !shape.startsWith('price'));
  if (!name) throw new Error('no name is marked');
  await page.touchscreen.tap(name.box.x + name.box.width / 2, name.box.y + name.box.height / 2);
  await expect.poll(() => card.text()).not.toBeNull();
  // The page was not made for phones, which show it small; the card is not small.
  const shrunk = await page.evaluate(() => visualViewport?.scale ?? 1);
  expect(shrunk).toBeLessThan(0.5);
  const { buttons } = await card.boxes();
  for (const { top, bottom } of buttons) expect((bottom - top) * shrunk).toBeGreaterThan(fingertipPx - 1);

  const [panel] = await Promise.all([
    phone.chromium.context.waitForEvent('page'),
    card.button(0).then(({ x, y }) => page.touchscreen.tap(x, y)),
  ]);
  await tellOfFinger(panel);
  expect(panel.url()).toContain(`sidepanel.html?page=${await phone.tabId(page)}`);
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
  await expectFitForAFinger(panel, 'record');
  expect(await sharedNames(panel)).toEqual([]);

  await panel.getByRole('tab', { name: panelWords('tab_page') }).tap();

  await expect(panel.locator('.offer')).toHaveCount(3);
  await expectFitForAFinger(panel, 'this page');
  for (const tab of ['tab_lenders', 'tab_calculate', 'tab_guide']) {
    await panel.getByRole('tab', { name: panelWords(tab) }).tap();
    await expect(panel.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
    await expectFitForAFinger(panel, tab);
  }

  await panel.getByRole('button', { name: papersWords('foot') }).tap();
  await panel.getByRole('textbox', { name: lateWords('days') }).fill('40');
  await expect(panel.locator('.today-steps > li')).toHaveCount(3);
  await expectFitForAFinger(panel, 'forty days late');

  await Promise.all([
    panel.waitForEvent('close'),
    panel.getByRole('button', { name: panelWords('back_to_page') }).tap(),
  ]);
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
});

test('the popup opens the details of the page it lies over, and is gone', async ({ phone }) => {
  const page = await phone.open('/three-offers.html');
  await expect.poll(() => phone.report(page)).not.toBeNull();
  // As on a phone: a screen of its own, with the page still the tab in front.
  const [popup] = await Promise.all([
    phone.chromium.context.waitForEvent('page'),
    phone.chromium.control.evaluate(() =>
      chrome.tabs.create({ url: chrome.runtime.getURL('popup.html'), active: false }),
    ),
  ]);
  await tellOfFinger(popup);
  await expect(popup.getByRole('button', { name: '分期乐' })).toBeVisible();
  await expectFitForAFinger(popup, 'popup');
  const [panel] = await Promise.all([
    phone.chromium.context.waitForEvent('page'),
    popup.waitForEvent('close'),
    popup.getByRole('button', { name: popupWords('open_panel_on_phone') }).tap(),
  ]);
  expect(panel.url()).toContain(`sidepanel.html?page=${await phone.tabId(page)}`);
});

test('popup, settings and welcome fill the screen and offer no keys', async ({ phone }) => {
  for (const file of ['popup.html', 'options.html', 'welcome.html']) {
    const screen = await phone.open(phone.extensionPage(file));
    await expect(screen.getByRole('heading').first()).toBeVisible();
    await tellOfFinger(screen);
    await expect(screen.locator('.shortcuts')).toHaveCount(0);
    await expectFitForAFinger(screen, file);
    await screen.close();
  }
});
