/** How fast the extension's own screens stand there with their content, the worker answers, and the lists are written and searched. */
import type { Page } from '@playwright/test';
import { openPanel } from '@/scripts/demo/take-pictures';
import { activeTabId, waitUntilRead } from '@/scripts/read-report';
import { servePages } from '@/scripts/serve-pages';
import { launchShippedChromium, type ShippedChromium } from '@/scripts/shipped-chromium';
import { listLines, measureLists } from './measure-lists';
import { measureWorker, workerLines } from './measure-worker';
import { timingOf } from './statistics';

interface Opened {
  /** From the call that opens the screen to the beginning of its document. */
  startedMs: number;
  /** From there to the first paint of any content, and to the paint of the largest: the data. */
  firstPaintMs: number;
  dataPaintMs: number;
}

/** Waits until no larger content was painted for a moment. */
function paints(): Promise<{ origin: number; first: number; largest: number }> {
  return new Promise((resolve) => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    let largest = Number.NaN;
    let quiet: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(quiet);
      quiet = setTimeout(
        () =>
          resolve({
            origin: performance.timeOrigin,
            first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? first,
            largest,
          }),
        300,
      );
    };
    new PerformanceObserver((list) => {
      largest = list.getEntries().at(-1)?.startTime ?? largest;
      wait();
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    wait();
  });
}

async function opened(screen: Page, calledAt: number): Promise<Opened> {
  const { origin, first, largest } = await screen.evaluate(paints);
  return { startedMs: origin - calledAt, firstPaintMs: first, dataPaintMs: largest };
}

async function openPopup(shipped: ShippedChromium): Promise<Opened> {
  const calledAt = Date.now();
  const popup = await shipped.openPopup();
  const answer = await opened(popup, calledAt);
  await popup.close();
  return answer;
}

async function openSidePanel(shipped: ShippedChromium): Promise<Opened> {
  const panel = await openPanel(shipped);
  const answer = await opened(panel, Number.NaN);
  await panel.close();
  return answer;
}

async function measureScreens(
  executablePath: string,
  times: number,
  say: (progress: string) => void,
): Promise<{ popup: Opened[]; panel: Opened[] }> {
  const html =
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>offers</title><p>向小米金融借款，年化利率24%。</p><p>马上消费金融贷款，日息0.05%。</p><p>微银金服放款快。</p>';
  const server = await servePages({ made: { '/offers': { html } } });
  const shipped = await launchShippedChromium({ executablePath, hostAccess: true, headless: true });
  try {
    const page = await shipped.context.newPage();
    await page.goto(`${server.origin}/offers`);
    await page.bringToFront();
    await waitUntilRead(shipped.control, await activeTabId(shipped.control));
    const popup: Opened[] = [];
    const panel: Opened[] = [];
    for (let round = 0; round < times; round += 1) {
      say(`screens, round ${round + 1} of ${times}`);
      popup.push(await openPopup(shipped));
      panel.push(await openSidePanel(shipped));
    }
    return { popup, panel };
  } finally {
    await shipped.close();
    await server.close();
  }
}

/** Prints what it measured: a table, or one JSON object. */
export async function openScreens(
  executablePath: string,
  { json, quick }: { json: boolean; quick: boolean },
  say: (progress: string) => void,
): Promise<string> {
  const times = quick ? 3 : 7;
  const screens = await measureScreens(executablePath, times, say);
  say('worker');
  const worker = await measureWorker(executablePath, times);
  say('lists');
  const lists = await measureLists(executablePath, times);
  const results = {
    open: Object.fromEntries(
      Object.entries(screens).map(([screen, all]) => [
        screen,
        {
          firstPaint: timingOf(all.map(({ firstPaintMs }) => firstPaintMs)),
          dataPaint: timingOf(all.map(({ dataPaintMs }) => dataPaintMs)),
          ...(screen === 'popup' ? { documentBegins: timingOf(all.map(({ startedMs }) => startedMs)) } : {}),
        },
      ]),
    ),
    worker,
    lists,
  };
  if (json) return JSON.stringify(results);
  const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(11);
  const rows = Object.entries(results.open).flatMap(([screen, timings]) =>
    Object.entries(timings).map(
      ([what, { medianMs, minMs, maxMs }]) =>
        `  ${`${screen}: ${what}`.padEnd(36)}${ms(medianMs)}${ms(minMs)} –${ms(maxMs)}`,
    ),
  );
  return [
    `${'from the beginning of the document'.padEnd(38)}${'median'.padStart(11)}${'min'.padStart(11)}  ${'max'.padStart(11)}   n=${times}, the first one cold`,
    ...rows,
    '',
    ...workerLines(worker),
    '',
    ...listLines(lists),
  ].join('\n');
}
