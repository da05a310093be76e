/**
 * `npm test`: everything a change must pass, in one go and in the order in which mistakes are cheapest to see.
 * `npm test -- lint unit` runs only the steps named. The last line says how many tests and checks passed and failed.
 */
import { spawnSync } from 'node:child_process';
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

interface Step {
  name: string;
  says: string;
  run(): Outcome;
}

const asOutcome = (succeeded: boolean): Outcome => (succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Runs a tool of this project with its output shown. */
function tool(name: string, args: string[], env: Record<string, string> = {}): boolean {
  const path = join(root, 'node_modules/.bin', name);
  const { status, error } = spawnSync(path, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: shellEnv(env),
  });
  if (error) console.error(`${name}: ${error.message}`);
  return status === 0;
}

/** Counts from a JSON report; a run that failed without a failed test (a file that does not load) still counts as one. */
function counted<Report>(file: string, succeeded: boolean, count: (report: Report) => Outcome): Outcome {
  if (!existsSync(file)) return asOutcome(false);
  const outcome = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  return succeeded || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

function vitest(...projects: string[]): Outcome {
  const file = join(reports, `${projects.join('-')}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const succeeded = tool('vitest', [
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

function playwright(): Outcome {
  const file = join(reports, 'chromium.json');
  const succeeded = tool('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
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

function browsers(): Outcome {
  const found = ensureBrowsers(['chromium', 'firefox']);
  for (const [name, path] of Object.entries(found)) console.log(`${name}: ${path}`);
  return asOutcome(true);
}

const steps: Step[] = [
  {
    name: 'types',
    says: 'Types: all code, and lib/core without DOM types',
    run: () => asOutcome(tool('tsc', ['--noEmit']) && tool('tsc', ['-p', 'tsconfig.core.json'])),
  },
  { name: 'lint', says: 'Format and lint', run: () => asOutcome(tool('biome', ['check', '--error-on-warnings', '.'])) },
  { name: 'unit', says: 'Unit and component tests', run: () => vitest('node', 'dom') },
  { name: 'chrome', says: 'Build for Chrome and Edge', run: () => asOutcome(tool('wxt', ['build'])) },
  {
    name: 'firefox',
    says: 'Build for Firefox',
    run: () => asOutcome(tool('wxt', ['build', '-b', 'firefox', '--mv3'])),
  },
  { name: 'shipped', says: 'What is shipped: permissions, sizes, no network code', run: () => vitest('build') },
  {
    name: 'addons',
    says: "Mozilla's linter on the Firefox build",
    run: () => asOutcome(tool('addons-linter', ['--warnings-as-errors', '.output/firefox-mv3'])),
  },
  { name: 'browsers', says: 'Browsers for the end-to-end tests', run: browsers },
  { name: 'chromium-e2e', says: 'End to end in Chromium', run: playwright },
  { name: 'firefox-e2e', says: 'End to end in Firefox', run: () => vitest('firefox') },
];

function runStep(step: Step): Outcome {
  console.log(`\n━━ ${step.says}`);
  try {
    return step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return asOutcome(false);
  }
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const started = performance.now();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const rows = steps
  .filter((step) => chosen.length === 0 || chosen.includes(step.name))
  .map((step) => {
    const begun = performance.now();
    const outcome = runStep(step);
    return { ...outcome, says: step.says, seconds: (performance.now() - begun) / 1000 };
  });

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
