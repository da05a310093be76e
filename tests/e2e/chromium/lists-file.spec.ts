/** A package whose file of lists is missing or damaged: the screens open and say so. */
import { cpSync, mkdtempSync, rmSync, truncateSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { listsFile } from '@/lib/storage/package-file';
import { findBrowser } from '@/scripts/find-browsers';
import { servePages } from '@/scripts/serve-pages';
import { chromeBuild, launchShippedChromium } from '@/scripts/shipped-chromium';
import { wordsOf } from '@/tests/support/words';

const shared = wordsOf('shared');

async function saysSo(screen: Page): Promise<void> {
  await expect(screen.getByText(shared('failed_lead'))).toBeVisible();
  await expect(screen.getByText(shared('failed_body'))).toBeVisible();
}

for (const [what, damage] of [
  ['missing', (path: string) => unlinkSync(path)],
  ['cut short', (path: string) => truncateSync(path, 5000)],
] as const) {
  test(`with its lists ${what}, popup and options say so`, async () => {
    const build = mkdtempSync(join(tmpdir(), 'overdue-lens-without-lists-'));
    cpSync(chromeBuild, build, { recursive: true });
    damage(join(build, listsFile));
    const server = await servePages({ folder: resolve('tests/fixtures/pages') });
    const executablePath = findBrowser('chromium') ?? '';
    const chromium = await launchShippedChromium({ executablePath, hostAccess: true, headless: true, build });
    try {
      await chromium.control.evaluate(() => chrome.storage.local.set({ language: 'en' }));
      const page = await chromium.context.newPage();
      await page.goto(`${server.origin}/look-alikes-beside.html`);
      await page.bringToFront();
      const popup = await chromium.openPopup();
      await saysSo(popup);
      await popup.close();
      await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
      await saysSo(page);
    } finally {
      await chromium.close();
      await server.close();
      rmSync(build, { recursive: true, force: true });
    }
  });
}
