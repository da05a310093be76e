/**
 * `npm run pictures:draw -- FOLDER`: draws the made-up pictures of `scripts/bench/picture-layouts.ts` and `screen-layouts.ts` with their text, for `npm run bench:pictures`.
 * `--noisy=NUMBER`: 45 others that are hard to read (`scripts/pictures/noisy-layouts.ts`), other ones for each number.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { noisyCases } from '@/scripts/pictures/noisy-layouts';
import { type DrawnCase, drawnCases } from './bench/picture-layouts';
import { drawnScreens } from './bench/screen-layouts';
import { findBrowser } from './find-browsers';

const noisy = /^--noisy=(\d+)$/.exec(process.argv.find((argument) => argument.startsWith('--noisy=')) ?? '')?.[1];

async function pictureOf(page: Page, { quality, shrunk }: DrawnCase): Promise<Buffer> {
  const picture = page.locator('#p');
  if (!shrunk) return picture.screenshot(quality ? { type: 'jpeg', quality } : {});
  const whole = (await picture.screenshot()).toString('base64');
  const url = await page.evaluate(
    async ([bytes, share, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${bytes}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width * share;
      canvas.height = image.height * share;
      const context = canvas.getContext('2d');
      if (context) context.imageSmoothingQuality = 'medium';
      context?.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/jpeg', quality);
    },
    [whole, shrunk, (quality ?? 60) / 100] as const,
  );
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

const folder = process.argv[2];
if (!folder) throw new Error('Say into which folder.');
mkdirSync(folder, { recursive: true });
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('There is no Chromium: npm run browsers.');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const index = [];
for (const drawn of noisy ? noisyCases(Number(noisy), 45) : [...drawnCases(), ...drawnScreens()]) {
  const { id, group, html, style, lines, quality, scale } = drawn;
  const page = await browser.newPage({ deviceScaleFactor: scale ?? 1, viewport: { width: 1600, height: 900 } });
  await page.setContent(
    `<meta charset="utf-8"><body style="margin:0"><div id="p" style="box-sizing:border-box;${style}">${html}</div>`,
  );
  const file = `${id}.${quality ? 'jpg' : 'png'}`;
  writeFileSync(join(folder, file), await pictureOf(page, drawn));
  index.push({ id, group, file, text: lines.join('\n') });
  await page.close();
}
await browser.close();
writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
console.log(`${index.length} pictures in ${folder}`);
