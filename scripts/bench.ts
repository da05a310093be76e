/**
 * `npm run bench`: what reading a page costs, in Chromium and with the shipped scripts, beside the browser’s own floor and
 * the libraries one would otherwise take. `-- --json`, `-- --quick`, `-- --open`, `-- --against=FOLDER`: see
 * scripts/bench/bench-choices.ts.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Effort, effortFor, readBenchChoices } from './bench/bench-choices';
import { compareBuilds } from './bench/compare-builds';
import { measureCard } from './bench/measure-card';
import { feedPage, measureFeed } from './bench/measure-feed';
import { framesOnHeapPage, measureInjection } from './bench/measure-injection';
import { measureMemory } from './bench/measure-memory';
import { openScreens } from './bench/measure-open';
import { measurePages } from './bench/measure-pages';
import { openBench } from './bench/methods';
import { makePage, pageNames } from './bench/pages';
import { type Measures, resultsOf } from './bench/results';
import { resultsTable } from './bench/results-table';
import { ensureBrowsers } from './install-browsers';
import { servePages } from './serve-pages';
import { shellEnv } from './shell-env';
import { chromeBuild } from './shipped-chromium';

const root = resolve(import.meta.dirname, '..');
const say = (progress: string) => console.error(progress);

/** Standard output belongs to the results. */
function build(): void {
  const { status } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: shellEnv(),
  });
  if (status !== 0) throw new Error('The build failed; what is wrong stands above.');
}

function builtFile(name: string): string {
  return readFileSync(join(chromeBuild, name), 'utf8');
}

/** Names as a developer would give them to a peer: as they are listed, in one script. */
function listedNames(): string[] {
  const lists = JSON.parse(readFileSync(join(root, 'assets/data/aliases.json'), 'utf8')) as {
    aliases: { text: string }[];
  }[];
  return [...new Set(lists.flatMap(({ aliases }) => aliases.map(({ text }) => text)))];
}

function madePages() {
  // With these the browser's clock ticks in 5 µs, not in 100.
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const frame = '<!doctype html><title>frame</title><p>今天天气很好。</p>';
  const frames = `<!doctype html><title>frames</title>${'<iframe src="/frame" width="300" height="200"></iframe>'.repeat(framesOnHeapPage)}`;
  const pages = pageNames.map((name) => [`/${name}`, { html: makePage(name), headers }] as const);
  return {
    ...Object.fromEntries(pages),
    '/feed': { html: feedPage(), headers },
    '/frame': { html: frame },
    '/frames': { html: frames },
  };
}

async function measure(executablePath: string, effort: Effort): Promise<Measures> {
  const server = await servePages({ made: madePages() });
  const bench = await openBench(
    executablePath,
    { first: builtFile('page.js'), second: builtFile('prices.js') + builtFile('names.js') + builtFile('marks.js') },
    listedNames(),
  );
  try {
    const pages = await measurePages(bench, server.origin, effort, say);
    const feed = await measureFeed(bench, `${server.origin}/feed`, effort.feeds, say);
    await bench.close();
    const site = { plain: `${server.origin}/en-3k`, frames: `${server.origin}/frames` };
    const injection = await measureInjection(
      executablePath,
      site,
      { times: effort.launches, repeats: effort.repeatedPages },
      say,
    );
    const card = await measureCard(executablePath, effort.cards, say);
    const bytes = Object.fromEntries(
      ['page.js', 'prices.js', 'names.js', 'marks.js', 'card.js'].map((name) => [
        name,
        statSync(join(chromeBuild, name)).size,
      ]),
    );
    return { card, pages, feed, injection, bytes };
  } finally {
    await bench.close();
    await server.close();
  }
}

try {
  const choices = readBenchChoices(process.argv.slice(2));
  const { chromium } = ensureBrowsers(['chromium']);
  if (choices.build) build();
  if (choices.open) {
    console.log(await openScreens(chromium, choices, say));
  } else if (choices.against !== null) {
    console.log(await compareBuilds(chromium, resolve(choices.against), choices.quick ? 3 : 7, say));
  } else if (choices.memory) {
    console.log(await measureMemory(chromium, choices, say));
  } else {
    const effort = effortFor(choices);
    const measures = await measure(chromium, effort);
    const results = resultsOf(measures);
    console.log(choices.json ? JSON.stringify(results) : resultsTable(results, measures, effort));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
