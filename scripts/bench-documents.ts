/**
 * `npm run bench:documents -- FOLDER …`: drops each PDF of the folders (with a `truth.json` of what it says) into a panel of the
 * shipped build that was just opened, and says how soon there are words on the screen, and which names and prices are not
 * there. A scanned one is read as a picture, by the buttons of the panel. Build first.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { type DocumentCase, namesIn, pricesIn, readDocumentCases, shortfall, showsPrice } from './bench/document-cases';
import { findBrowser } from './find-browsers';
import { launchShippedChromium } from './shipped-chromium';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folders.length === 0) folders.push('tests/fixtures/documents', '../shared/ocr/pdf');

async function openReading(panel: Page): Promise<void> {
  await panel.reload();
  await panel.getByRole('button', { name: /读一份文件|Read a document/ }).click();
  await panel.locator('input[type=file]').waitFor({ state: 'attached' });
}

/** From the drop to the first frame in which something of it is on the screen, as the panel itself counts it. */
function dropAndWait(panel: Page, { file, password }: DocumentCase): Promise<number> {
  return panel.evaluate(
    async ({ base64, name, awaited }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([bytes], name));
      const started = performance.now();
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
      while (!document.querySelector(awaited)) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - started;
    },
    {
      base64: readFileSync(file).toString('base64'),
      name: basename(file),
      awaited: password === null ? '.how-far' : 'input[type=password]',
    },
  );
}

/** The same from a press on Open. */
async function unlock(panel: Page, password: string): Promise<number> {
  await panel.locator('input[type=password]').fill(password);
  return panel.evaluate(async () => {
    const started = performance.now();
    document.querySelector<HTMLButtonElement>('form button[type=submit], form button')?.click();
    while (!document.querySelector('.how-far')) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - started;
  });
}

/** What stands in the lines of a page read as a picture that are sure. */
async function readAsPicture(panel: Page): Promise<string> {
  await panel.locator('[id$="picture-1"]').click();
  await panel.locator('#picture-lines, .empty').first().waitFor({ timeout: 120_000 });
  const lines = await panel
    .locator('.picture-lines > li')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.querySelector('.picture-line > small') === null)
        .map(
          (row) =>
            `${row.querySelector('.picture-line > span')?.textContent}${row.classList.contains('goes-on') ? '' : '\n'}`,
        ),
    );
  return lines.join('');
}

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('There is no Chromium: npm run browsers.');
const chromium = await launchShippedChromium({ executablePath, hostAccess: false, headless: true });
const panel = await chromium.context.newPage();
await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
for (const folder of folders) {
  const cases = readDocumentCases(folder);
  if (!cases) {
    console.log(`${folder} is not there.`);
    continue;
  }
  for (const one of cases) {
    await openReading(panel);
    let ms = await dropAndWait(panel, one);
    if (one.password !== null) ms = await unlock(panel, one.password);
    const shown = await panel.locator('body').innerText();
    const isPicture = (await panel.locator('[id$="picture-1"]').count()) > 0;
    const picture = isPicture ? await readAsPicture(panel) : '';
    const names = isPicture
      ? shortfall(one.names, namesIn(picture)).missing
      : [...one.names, ...one.beside].filter((name) => !shown.includes(name));
    const prices = isPicture
      ? shortfall(one.prices, pricesIn(picture)).missing
      : one.prices.filter((price) => !showsPrice(shown, price));
    const count = (all: number, missing: string[]) => `${all - missing.length} of ${all} ${missing.join(' / ')}`;
    console.log(
      `${basename(one.file).padEnd(20)} ${Math.round(ms)} ms · names ${count(one.names.length + one.beside.length, names)}· prices ${count(one.prices.length, prices)}${isPicture ? '(read as a picture)' : ''}`,
    );
  }
}
await chromium.close();
