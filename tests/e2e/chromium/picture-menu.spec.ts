/** A picture in a page, read by the browser’s own menu. It needs a display and a pointer, and is left out where there is none. */
import { resolve } from 'node:path';
import { servePages } from '@/scripts/serve-pages';
import { launchShippedChromium } from '@/scripts/shipped-chromium';
import { expect, test } from '@/tests/support/chromium';
import { hasDisplay, openDisplay } from '@/tests/support/display';

const html = '<!doctype html><title>A page</title><img src="/pictures/poster-01.png" alt="" width="540">';

test('a right click on a picture of a page, with access to nothing else, becomes offers in the panel', async ({
  executablePath,
}) => {
  // biome-ignore lint/suspicious/noSkippedTests: what it needs is not on every machine, and the test in Firefox needs nothing.
  test.skip(!hasDisplay, 'There is no Xvfb or no xdotool.');
  const display = await openDisplay();
  const server = await servePages({
    folder: resolve(import.meta.dirname, '../../fixtures'),
    made: { '/page.html': { html } },
  });
  const chromium = await launchShippedChromium({
    ...{ executablePath, hostAccess: false, headless: false, display: display.name, viewport: null },
    args: ['--lang=en-US', '--window-position=0,0', '--window-size=1400,1000'],
  });
  try {
    // Its menu is made as it starts.
    await expect
      .poll(
        () =>
          chromium.control.evaluate(() =>
            chrome.contextMenus.update('read-picture', {}).then(
              () => true,
              () => false,
            ),
          ),
        { intervals: [50] },
      )
      .toBe(true);
    const page = await chromium.context.newPage();
    await page.goto(`${server.origin}/page.html`);
    await page.bringToFront();
    const at = await page.evaluate(() => ({ x: screenX + 200, y: screenY + outerHeight - innerHeight + 100 }));
    const before = (await display.windows()).length;
    await display.rightClick(at);
    await expect.poll(async () => (await display.windows()).length, { intervals: [50] }).toBeGreaterThan(before);
    // Entries of extensions stand above the last one, Inspect.
    await display.press('Up', 'Up', 'Return');
    const panel = await chromium.screen('sidepanel.html');
    await expect(panel.getByText('日利率0.033%').first()).toBeVisible();
    // The picture alone, and not all that is seen of the page.
    const picture = panel.locator('.picture canvas');
    expect(await picture.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBe(540);
    expect(await panel.locator('.picture .frame').count()).toBe(3);
  } finally {
    await chromium.close();
    await server.close();
    display.close();
  }
});
