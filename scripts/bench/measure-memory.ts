/**
 * What our scripts keep in memory, in the real extension: in a frame full of marks, over many tabs, and while a feed grows.
 * A heap is that of the page’s process after a collection of garbage; what the same page holds without access is taken off.
 */
import type { Page } from '@playwright/test';
import { servePages } from '@/scripts/serve-pages';
import { launchShippedChromium, type ShippedChromium } from '@/scripts/shipped-chromium';
import { makePage } from './pages';

const settleMs = 3_000;
const feedEveryMs = 1_000;
const looksAtFeed = 10;

/** Adds an offer and nine lines of talk each second, and lets go of the oldest beyond a thousand. */
export const growingFeed = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>feed</title><main></main><script>
  const list = document.querySelector('main');
  let count = 0;
  setInterval(() => {
    for (let line = 0; line < 10; line += 1) {
      const item = document.createElement('p');
      item.textContent = line ? '今天天气很好，大家都出门了。第' + count + '条' : '向小米金融借款，年化利率' + (7 + count % 17) + '%，最高' + count + '元';
      list.append(item);
      count += 1;
    }
    while (list.childElementCount > 1000) list.firstElementChild.remove();
  }, ${feedEveryMs});
</script>`;

export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  await session.detach();
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1000;
}

const rest = (page: Page, ms: number) =>
  page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), ms);

async function heapOfPage({ context }: ShippedChromium, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  await rest(page, settleMs);
  const heapKB = await heapOf(page);
  await page.close();
  return heapKB;
}

/** One after the other, each read before the next is opened. */
async function heapOfTabs({ context }: ShippedChromium, url: string, count: number): Promise<number> {
  const tabs: Page[] = [];
  let sumKB = 0;
  for (let at = 0; at < count; at += 1) {
    const page = await context.newPage();
    await page.goto(`${url}?${at}`);
    await page.bringToFront();
    await rest(page, settleMs / 6);
    tabs.push(page);
  }
  for (const page of tabs) sumKB += await heapOf(page);
  for (const page of tabs) await page.close();
  return sumKB;
}

async function heapOfFeed({ context }: ShippedChromium, url: string, minutes: number): Promise<number[]> {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  const heaps: number[] = [];
  for (let look = 0; look < looksAtFeed; look += 1) {
    await rest(page, (minutes * 60_000) / looksAtFeed);
    heaps.push(await heapOf(page));
  }
  await page.close();
  return heaps;
}

async function withoutAccess({ control }: ShippedChromium): Promise<void> {
  await control.evaluate(async () => {
    await chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    while ((await chrome.scripting.getRegisteredContentScripts()).length > 0);
  });
}

/** Prints what it measured: a table, or one JSON object. */
export async function measureMemory(
  executablePath: string,
  { json, quick }: { json: boolean; quick: boolean },
  say: (progress: string) => void,
): Promise<string> {
  const [tabs, minutes] = quick ? [10, 1] : [60, 10];
  const server = await servePages({
    made: { '/table': { html: makePage('table-400') }, '/feed': { html: growingFeed } },
  });
  const shipped = await launchShippedChromium({ executablePath, hostAccess: true, headless: true });
  const all = async () => {
    say('a frame full of marks');
    const frameKB = await heapOfPage(shipped, `${server.origin}/table`);
    say(`${tabs} tabs`);
    const tabsKB = await heapOfTabs(shipped, `${server.origin}/table`, tabs);
    say(`a feed, ${minutes} minutes`);
    return { frameKB, tabsKB, feedKB: await heapOfFeed(shipped, `${server.origin}/feed`, minutes) };
  };
  try {
    const ours = await all();
    await withoutAccess(shipped);
    const none = await all();
    const feedKB = ours.feedKB.map((heapKB, at) => Math.round(heapKB - (none.feedKB[at] ?? Number.NaN)));
    const results = {
      frameKB: Math.round(ours.frameKB - none.frameKB),
      tabs,
      tabKB: Math.round((ours.tabsKB - none.tabsKB) / tabs),
      minutes,
      feedKB,
    };
    if (json) return JSON.stringify(results);
    return [
      `  heap of a frame with 500 marks, above that of the same page alone: ${results.frameKB} KB`,
      `  the same over ${tabs} tabs: ${results.tabKB} KB a tab`,
      `  a feed of ${minutes} min, ten looks: ${feedKB.join(', ')} KB above that of the same page alone`,
    ].join('\n');
  } finally {
    await shipped.close();
    await server.close();
  }
}
