/**
 * `npm run test:soak`: both packages built twice and compared; the tests that draw by chance, each with thirty times as many
 * draws; and an hour of killing, or as many minutes as are given (`-- 5`), while a feed grows in another browser. Prints how
 * often each was tried, what was lost and what the feed’s page held in memory; ends with an error where anything was lost.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { growingFeed, heapOf } from './bench/measure-memory';
import { findBrowser } from './find-browsers';
import { servePages } from './serve-pages';
import { shellEnv } from './shell-env';
import { launchShippedChromium } from './shipped-chromium';
import { keepOneLoan } from './soak/loans-and-evidence';
import { differingFiles } from './soak/same-builds';
import { type Surroundings, seen } from './soak/surroundings';
import { trials } from './soak/trials';

const root = resolve(import.meta.dirname, '..');
const minutes = Number(process.argv[2] ?? 60);
const executablePath = findBrowser('chromium');
if (!executablePath || !(minutes > 0)) throw new Error('Chromium and a number of minutes are needed.');

const builds = differingFiles(root);
console.log(`built twice: ${builds.files} files, ${builds.differing.length} differ ${builds.differing.join(' ')}`);

const drawn = spawnSync(
  join(root, 'node_modules/.bin/vitest'),
  [
    'run',
    '--project',
    'node',
    '--testTimeout=900000',
    'tests/storage',
    'tests/services/records',
    'tests/services/background',
  ],
  { cwd: root, stdio: 'inherit', env: shellEnv({ SOAK: '30' }) },
);

const html =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><h1>小米金融</h1><p>利信金融的借款</p>';
const server = await servePages({
  folder: join(root, 'tests/fixtures/pages'),
  made: { '/soak.html': { html }, '/feed': { html: growingFeed } },
});
const launch = () =>
  launchShippedChromium({ executablePath, hostAccess: true, headless: true, args: ['--lang=zh-CN'] });
const [chromium, watching] = [await launch(), await launch()];
const around: Surroundings = {
  chromium,
  pageAddress: `${server.origin}/soak.html`,
  replace(next) {
    around.chromium = next;
  },
  chance: Math.random,
};

/** One trial by its weight. */
function draw() {
  let left = Math.random() * trials.reduce((sum, { weight }) => sum + weight, 0);
  for (const trial of trials) {
    left -= trial.weight;
    if (left <= 0) return trial;
  }
  return trials[0];
}

const tried = new Map(trials.map(({ name }) => [name, { times: 0, broken: 0, losses: [] as string[] }]));
await keepOneLoan(around);
const feed = await watching.context.newPage();
await feed.goto(`${server.origin}/feed`);
await feed.bringToFront();
const looksAtFeed = 12;
const heapsKB: number[] = [];

const begin = Date.now();
const end = begin + minutes * 60_000;
while (Date.now() < end) {
  if (Date.now() - begin >= ((heapsKB.length + 1) * (end - begin)) / looksAtFeed)
    heapsKB.push(Math.round(await heapOf(feed)));
  const trial = draw();
  const row = trial && tried.get(trial.name);
  if (!trial || !row) continue;
  row.times += 1;
  try {
    const loss = await trial.run(around);
    if (loss !== null) row.losses.push(loss);
  } catch (error) {
    // The driver lost the page that was killed under it: nothing is known of this round.
    row.broken += 1;
    if (row.broken < 4) console.error(trial.name, error instanceof Error ? error.message.split('\n')[0] : error);
  }
}
heapsKB.push(Math.round(await heapOf(feed)));
const tellTale = await feed.evaluate(() => CSS.highlights.size);
await around.chromium.close();
await watching.close();
await server.close();

let lost = 0;
for (const [name, { times, broken, losses }] of tried) {
  lost += losses.length;
  console.log(
    `${name}: ${times - broken} tries, ${losses.length} losses${broken > 0 ? ` (${broken} rounds not finished)` : ''}`,
  );
  for (const loss of losses.slice(0, 5)) console.log(`  ${loss}`);
}
for (const [what, { there, cutOff }] of Object.entries(seen)) console.log(`${what}: ${there} there, ${cutOff} cut off`);
console.log(`feed, ${tellTale > 0 ? 'marked to the end' : 'NOT MARKED'}, heap in KB: ${heapsKB.join(', ')}`);
process.exit(lost > 0 || drawn.status !== 0 || builds.differing.length > 0 ? 1 : 0);
