/**
 * `npm run screens`: every screen and state in three languages, two themes and two widths, one sheet a screen, into
 * `docs/screens`, and what was found wrong before beside what stands there today. `npm run screens -- popup before-after`
 * takes only those named; `--no-build` shows the build that is there.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { buildExtension } from './demo/build-extension';
import { ensureBrowsers } from './install-browsers';
import { fitted, inRows, pairs, tallest } from './screens/before-after';
import { type Screen, screens } from './screens/screen-table';
import { type Stage, takeOnce, takeScreen } from './screens/take-screen';
import { contactSheet, layOut, type Shot, scale } from './screens/variants';
import { servePages } from './serve-pages';
import { launchShippedChromium } from './shipped-chromium';

const folder = resolve(import.meta.dirname, '../docs/screens');
/** The pictures are kept with the sources. */
const maxBytes = 5 * 1024 * 1024;
const comparison = 'before-after';

const plainPage =
  '<!doctype html><html lang="zh"><meta charset="utf-8"><title>菜谱</title><h1>番茄炒蛋</h1><p>先炒蛋。</p></html>';

/** Draws all pictures of a screen on one sheet, in a blank page of the browser. */
async function drawSheet(blank: Page, rows: Shot[][]): Promise<Buffer> {
  const { places, width, height } = layOut(rows);
  const drawn = rows.flatMap((row, at) => row.map((shot, index) => ({ shot, place: places[at]?.[index] })));
  const webp = await blank.evaluate(
    async ([pictures, sheetWidth, sheetHeight]) => {
      const canvas = document.createElement('canvas');
      canvas.width = sheetWidth;
      canvas.height = sheetHeight;
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('The browser gives no canvas.');
      pen.fillStyle = '#8a8f8c';
      pen.fillRect(0, 0, sheetWidth, sheetHeight);
      pen.font = '12px sans-serif';
      pen.fillStyle = '#000';
      pen.imageSmoothingQuality = 'high';
      for (const { shot, place } of pictures) {
        if (!place) continue;
        const image = new Image();
        image.src = `data:image/png;base64,${shot.png}`;
        await image.decode();
        pen.fillText(shot.caption, place.x, place.y - 7);
        pen.drawImage(image, place.x, place.y, place.width, place.height);
      }
      return canvas.toDataURL('image/webp', 0.62).split(',')[1] ?? '';
    },
    [drawn, width, height] as const,
  );
  return Buffer.from(webp, 'base64');
}

/** Names of the screens that could not be reached. */
async function takeAll(stage: Stage, chosen: readonly Screen[]): Promise<string[]> {
  const missed: string[] = [];
  const blank = await stage.chromium.context.newPage();
  for (const screen of chosen) {
    try {
      const sheet = await drawSheet(blank, await takeScreen(stage, screen));
      writeFileSync(join(folder, `${screen.name}.webp`), sheet);
      console.log(`${screen.name}  ${Math.round(sheet.length / 1024)} KB`);
    } catch (error) {
      missed.push(screen.name);
      console.error(`${screen.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }
  return missed;
}

/** One sheet of all that was wrong before, with the same place today at its right. */
async function takeComparison(stage: Stage): Promise<void> {
  const blank = await stage.chromium.context.newPage();
  const taken: [Shot, Shot][] = [];
  for (const { before, says, after, language = 'zh-CN' } of pairs) {
    const png = readFileSync(join(folder, 'before', `${before}.webp`)).toString('base64');
    const size = await blank.evaluate(async (picture) => {
      const image = new Image();
      image.src = `data:image/webp;base64,${picture}`;
      await image.decode();
      return { width: image.width, height: image.height };
    }, png);
    const now = await takeOnce(stage, { name: before, ...after }, { language, theme: 'light' }, tallest);
    taken.push([
      fitted({ caption: `${before}  ${says}`, png, ...size }, scale),
      fitted({ ...now, caption: `→ ${before} today` }, scale),
    ]);
  }
  const sheet = await drawSheet(blank, inRows(taken));
  writeFileSync(join(folder, `${comparison}.webp`), sheet);
  console.log(`${comparison}  ${Math.round(sheet.length / 1024)} KB`);
}

function chosenScreens(names: readonly string[]): readonly Screen[] {
  const unknown = names.filter((name) => !screens.some((screen) => screen.name === name));
  if (unknown.length > 0)
    throw new Error(`No such screen: ${unknown.join(', ')}. There are: ${screens.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? screens : screens.filter(({ name }) => names.includes(name));
}

async function run(chosen: readonly Screen[], isCompared: boolean): Promise<string[]> {
  const { chromium: executablePath } = ensureBrowsers(['chromium']);
  mkdirSync(folder, { recursive: true });
  const offers = readFileSync(resolve(import.meta.dirname, 'demo/page.html'), 'utf8');
  const three = readFileSync(resolve(import.meta.dirname, '../tests/fixtures/pages/three-offers.html'), 'utf8');
  const server = await servePages({
    made: { '/offers': { html: offers }, '/three': { html: three }, '/plain': { html: plainPage } },
  });
  const addressOf = (over: Screen['over']) => (over === 'browser' ? 'chrome://version/' : `${server.origin}/${over}`);
  const missed: string[] = [];
  try {
    for (const hostAccess of [true, false]) {
      const here = chosen.filter(({ access }) => (access !== false) === hostAccess);
      const isComparing = isCompared && hostAccess;
      if (here.length === 0 && !isComparing) continue;
      const chromium = await launchShippedChromium({ executablePath, hostAccess, headless: true });
      try {
        missed.push(...(await takeAll({ chromium, addressOf }, here)));
        if (isComparing) await takeComparison({ chromium, addressOf });
      } finally {
        await chromium.close();
      }
    }
  } finally {
    await server.close();
  }
  return missed;
}

function writeContactSheet(): void {
  const there = new Set(readdirSync(folder));
  writeFileSync(
    join(folder, 'index.html'),
    contactSheet([comparison, ...screens.map(({ name }) => name)].filter((name) => there.has(`${name}.webp`))),
  );
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  console.log(`${relative(process.cwd(), folder)}/index.html  ${(bytes / 1024 / 1024).toFixed(1)} MB in all`);
  if (bytes > maxBytes) throw new Error('More than 5 MB: show less of each screen, or at less quality.');
}

try {
  const { values, positionals } = parseArgs({ options: { 'no-build': { type: 'boolean' } }, allowPositionals: true });
  const isCompared = positionals.length === 0 || positionals.includes(comparison);
  const named = positionals.filter((name) => name !== comparison);
  const chosen = positionals.length > 0 && named.length === 0 ? [] : chosenScreens(named);
  if (!values['no-build']) buildExtension();
  const missed = await run(chosen, isCompared);
  writeContactSheet();
  if (missed.length > 0) throw new Error(`Not reached: ${missed.join(', ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
