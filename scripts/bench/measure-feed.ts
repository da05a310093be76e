/** A page that adds 200 items every 100 ms, and what those who watch it spend on that. */
import type { IsolatedWorld } from './isolated-world';
import { alternation, type Bench } from './methods';
import { feedItems } from './pages';

export const feedMethods = ['ours', 'rescan', 'noop'] as const;
export type FeedMethod = (typeof feedMethods)[number];

export type FeedMeasures = Record<FeedMethod, { msPer1000Items: number; longestMs: number }[]>;

const ticks = 40;
const itemsPerTick = 200;

/** The page of the feed; it begins when its `startFeed` is called, which promises its end. */
export function feedPage(): string {
  const items = JSON.stringify(feedItems(ticks * itemsPerTick));
  const script = `
    const items = ${items};
    globalThis.startFeed = () => new Promise((resolve) => {
      const list = document.getElementById('feed');
      let next = 0;
      const timer = setInterval(() => {
        for (const { title, text } of items.slice(next, next + ${itemsPerTick})) {
          const item = document.createElement('article');
          const heading = document.createElement('h3');
          const paragraph = document.createElement('p');
          heading.textContent = title;
          paragraph.textContent = text;
          item.append(heading, paragraph);
          list.append(item);
        }
        next += ${itemsPerTick};
        if (next < items.length) return;
        clearInterval(timer);
        resolve();
      }, 100);
    });`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>feed</title></head><body><main id="feed"></main><script>${script}</script></body></html>`;
}

async function watching(bench: Bench, url: string, method: FeedMethod): Promise<IsolatedWorld> {
  if (method !== 'ours') {
    const world = await bench.openPlain(url);
    await world.call('watch', method === 'rescan' ? 'rescan' : 'no-op', alternation(bench.names));
    return world;
  }
  const world = await bench.openOurs(url, null, Number.MAX_SAFE_INTEGER);
  await world.call('read');
  return world;
}

async function measureOnce(bench: Bench, url: string, method: FeedMethod) {
  const world = await watching(bench, url, method);
  await world.untilAtRest();
  await world.call('forgetSpans');
  await world.page.evaluate(() => (globalThis as unknown as { startFeed(): Promise<void> }).startFeed());
  // The last items are still being read.
  await world.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const {
    busyMs,
    choresMs = 0,
    longestMs,
  } = await world.call<{ busyMs: number; choresMs?: number; longestMs: number }>('readMeter');
  await world.close();
  return { msPer1000Items: ((busyMs + choresMs) / (ticks * itemsPerTick)) * 1000, longestMs };
}

export async function measureFeed(
  bench: Bench,
  url: string,
  times: number,
  say: (progress: string) => void,
): Promise<FeedMeasures> {
  const measures: FeedMeasures = { ours: [], rescan: [], noop: [] };
  for (let round = 0; round < times; round += 1) {
    say(`feed, round ${round + 1} of ${times}`);
    for (const method of feedMethods) measures[method].push(await measureOnce(bench, url, method));
  }
  return measures;
}
