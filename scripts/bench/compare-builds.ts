/** This build and another one in turn, round by round, so that what slows the machine slows both: pages full of names, cards, worker and screens. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servePages } from '@/scripts/serve-pages';
import { chromeBuild } from '@/scripts/shipped-chromium';
import { measuredScreens } from './blank-screens';
import { measureCard } from './measure-card';
import { measureScreens } from './measure-screens';
import { measureWorker } from './measure-worker';
import { type Bench, openBench } from './methods';
import { makePage } from './pages';
import { median, timingOf } from './statistics';

/** Pages of the bench that hold many names, or a table of prices. */
const fullPages = ['names-400', 'table-400'] as const;

const sides = ['before', 'after'] as const;
type Side = (typeof sides)[number];

/** What was measured, by what it is called; of each side as often as there were rounds. */
type Measured = Map<string, Record<Side, number[]>>;

function keep(measured: Measured, name: string, side: Side, value: number | null): void {
  if (value === null) return;
  const both = measured.get(name) ?? { before: [], after: [] };
  both[side].push(value);
  measured.set(name, both);
}

function scriptsOf(build: string) {
  if (!existsSync(join(build, 'page.js'))) throw new Error(`${build} holds no build of the extension.`);
  const text = (name: string) => (existsSync(join(build, name)) ? readFileSync(join(build, name), 'utf8') : '');
  return { first: text('page.js'), second: text('prices.js') + text('names.js') + text('marks.js') };
}

async function readPages(bench: Bench, origin: string, side: Side, measured: Measured): Promise<void> {
  for (const page of fullPages) {
    const url = `${origin}/${page}`;
    const floor = await bench.measure('floor', url, 1);
    const once = await bench.measure('ours', url, 1);
    keep(measured, `${page}: bare walk, ms`, side, floor.ms);
    keep(measured, `${page}: one shot, ms`, side, once.ms);
    keep(measured, `${page}: one shot, times the walk`, side, once.ms / floor.ms);
    const { reading } = await bench.measure('oursSliced', url, 1);
    keep(measured, `${page}: longest slice, ms`, side, reading?.longestMs ?? null);
    keep(measured, `${page}: first mark, ms`, side, reading?.firstMarkMs ?? null);
  }
}

async function openScreensOf(build: string, executablePath: string, side: Side, measured: Measured): Promise<void> {
  const card = await measureCard(executablePath, 1, () => undefined, build);
  keep(measured, 'hover to card, asleep, ms', side, card.asleepMs[0] ?? null);
  keep(measured, 'hover to card, awake, ms', side, card.awakeMs[0] ?? null);
  const worker = await measureWorker(executablePath, 1, build);
  keep(measured, 'worker, from its start to an answer, ms', side, worker.start.medianMs);
  keep(measured, 'lists written, then a card, ms', side, worker.seeding.medianMs);
  const screens = await measureScreens(executablePath, 1, () => undefined, build);
  for (const screen of measuredScreens) {
    keep(measured, `${screen}: blank page, ms`, side, screens[screen].blank.medianMs);
    keep(measured, `${screen}: all content, ms`, side, screens[screen].content.medianMs);
    keep(measured, `${screen}: all content, times the blank page`, side, screens[screen].ratio);
  }
}

function linesOf(measured: Measured, times: number): string[] {
  const figure = (values: readonly number[]) => {
    const { medianMs, minMs, maxMs } = timingOf(values);
    return `${medianMs.toFixed(1)} (${minMs.toFixed(1)}–${maxMs.toFixed(1)})`.padStart(26);
  };
  const head = `${''.padEnd(48)}${'before'.padStart(26)}${'after'.padStart(26)}   n=${times}, in turn`;
  const rows = [...measured].map(
    ([name, { before, after }]) =>
      `${name.padEnd(48)}${figure(before)}${figure(after)}   ${(median(after) / median(before)).toFixed(2)} ×`,
  );
  return [head, ...rows];
}

/** `before`: the folder of the other build. Resolves with a table: medians, with least and most. */
export async function compareBuilds(
  executablePath: string,
  before: string,
  times: number,
  say: (progress: string) => void,
): Promise<string> {
  const builds: Record<Side, string> = { before, after: chromeBuild };
  const measured: Measured = new Map();
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const made = Object.fromEntries(fullPages.map((page) => [`/${page}`, { html: makePage(page), headers }]));
  const server = await servePages({ made });
  try {
    for (let round = 1; round <= times; round += 1) {
      // Each begins every other round.
      for (const side of round % 2 === 1 ? sides : sides.toReversed()) {
        say(`${side}, round ${round} of ${times}`);
        const bench = await openBench(executablePath, scriptsOf(builds[side]), []);
        await readPages(bench, server.origin, side, measured).finally(bench.close);
        await openScreensOf(builds[side], executablePath, side, measured);
      }
    }
  } finally {
    await server.close();
  }
  return linesOf(measured, times).join('\n');
}
