/**
 * `npm test`: everything a change must pass, in one go. What need not wait for each other runs side by side, so that both
 * cores of a small machine have work: of the lanes of a stage the first is shown as it runs, each step of another when it is
 * through. `npm test -- lint unit` runs only the steps named. The last line says how many tests and checks passed and failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowsers } from './install-browsers';
import { shellEnv } from './shell-env';

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'test-results');

interface Outcome {
  passed: number;
  failed: number;
  /** For want of something that this machine does not have. */
  skipped?: number;
}

/** Runs a tool of this project; resolves to whether it succeeded. */
type Tool = (name: string, args: string[], env?: Record<string, string>) => Promise<boolean>;

interface Step {
  name: string;
  says: string;
  run(tool: Tool): Promise<Outcome>;
}

const asOutcome = (succeeded: boolean): Outcome => (succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** `hear`: what the tool prints; null: it is shown at once. */
function toolThat(hear: ((text: string) => void) | null): Tool {
  return (name, args, env = {}) =>
    new Promise((done) => {
      const running = spawn(join(root, 'node_modules/.bin', name), args, {
        cwd: root,
        stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
        shell: process.platform === 'win32',
        env: shellEnv(env),
      });
      for (const stream of [running.stdout, running.stderr]) stream?.setEncoding('utf8').on('data', hear ?? (() => {}));
      running.on('error', (error) => {
        console.error(`${name}: ${error.message}`);
        done(false);
      });
      running.on('close', (status) => done(status === 0));
    });
}

/** Counts from a JSON report; a run that failed without a failed test (a file that does not load) still counts as one. */
function counted<Report>(file: string, succeeded: boolean, count: (report: Report) => Outcome): Outcome {
  if (!existsSync(file)) return asOutcome(false);
  const outcome = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  return succeeded || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

async function vitest(tool: Tool, projects: string[]): Promise<Outcome> {
  const file = join(reports, `${projects.join('-')}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const succeeded = await tool('vitest', [
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return counted<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(
    file,
    succeeded,
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    }),
  );
}

async function playwright(tool: Tool): Promise<Outcome> {
  const file = join(reports, 'chromium.json');
  const succeeded = await tool('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return counted<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(
    file,
    succeeded,
    ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
  );
}

async function browsers(): Promise<Outcome> {
  const found = ensureBrowsers(['chromium', 'firefox']);
  for (const [name, path] of Object.entries(found)) console.log(`${name}: ${path}`);
  return asOutcome(true);
}

/** A step of one or more tools, each of which must succeed. */
const tools = (name: string, says: string, ...runs: [tool: string, ...args: string[]][]): Step => ({
  name,
  says,
  async run(tool) {
    for (const [of, ...args] of runs) if (!(await tool(of, args))) return asOutcome(false);
    return asOutcome(true);
  },
});

/** One after the other; in each, lanes that run side by side; in each of these, steps in the order in which mistakes are cheapest to see. */
const stages: Step[][][] = [
  [
    [
      // First of all: a build writes types of its own, which must not change while they are read.
      tools(
        'types',
        'Types: all code, and lib/core without DOM types',
        ['tsc', '--noEmit'],
        ['tsc', '-p', 'tsconfig.core.json'],
      ),
      tools('lint', 'Format and lint', ['biome', 'check', '--error-on-warnings', '.']),
    ],
  ],
  [
    [{ name: 'unit', says: 'Unit and component tests', run: (tool) => vitest(tool, ['node', 'dom']) }],
    [
      tools('chrome', 'Build for Chrome and Edge', ['wxt', 'build']),
      tools('firefox', 'Build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']),
      {
        name: 'shipped',
        says: 'What is shipped: permissions, sizes, no network code',
        run: (tool) => vitest(tool, ['build']),
      },
      tools('addons', 'Mozilla’s linter on the Firefox build', [
        'addons-linter',
        '--warnings-as-errors',
        '.output/firefox-mv3',
      ]),
    ],
  ],
  [[{ name: 'browsers', says: 'Browsers for the end-to-end tests', run: browsers }]],
  // Not beside each other: browsers of both take more than two cores, and are then slow beyond what a test waits for.
  [[{ name: 'chromium-e2e', says: 'End to end in Chromium', run: playwright }]],
  [[{ name: 'firefox-e2e', says: 'End to end in Firefox', run: (tool) => vitest(tool, ['firefox']) }]],
];

interface Row extends Outcome {
  says: string;
  seconds: number;
}

async function runStep(step: Step, isShown: boolean): Promise<Row> {
  const started = performance.now();
  const heading = `\n━━ ${step.says}`;
  const heard: string[] = [];
  if (isShown) console.log(heading);
  const outcome = await step.run(toolThat(isShown ? null : (text) => heard.push(text))).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return asOutcome(false);
  });
  const seconds = (performance.now() - started) / 1000;
  if (!isShown) console.log(`${heading} (beside the others)\n${heard.join('')}`);
  return { ...outcome, says: step.says, seconds };
}

async function runLane(lane: readonly Step[], isShown: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const step of lane) rows.push(await runStep(step, isShown));
  return rows;
}

const chosen = process.argv.slice(2);
const steps = stages.flat(2);
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const started = performance.now();
const rows: Row[] = [];
for (const stage of stages) {
  const lanes = stage
    .map((lane) => lane.filter((step) => chosen.length === 0 || chosen.includes(step.name)))
    .filter((lane) => lane.length > 0);
  rows.push(...(await Promise.all(lanes.map((lane, at) => runLane(lane, at === 0)))).flat());
}

console.log('\n━━ Summary');
const inWords = ({ passed, failed, skipped = 0 }: Outcome, isFailedSaid: boolean) =>
  [
    `${passed} passed`,
    ...(isFailedSaid || failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
for (const row of rows)
  console.log(`${row.failed > 0 ? '✗' : '✓'} ${row.says}: ${inWords(row, false)} (${row.seconds.toFixed(0)} s)`);
const total = (key: keyof Outcome) => rows.reduce((sum, row) => sum + (row[key] ?? 0), 0);
const all = { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
console.log(`\n${inWords(all, true)} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
process.exitCode = all.failed > 0 ? 1 : 0;
