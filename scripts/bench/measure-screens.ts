/**
 * How long popup and side panel take until their content stands there, beside a blank page of the same extension with the
 * same style sheets, opened in the same place, in the same run and in turn.
 */
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type ExtensionScreen, pressAndLeave } from '@/scripts/extension-screens';
import { activeTabId, waitUntilRead } from '@/scripts/read-report';
import { servePages } from '@/scripts/serve-pages';
import { launchShippedChromium, type ShippedChromium } from '@/scripts/shipped-chromium';
import { blankOf, buildWithBlankScreens, type MeasuredScreen, measuredScreens, type PaintProbe } from './blank-screens';
import { median, rounded, type Timing, timingOf } from './statistics';

/** How often as long as the blank page each may take. */
export const screenBars: Record<MeasuredScreen, number> = { popup: 1.25, sidepanel: 1.35 };

/** Three lenders of the lists, two of them with a price: what must stand there at the end. */
const offers =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>offers</title><p>向小米金融借款，年化利率24%。</p><p>马上消费金融贷款，日息0.05%。</p><p>微银金服放款快。</p>';
const expected = ['小米金融', '马上消费金融', '18.25%', '24%'];

/** Without a change for so long, nothing more comes. */
const quietMs = 400;
/** The driver looks at a page only after that: finding one is work of its own, which nobody's browser has beside it. */
const undisturbedMs = 1500;

interface Paints {
  /** Of anything, from the beginning of the document; and of the frame after which nothing changed any more. */
  firstMs: number;
  lastMs: number;
}

export interface ScreenTimes {
  blank: Timing;
  firstPaint: Timing;
  content: Timing;
  /** The middle of the rounds' ratios, each of two pages opened one after the other; and of the fastest of each. */
  ratio: number;
  ratioOfFastest: number;
  bar: number;
}

/** Runs in the page. */
async function settled(quietMs: number): Promise<Paints & { text: string }> {
  const given = window as { paintProbe?: PaintProbe };
  while (!given.paintProbe) await new Promise((resolve) => window.setTimeout(resolve, quietMs));
  const probe = given.paintProbe;
  let changes = -1;
  while (changes !== probe.changes || (changes > 0 && Number.isNaN(probe.lastPaintMs))) {
    changes = probe.changes;
    await new Promise((resolve) => window.setTimeout(resolve, quietMs));
  }
  return {
    firstMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    lastMs: probe.lastPaintMs,
    text: document.body.innerText,
  };
}

async function paintsOf(page: Page, words: readonly string[]): Promise<Paints> {
  const { text, ...paints } = await page.evaluate(settled, quietMs);
  const missing = words.filter((word) => !text.includes(word));
  if (missing.length > 0) throw new Error(`Not shown: ${missing.join(', ')} in\n${text}`);
  await page.close();
  return paints;
}

/** Lets toolbar button and side panel open these files. */
async function choose(shipped: ShippedChromium, popup: ExtensionScreen, panel: ExtensionScreen): Promise<void> {
  await shipped.control.evaluate(
    async (files) => {
      await chrome.action.setPopup({ popup: files.popup });
      await chrome.sidePanel.setOptions({ path: files.panel });
    },
    { popup, panel },
  );
}

async function openOne(shipped: ShippedChromium, screen: MeasuredScreen, isBlank: boolean): Promise<Paints> {
  const file = isBlank ? blankOf(screen) : (`${screen}.html` as const);
  const words = isBlank ? [] : expected;
  if (screen === 'popup') {
    await choose(shipped, file, 'sidepanel.html');
    await shipped.pressToolbarButton();
    await setTimeout(undisturbedMs);
    return paintsOf(await shipped.screen(file), words);
  }
  await choose(shipped, 'popup.html', file);
  const popup = await shipped.openPopup();
  await pressAndLeave(popup.locator('.tools .primary'));
  await setTimeout(undisturbedMs);
  return paintsOf(await shipped.screen(file), words);
}

function timesOf(screen: MeasuredScreen, blank: readonly Paints[], shown: readonly Paints[]): ScreenTimes {
  const blankMs = blank.map(({ firstMs }) => firstMs);
  const contentMs = shown.map(({ lastMs }) => lastMs);
  return {
    blank: timingOf(blankMs),
    firstPaint: timingOf(shown.map(({ firstMs }) => firstMs)),
    content: timingOf(contentMs),
    ratio: rounded(median(contentMs.map((ms, round) => ms / (blankMs[round] as number)))),
    ratioOfFastest: rounded(Math.min(...contentMs) / Math.min(...blankMs)),
    bar: screenBars[screen],
  };
}

/** `times` rounds after one that only warms up; of another `build`, to compare with it. */
export async function measureScreens(
  executablePath: string,
  times: number,
  say: (progress: string) => void,
  build?: string,
): Promise<Record<MeasuredScreen, ScreenTimes>> {
  const server = await servePages({ made: { '/offers': { html: offers } } });
  const measured = buildWithBlankScreens(build);
  const shipped = await launchShippedChromium({
    executablePath,
    hostAccess: true,
    headless: true,
    build: measured.build,
  });
  const blank: Record<MeasuredScreen, Paints[]> = { popup: [], sidepanel: [] };
  const shown: Record<MeasuredScreen, Paints[]> = { popup: [], sidepanel: [] };
  try {
    const page = await shipped.context.newPage();
    await page.goto(`${server.origin}/offers`);
    await page.bringToFront();
    await waitUntilRead(shipped.control, await activeTabId(shipped.control));
    for (let round = 0; round <= times; round += 1) {
      say(round === 0 ? 'screens, warming up' : `screens, round ${round} of ${times}`);
      for (const screen of measuredScreens) {
        const one = await openOne(shipped, screen, true);
        const other = await openOne(shipped, screen, false);
        if (round === 0) continue;
        blank[screen].push(one);
        shown[screen].push(other);
      }
    }
  } finally {
    await shipped.close();
    await server.close();
    measured.remove();
  }
  return {
    popup: timesOf('popup', blank.popup, shown.popup),
    sidepanel: timesOf('sidepanel', blank.sidepanel, shown.sidepanel),
  };
}

export function screenLines(screens: Record<MeasuredScreen, ScreenTimes>): string[] {
  const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(11);
  const line = (what: string, { medianMs, minMs, maxMs }: Timing) =>
    `  ${what.padEnd(36)}${ms(medianMs)}${ms(minMs)} –${ms(maxMs)}`;
  return measuredScreens.flatMap((screen) => {
    const { blank, firstPaint, content, ratio, ratioOfFastest, bar } = screens[screen];
    const verdict = ratio <= bar ? 'met   ' : 'MISSED';
    return [
      line(`${screen}: blank page`, blank),
      line(`${screen}: first paint`, firstPaint),
      line(`${screen}: all content painted`, content),
      `  ${verdict} ${ratio.toFixed(2)} × the blank page (fastest of each: ${ratioOfFastest.toFixed(2)} ×), bar ${bar.toFixed(2)} ×`,
    ];
  });
}
