/** How long the lists take: written to the device, listed, and searched as one types, among many times as many lenders as there are. */
import { chromium } from '@playwright/test';
import { servePages } from '@/scripts/serve-pages';
import { chromeBuild } from '@/scripts/shipped-chromium';
import { bundleInPage } from './bundle-in-page';
import { type IsolatedWorld, openIsolatedWorld } from './isolated-world';
import { median, rounded, type Timing, timingOf } from './statistics';

const lenders = 1000;
const queries = ['小米消费金融', 'xiaomi', 'xmxfjr', '微銀', '马上消费', '360借条', '捷信', 'bank'];

/** Milliseconds. */
const bars = { seedToday: 150, seedMany: 1000, list: 60, letter: 16, medianLetter: 3 };

interface Typed {
  query: string;
  ms: number;
  hits: number;
}

export interface ListTimes {
  lenders: number;
  /** From the file of the package. */
  seedToday: Timing;
  /** From memory. */
  seedMany: Timing;
  open: Timing;
  list: Timing;
  search: Timing & { slowestQuery: string; letters: number; within: number };
}

async function each<T>(times: number, measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let time = 0; time < times; time += 1) all.push(await measure());
  return all;
}

async function timesIn(world: IsolatedWorld, times: number): Promise<ListTimes> {
  const seedToday = await each(times, () => world.call<number>('seed'));
  await world.call('growTo', lenders);
  const seedMany = await each(times, () => world.call<number>('seed'));
  const lists = await each(times, () => world.call<{ openMs: number; listMs: number }>('openList'));
  const typed = (await each(times, () => world.call<Typed[]>('typed', queries))).flat();
  const slowest = typed.reduce((worst, one) => (one.ms > worst.ms ? one : worst));
  return {
    lenders,
    seedToday: timingOf(seedToday),
    seedMany: timingOf(seedMany),
    open: timingOf(lists.map(({ openMs }) => openMs)),
    list: timingOf(lists.map(({ listMs }) => listMs)),
    search: {
      medianMs: rounded(median(typed.map(({ ms }) => ms))),
      minMs: rounded(Math.min(...typed.map(({ ms }) => ms))),
      maxMs: rounded(slowest.ms),
      slowestQuery: `${slowest.query}, ${slowest.hits} hits`,
      letters: typed.length,
      within: typed.filter(({ ms }) => ms <= bars.letter).length,
    },
  };
}

export async function measureLists(executablePath: string, times: number): Promise<ListTimes> {
  const bundle = await bundleInPage('search');
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const made = { '/': { html: '<!doctype html><title>lists</title>', headers } };
  const server = await servePages({ folder: chromeBuild, made });
  const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const world = await openIsolatedWorld(browser, server.origin);
    await world.run(bundle);
    return await timesIn(world, times);
  } finally {
    await browser.close();
    await server.close();
  }
}

export function listLines({ seedToday, seedMany, open, list, search, lenders: many }: ListTimes): string[] {
  const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(11);
  const line = (what: string, { medianMs, minMs, maxMs }: Timing, bar: number | null) =>
    `  ${what.padEnd(48)}${ms(medianMs)}${ms(minMs)} –${ms(maxMs)}${bar === null ? '' : `   ${medianMs <= bar ? 'met   ' : 'MISSED'} ≤ ${bar} ms`}`;
  const isEachMet = search.maxMs <= bars.letter;
  return [
    line("today's lists, from the package to the device", seedToday, bars.seedToday),
    line(`${many} lenders, from memory to the device`, seedMany, bars.seedMany),
    line(`${many} lenders: a screen opens them`, open, null),
    line(`${many} lenders: the list, first time`, list, bars.list),
    line(`${many} lenders: search, each letter typed`, search, bars.medianLetter),
    `  ${isEachMet ? 'met   ' : 'MISSED'} every letter ≤ ${bars.letter} ms: ${search.within} of ${search.letters}; slowest “${search.slowestQuery}”`,
  ];
}
