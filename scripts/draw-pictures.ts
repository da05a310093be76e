/** `npm run pictures:draw -- FOLDER`: draws the made-up pictures of `scripts/bench/picture-layouts.ts` and `screen-layouts.ts` with their text, for `npm run bench:pictures`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { drawnCases } from './bench/picture-layouts';
import { drawnScreens } from './bench/screen-layouts';
import { findBrowser } from './find-browsers';

const folder = process.argv[2];
if (!folder) throw new Error('Say into which folder.');
mkdirSync(folder, { recursive: true });
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('There is no Chromium: npm run browsers.');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const index = [];
for (const { id, group, html, style, lines, quality, scale } of [...drawnCases(), ...drawnScreens()]) {
  const page = await browser.newPage({ deviceScaleFactor: scale ?? 1, viewport: { width: 1600, height: 900 } });
  await page.setContent(
    `<meta charset="utf-8"><body style="margin:0"><div id="p" style="box-sizing:border-box;${style}">${html}</div>`,
  );
  const file = `${id}.${quality ? 'jpg' : 'png'}`;
  const bytes = await page.locator('#p').screenshot(quality ? { type: 'jpeg', quality } : {});
  writeFileSync(join(folder, file), bytes);
  index.push({ id, group, file, text: lines.join('\n') });
  await page.close();
}
await browser.close();
writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
console.log(`${index.length} pictures in ${folder}`);
