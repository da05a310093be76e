/** What is marked on a page, in every disguise, and that the page stays what it was. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, expectedOf, marksOn, namesOn, test } from '@/tests/support/chromium';
import { seedPages } from '@/tests/support/seed-pages';

const fixtures = readdirSync(resolve('tests/fixtures/pages'))
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));

test('there are pages with expectations', () => {
  expect(fixtures.length).toBeGreaterThan(5);
});

for (const name of fixtures) {
  test(`${name}: every mention is marked, and nothing else`, async ({ reader }) => {
    const expected = expectedOf(name);
    if (!expected) throw new Error(`${name} has no expectation`);
    const page = await reader.open(`/${name}.html`);
    await expect.poll(() => reader.report(page), 'the page was read').not.toBeNull();
    const total = Object.values(expected.lenders).reduce((sum, places) => sum + places, 0);
    await expect.poll(async () => (await namesOn(page)).length, 'marked names').toBe(total);
    await expect
      .poll(async () =>
        Object.fromEntries(
          ((await reader.report(page))?.lenders ?? []).map(({ lenderId, count }) => [lenderId, count]),
        ),
      )
      .toEqual(expected.lenders);
    const names = await namesOn(page);
    for (const [surface, places] of Object.entries(expected.surfaces))
      expect(
        names.filter((text) => text === surface),
        surface,
      ).toHaveLength(places);
    const tabId = await reader.tabId(page);
    await expect.poll(() => reader.badge(tabId)).toBe(total === 0 ? '' : String(Object.keys(expected.lenders).length));
  });
}

for (const { path, names } of seedPages) {
  test(`of the documents beside the project, ${path} has each name marked, and no other`, async ({ reader }) => {
    const page = await reader.open(path);
    await expect.poll(async () => (await namesOn(page)).length).toBe(names);
    // What was found is told when the page has been read, a moment after it is marked.
    await expect.poll(async () => (await reader.report(page))?.lenders.map(({ count }) => count)).toEqual([names]);
  });
}

test('a name is found across a line break of the source', async ({ reader }) => {
  const page = await reader.open('/source-lines.html');
  await expect.poll(async () => (await namesOn(page)).map((name) => name.replace(/\s/g, ''))).toEqual(['小米金融']);
});

test('the line under a name says its status, and look-alikes have none', async ({ reader }) => {
  const page = await reader.open('/offers.html');
  const shapeOf = async (name: string) => (await marksOn(page)).find(({ text }) => text === name)?.shape;
  await expect.poll(() => shapeOf('人人贷')).toBe('closed');
  expect(await shapeOf('重庆小米消费金融')).toBe('licensed');
  expect(await shapeOf('360借条')).toBe('front');
  expect(await shapeOf('微银金服')).toBe('unidentified');
  // Prices come after names.
  await expect.poll(() => shapeOf('日息万五')).toBe('price-band');
  const marked = (await marksOn(page)).map(({ text }) => text).join(' ');
  for (const other of ['专利', '白条', '小米粥', '小米手机']) expect(marked).not.toContain(other);
});

test('what a growing page adds is marked too, and the number of places follows', async ({ reader }) => {
  const page = await reader.open('/offers.html');
  const places = async () => (await reader.report(page))?.lenders.reduce((sum, { count }) => sum + count, 0) ?? 0;
  await expect.poll(async () => (await namesOn(page)).length).toBeGreaterThan(10);
  const before = await places();
  await page.getByRole('button', { name: '再看几条' }).click();
  await expect.poll(places).toBeGreaterThan(before);
});

test('marking leaves the page byte for byte what it was', async ({ reader }) => {
  const page = await reader.chromium.context.newPage();
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      (globalThis as { htmlBefore?: string }).htmlBefore = document.documentElement.outerHTML;
    });
  });
  await page.goto(reader.address('/pinyin-in-brackets.html'));
  await page.bringToFront();
  await expect.poll(() => namesOn(page)).not.toHaveLength(0);
  const [before, after] = await page.evaluate(() => [
    (globalThis as { htmlBefore?: string }).htmlBefore,
    document.documentElement.outerHTML,
  ]);
  expect(after).toBe(before);
});

test('a page that forbids every script and style is marked all the same', async ({ reader }) => {
  const page = await reader.chromium.context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(reader.address('/strict.html'));
  await page.bringToFront();
  await expect.poll(() => namesOn(page)).toEqual(['小米金融', '微银金服']);
  expect(complaints).toEqual([]);
});

test('a page that redraws its text goes on working, and marks follow', async ({ reader }) => {
  const page = await reader.chromium.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(reader.address('/redrawn.html'));
  await page.bringToFront();
  await expect.poll(() => namesOn(page)).toEqual(['小米金融', '微银金服']);

  type Redrawn = { redraw(words: string[]): void; grow(words: string): void };
  await page.evaluate(() =>
    (globalThis as unknown as Redrawn).redraw(['今天的天气', '利信金融 当天放款', '重庆小米消费金融 年化 12%']),
  );
  await expect.poll(() => namesOn(page)).toEqual(['利信金融', '重庆小米消费金融']);
  await page.evaluate(() => (globalThis as unknown as Redrawn).grow('又来一条：小米金融'));
  await expect.poll(() => namesOn(page)).toEqual(['利信金融', '重庆小米消费金融', '小米金融']);
  await page.evaluate(() => (globalThis as unknown as Redrawn).redraw(['', '', '', '']));
  await expect.poll(() => marksOn(page)).toEqual([]);
  await expect.poll(async () => (await reader.report(page))?.lenders).toEqual([]);
  expect(errors).toEqual([]);
});

test('frames are read with their page and counted as one; a frame too small to read in is left alone', async ({
  reader,
}) => {
  const page = await reader.open('/framed.html');
  await expect
    .poll(async () => (await reader.report(page))?.lenders.map(({ lenderId, count }) => [lenderId, count]))
    .toEqual([
      ['xiaomi-finance', 1],
      ['lixin', 2],
    ]);
  await expect.poll(async () => reader.badge(await reader.tabId(page))).toBe('2');
});

test('replaced with twenty tabs open, its old scripts end without a word and the new ones take over, each mark once', async ({
  updater,
}) => {
  const { context, control } = updater.chromium;
  const said: string[] = [];
  const pages = await Promise.all(
    Array.from({ length: 20 }, async (_, at) => {
      const page = await context.newPage();
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(updater.address(`/redrawn.html?${at}`));
      return page;
    }),
  );
  const names = ['小米金融', '微银金服'];
  const inAll = async (expected: readonly string[]) => {
    for (const page of pages) await expect.poll(() => namesOn(page), page.url()).toEqual(expected);
  };
  await inAll(names);
  await control.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  // Whoever uses a page first meets the old script, which ends by it; what comes meanwhile is for the new one.
  for (const page of pages) {
    await page.evaluate(() => (globalThis as unknown as { grow(words: string): void }).grow('又来一条：利信金融'));
    await page.bringToFront();
    await page.mouse.move(300, 200);
  }
  await inAll([...names, '利信金融']);
  const screen = await context.newPage();
  await screen.goto(updater.extensionPage('manifest.json'));
  const reported = () =>
    screen.evaluate(async () => {
      const kept = await chrome.storage.session.get(null);
      return Object.entries(kept).flatMap(([key, report]) =>
        key.startsWith('report:')
          ? [(report as { lenders: { count: number }[] }).lenders.map(({ count }) => count)]
          : [],
      );
    });
  await expect.poll(reported).toEqual(pages.map(() => [1, 1, 1]));
  expect(said).toEqual([]);
});

test('with sixty tabs opened at once, the number on each button is that of its own page', async ({ reader }) => {
  test.slow();
  const { control } = reader.chromium;
  const kinds = [
    ['/empty.html', ''],
    ['/other-lender.html', '1'],
    ['/kinds.html', '2'],
  ] as const;
  const asked = Array.from({ length: 20 }, () => kinds).flat();
  const ids = await control.evaluate(
    async (urls) => {
      const tabs = await Promise.all(urls.map((url) => chrome.tabs.create({ url, active: false })));
      return tabs.flatMap(({ id }) => id ?? []);
    },
    asked.map(([path], at) => reader.address(`${path}?${at}`)),
  );
  const numbers = () =>
    control.evaluate((tabIds) => Promise.all(tabIds.map((tabId) => chrome.action.getBadgeText({ tabId }))), ids);
  await expect.poll(numbers, { timeout: 120_000 }).toEqual(asked.map(([, number]) => number));
  await control.evaluate((tabIds) => chrome.tabs.remove(tabIds), ids);
});
