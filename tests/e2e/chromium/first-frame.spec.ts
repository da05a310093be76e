/** Popup and side panel are simply there: nothing moves while they load, and what stands in their first frame stays where it was. */
import type { Page } from '@playwright/test';
import { expect, type Reader, test } from '@/tests/support/chromium';

/** How far things moved since the page began, as the browser counts it. */
function shiftOf(screen: Page): Promise<number> {
  return screen.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let moved = 0;
        const count = (entries: PerformanceEntry[]) => {
          for (const entry of entries as (PerformanceEntry & { value: number })[]) moved += entry.value;
        };
        const observer = new PerformanceObserver((list) => count(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Loading is over long before; what comes late counts too.
        setTimeout(() => {
          count(observer.takeRecords());
          resolve(moved);
        }, 800);
      }),
  );
}

async function expectStill(reader: Reader): Promise<void> {
  expect(await shiftOf(await reader.popup())).toBe(0);
  const panel = await reader.panel();
  await expect(panel.getByRole('tab').first()).toBeVisible();
  expect(await shiftOf(panel)).toBe(0);
}

test('nothing moves on a page with offers', async ({ reader }) => {
  const page = await reader.open('/three-offers.html');
  // On a busy machine its names are reported before its prices are read, and then there is more to come.
  await expect.poll(async () => (await reader.report(page))?.prices.length ?? 0).toBeGreaterThan(2);
  await expectStill(reader);
});

test('nothing moves on a page without', async ({ reader }) => {
  const page = await reader.open('/nothing-here.html');
  await expect.poll(() => reader.report(page)).not.toBeNull();
  await expectStill(reader);
});

test('nothing moves for someone who has just installed it', async ({ newcomer }) => {
  await newcomer.open('/nothing-here.html');
  await expectStill(newcomer);
});

interface Frame {
  isFirst: boolean;
  lang: string;
  theme: string | undefined;
  words: string;
  places: Record<string, string>;
}

/** Runs in the page from its beginning: what stands in each frame that is drawn. */
function noteFrames(places: Record<string, string>): void {
  const frames: Frame[] = [];
  Object.assign(window, { drawnFrames: frames });
  const note = () => {
    const seen = Object.entries(places).map(([name, selector]) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return [name, box ? [box.x, box.y, box.width, box.height].map(Math.round).join(' ') : 'absent'];
    });
    const { lang, dataset } = document.documentElement;
    const isFirst = document.getElementById('first-frame') !== null;
    if (document.body && (isFirst || (document.getElementById('root')?.childElementCount ?? 0) > 0))
      frames.push({
        isFirst,
        lang,
        theme: dataset.theme,
        words: [...document.querySelectorAll('[data-words]')]
          .map((place) => getComputedStyle(place, '::before').content)
          .join(),
        places: Object.fromEntries(seen),
      });
    if (frames.length < 60) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

const screens = {
  'popup.html': { bar: '.pbar', field: '.ask .search', sign: '.pbar svg', glass: '.search svg' },
  'sidepanel.html': {
    tabs: '.tabs',
    second: '.tabs button:nth-child(2)',
    last: '.tabs button:last-child',
    field: '.ask .search',
    foot: '.foot-of-panel',
    turn: '.foot-of-panel button:last-child',
  },
} as const;

for (const [file, places] of Object.entries(screens)) {
  test(`${file}: the first frame has the final layout, language and theme`, async ({ reader }) => {
    await reader.chromium.control.evaluate(() => chrome.storage.local.set({ language: 'zh-TW', theme: 'dark' }));
    const screen = await reader.chromium.context.newPage();
    // Once, so that the choice has been seen by a screen.
    await screen.goto(reader.extensionPage(file));
    await expect(screen.locator('html[lang="zh-TW"] #root > *')).toBeVisible();
    await screen.addInitScript(noteFrames, places);
    const drawn = () => screen.evaluate(() => (window as unknown as { drawnFrames: Frame[] }).drawnFrames);
    /** Whether a frame of the file was drawn: a screen may be there before the first. */
    const openAgain = async () => {
      await screen.reload();
      await expect.poll(async () => (await drawn()).some(({ isFirst }) => !isFirst)).toBe(true);
      const frames = await drawn();
      const last = frames.at(-1);
      for (const frame of frames) {
        expect(frame).toMatchObject({ lang: 'zh-TW', theme: 'dark', places: last?.places });
        if (frame.isFirst) expect(frame.words).toContain('報價');
      }
      return frames.some(({ isFirst }) => isFirst);
    };
    await expect.poll(openAgain, { timeout: 30_000 }).toBe(true);
  });
}
