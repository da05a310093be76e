/**
 * `npm run demo`: the shipped build on a page of loan offers, with access granted and the side panel open. Without a
 * display it takes pictures instead, prints what was found, and ends. `npm run demo -- FILE.html|URL` shows another page.
 */
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { loadLists } from './data/bundled-data';
import { buildExtension } from './demo/build-extension';
import { type DemoChoices, hasDisplay, readChoices } from './demo/demo-choices';
import { foundTable } from './demo/found-table';
import { openPanel, takePictures } from './demo/take-pictures';
import { ensureBrowsers } from './install-browsers';
import { readReport, tabIdOf, waitUntilRead } from './read-report';
import { servePages } from './serve-pages';
import { launchShippedChromium, type ShippedChromium } from './shipped-chromium';

const root = resolve(import.meta.dirname, '..');
const pictures = join(root, 'demo');

/** Opens the page in a new tab in front. */
async function show(chromium: ShippedChromium, url: string): Promise<Page> {
  const page = await chromium.context.newPage();
  const response = await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: Error) => {
    throw new Error(`${url} could not be opened: ${error.message.split('\n')[0]}`);
  });
  if (response && response.status() >= 400) throw new Error(`${url} answered with ${response.status()}.`);
  await page.bringToFront();
  return page;
}

async function printFound(chromium: ShippedChromium, tabId: number): Promise<void> {
  const report = await readReport(chromium.control, tabId);
  console.log(
    report
      ? `\n${foundTable(report, loadLists().lenders)}\n`
      : '\nThe extension did not report on this page; the browser may not let extensions read it.\n',
  );
}

/** A person at the screen: the panel is open, and the browser stays until it is closed. */
async function showToPerson(chromium: ShippedChromium, page: Page): Promise<void> {
  const closed = Promise.race([
    new Promise((done) => chromium.context.once('close', done)),
    new Promise((done) => page.once('close', done)),
  ]);
  await openPanel(chromium);
  console.log(`Showing ${page.url()}. Point at a marked name; close it to end.`);
  await closed;
}

async function showPage(url: string, { headless }: DemoChoices, executablePath: string): Promise<void> {
  const size = headless ? { viewport: { width: 1280, height: 860 }, deviceScaleFactor: 2 } : { viewport: null };
  const chromium = await launchShippedChromium({ executablePath, hostAccess: true, headless, ...size });
  try {
    const page = await show(chromium, url);
    const tabId = await tabIdOf(chromium.control, page.url());
    await waitUntilRead(chromium.control, tabId);
    await printFound(chromium, tabId);
    if (!headless) return await showToPerson(chromium, page);
    mkdirSync(pictures, { recursive: true });
    const taken = await takePictures(chromium, page, pictures);
    console.log(`Pictures in ${relative(process.cwd(), pictures) || '.'}/: ${taken.join(', ')}`);
  } finally {
    await chromium.close();
  }
}

async function demo(choices: DemoChoices): Promise<void> {
  const { chromium: executablePath } = ensureBrowsers(['chromium']);
  if (choices.build) buildExtension();
  const { page } = choices;
  if (page.kind === 'address') return showPage(page.url, choices, executablePath);
  const server = await servePages({ folder: page.folder });
  try {
    await showPage(`${server.origin}/${encodeURIComponent(page.file)}`, choices, executablePath);
  } finally {
    await server.close();
  }
}

try {
  await demo(readChoices(process.argv.slice(2), hasDisplay(process.platform, process.env)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
