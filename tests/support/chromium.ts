/** What a test in Chromium starts from: a reader with access to all pages, shared by the tests of a worker; or one of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { TabReport } from '@/lib/services/tabs/page-state';
import { type ExtensionScreen, pressAndLeave } from '@/scripts/extension-screens';
import { findBrowser } from '@/scripts/find-browsers';
import { namesAmong, readMarks, type SeenMark } from '@/scripts/read-marks';
import { readReport, tabIdOf } from '@/scripts/read-report';
import { type PageServer, servePages } from '@/scripts/serve-pages';
import { launchShippedChromium, type ShippedChromium } from '@/scripts/shipped-chromium';
import { madePages } from './made-pages';
import { wordsOf } from './words';

const popupWords = wordsOf('popup');

/** A person in front of the browser. Reads English. */
export class Reader {
  chromium: ShippedChromium;
  readonly #origin: string;
  #screens: Page[] = [];

  constructor(chromium: ShippedChromium, origin: string) {
    this.chromium = chromium;
    this.#origin = origin;
  }

  address(path: string): string {
    return path.startsWith('/') ? this.#origin + path : path;
  }

  extensionPage(file: string): string {
    return `chrome-extension://${this.chromium.extensionId}/${file}`;
  }

  /** Opens a page in a new tab in front. */
  async open(path: string): Promise<Page> {
    const page = await this.chromium.context.newPage();
    await page.goto(this.address(path));
    await page.bringToFront();
    return page;
  }

  /** The real popup over the tab in front. */
  async popup(): Promise<Page> {
    const popup = await this.chromium.openPopup();
    this.#screens.push(popup);
    return popup;
  }

  /** The real side panel, opened by the popup's button. */
  async panel(): Promise<Page> {
    const popup = await this.popup();
    await pressAndLeave(popup.getByRole('button', { name: popupWords('open_panel'), exact: true }));
    return this.screen('sidepanel.html');
  }

  /** A real popup or side panel that something else has opened. */
  async screen(file: ExtensionScreen): Promise<Page> {
    const screen = await this.chromium.screen(file);
    this.#screens.push(screen);
    return screen;
  }

  tabId(page: Page): Promise<number> {
    return tabIdOf(this.chromium.control, page.url());
  }

  async report(page: Page): Promise<TabReport | null> {
    return readReport(this.chromium.control, await this.tabId(page));
  }

  badge(tabId: number): Promise<string> {
    return this.chromium.control.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  async speakEnglish(): Promise<void> {
    await this.chromium.control.evaluate(() => chrome.storage.local.set({ language: 'en' }));
  }

  /** Leaves only the control tab, and the choices of a new user. */
  async tidyUp(): Promise<void> {
    const { context, control } = this.chromium;
    for (const screen of this.#screens.splice(0)) if (!screen.isClosed()) await screen.close();
    for (const page of context.pages()) if (page !== control) await page.close();
    await control.evaluate(() => chrome.storage.local.clear());
    await this.speakEnglish();
  }
}

/** All marks on the page, in its order. */
export function marksOn(page: Page): Promise<SeenMark[]> {
  return page.evaluate(readMarks);
}

/** The names marked, in the order of the page. */
export async function namesOn(page: Page): Promise<string[]> {
  return namesAmong(await marksOn(page));
}

export async function pricesOn(page: Page): Promise<string[]> {
  return (await marksOn(page)).filter(({ shape }) => shape === 'price-band').map(({ text }) => text);
}

interface ForEachTest {
  /** Has given access to all pages. Its browser is shared: leave it as you found it. */
  reader: Reader;
  /** Has just installed the extension and given access to nothing. */
  newcomer: Reader;
  /** Has given access to all pages, in a browser of its own. */
  loner: Reader;
  /** The same, where the extension can be replaced by a newer one. */
  updater: Reader;
}

interface ForEachWorker {
  executablePath: string;
  server: PageServer;
  shared: Reader;
}

const pages = resolve(import.meta.dirname, '../fixtures/pages');

async function launch(
  executablePath: string,
  server: PageServer,
  hostAccess: boolean,
  reloadable = false,
): Promise<Reader> {
  const reader = new Reader(
    await launchShippedChromium({ executablePath, hostAccess, reloadable, headless: true, args: ['--lang=en-US'] }),
    server.origin,
  );
  await reader.speakEnglish();
  return reader;
}

export const test = base.extend<ForEachTest, ForEachWorker>({
  executablePath: [
    async ({}, use) => {
      const path = findBrowser('chromium');
      if (!path) throw new Error('No Chromium was found: run "npm run browsers".');
      await use(path);
    },
    { scope: 'worker' },
  ],
  server: [
    async ({}, use) => {
      const server = await servePages({ folder: pages, made: madePages });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ executablePath, server }, use) => {
      const reader = await launch(executablePath, server, true);
      await use(reader);
      await reader.chromium.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ shared }, use) => {
    await use(shared);
    await shared.tidyUp();
  },
  newcomer: async ({ executablePath, server }, use) => {
    const reader = await launch(executablePath, server, false);
    const { context } = reader.chromium;
    const welcome = reader.extensionPage('welcome.html');
    // It opens by itself, on a busy machine only after the test has begun, and would come before what that opens.
    await expect.poll(() => context.pages().some((page) => page.url() === welcome), 'welcome page').toBe(true);
    await use(reader);
    await reader.chromium.close();
  },
  loner: async ({ executablePath, server }, use) => {
    const reader = await launch(executablePath, server, true);
    await use(reader);
    await reader.chromium.close();
  },
  updater: async ({ executablePath, server }, use) => {
    const reader = await launch(executablePath, server, true, true);
    await use(reader);
    await reader.chromium.close();
  },
});

/** What a page of `tests/fixtures/pages` promises. */
export interface Expected {
  /** Lender → places. */
  lenders: Record<string, number>;
  /** Spelling → places, of those spellings whose count is promised. */
  surfaces: Record<string, number>;
}

export function expectedOf(name: string): Expected | null {
  const path = join(pages, `${name}.expected.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Expected) : null;
}

export { expect };
