/**
 * `npm run lender:show -- ID`: builds, opens a page with every spelling of the lender and the real side panel at its
 * record, and says which spellings were marked. Without a display, or with `--headless`, it takes pictures and ends.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { LenderAliases } from '@/lib/core/lenders/alias';
import type { Lender } from '@/lib/core/lenders/lender';
import { pathOf } from './data/checks/data-files';
import { buildExtension } from './demo/build-extension';
import { hasDisplay } from './demo/demo-choices';
import { openPanel, showCard } from './demo/take-pictures';
import { ensureBrowsers } from './install-browsers';
import { lenderPage } from './lender/lender-page';
import { namesAmong, readMarks } from './read-marks';
import { readReport, tabIdOf, waitUntilRead } from './read-report';
import { servePages } from './serve-pages';
import { launchShippedChromium, type ShippedChromium } from './shipped-chromium';

const usage = 'Usage: npm run lender:show -- ID [--headless] [--no-build]';
const pictures = resolve(import.meta.dirname, '../demo');

interface Rows {
  lender: Lender;
  spellings: LenderAliases;
}

function rowsOf(id: string): Rows {
  const read = <Row>(name: 'lenders' | 'aliases') => JSON.parse(readFileSync(pathOf(name), 'utf8')) as Row[];
  const lenders = read<Lender>('lenders');
  const lender = lenders.find((each) => each.id === id);
  const spellings = read<LenderAliases>('aliases').find(({ lenderId }) => lenderId === id);
  if (lender && spellings) return { lender, spellings };
  const near = lenders.map((each) => each.id).filter((each) => each.includes(id) || id.includes(each));
  throw new Error(
    `lenders.json and aliases.json have no "${id}".${near.length > 0 ? ` There is: ${near.join(', ')}.` : ''}\n${usage}`,
  );
}

/** Says which spellings of the page are marked, which are not, and which lead to somebody else. */
async function printMarked(chromium: ShippedChromium, page: Page, { lenderId, aliases }: LenderAliases) {
  const names = namesAmong(await page.evaluate(readMarks));
  const missed = aliases.map(({ text }) => text).filter((text) => !names.some((name) => name.includes(text)));
  const report = await readReport(chromium.control, await tabIdOf(chromium.control, page.url()));
  const others = (report?.lenders ?? []).flatMap((seen) => (seen.lenderId === lenderId ? [] : [seen.lenderId ?? '–']));
  console.log(`\nMarked: ${aliases.length - missed.length} of ${aliases.length} spellings.`);
  if (missed.length > 0)
    console.log(`Not marked: ${missed.join(', ')}. Why: npm run explain -- "在 ${missed[0]} 借款，年利率 18%"`);
  if (others.length > 0) console.log(`Some of the page is read as ${others.join(', ')}.`);
}

/** The record in the real side panel; the panel is told where to go as card and popup tell it. */
async function openRecord(chromium: ShippedChromium, { id: lenderId, name }: Lender): Promise<Page> {
  const panel = await openPanel(chromium);
  const { id: windowId } = await panel.evaluate(() => chrome.windows.getCurrent());
  await chromium.control.evaluate(
    (panelRequest) => chrome.storage.session.set({ panelRequest: { ...panelRequest, at: Date.now() } }),
    { windowId, target: { view: 'lender', lenderId } },
  );
  const title = panel.getByRole('heading', { level: 1 });
  await title.filter({ hasText: new RegExp(`${name.hans}|${name.hant}`) }).waitFor();
  return panel;
}

async function takePictures(chromium: ShippedChromium, page: Page, lender: Lender): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const [language, words] of [
    ['zh-CN', 'zh'],
    ['en', 'en'],
  ] as const) {
    const take = async (what: string, screen: Page, fullPage: boolean) => {
      const path = join(pictures, `${lender.id}-${what}-${words}.png`);
      await screen.screenshot({ path, fullPage, animations: 'disabled' });
      console.log(`  ${relative(process.cwd(), path)}`);
    };
    await chromium.control.evaluate((settings) => chrome.storage.local.set(settings), { language });
    await page.bringToFront();
    await showCard(page);
    await take('card', page, false);
    await page.mouse.move(2, 2);
    const panel = await openRecord(chromium, lender);
    await take('record', panel, true);
    await panel.close();
  }
}

async function showIn(chromium: ShippedChromium, url: string, { lender, spellings }: Rows, headless: boolean) {
  const page = await chromium.context.newPage();
  await page.goto(url);
  await page.bringToFront();
  await waitUntilRead(chromium.control, await tabIdOf(chromium.control, page.url()));
  await printMarked(chromium, page, spellings);
  if (headless) {
    console.log('Pictures:');
    await takePictures(chromium, page, lender);
    return;
  }
  await openRecord(chromium, lender);
  console.log('Close the page to end.');
  await new Promise((done) => page.once('close', done));
}

async function show(rows: Rows, headless: boolean): Promise<void> {
  const { chromium: executablePath } = ensureBrowsers(['chromium']);
  const size = headless ? { viewport: { width: 1000, height: 860 }, deviceScaleFactor: 2 } : { viewport: null };
  const chromium = await launchShippedChromium({ executablePath, hostAccess: true, headless, ...size });
  const server = await servePages({ made: { '/': { html: lenderPage(rows.lender, rows.spellings) } } });
  try {
    await showIn(chromium, `${server.origin}/`, rows, headless);
  } finally {
    await server.close();
    await chromium.close();
  }
}

try {
  const { values, positionals } = parseArgs({
    options: { headless: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
    allowPositionals: true,
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new Error(usage);
  const rows = rowsOf(id);
  if (!values['no-build']) buildExtension();
  await show(rows, values.headless || !hasDisplay(process.platform, process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
