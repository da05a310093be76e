/**
 * `npm run test:coverage`: how much of `lib/` and `components/` the unit and component tests run, a figure per folder.
 * Line by line it stands in `coverage/index.html`. Not part of `npm test`: it shows where to look and is no bar to pass.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Count, coverageByFolder, coverageTable } from './coverage/folder-coverage';
import { shellEnv } from './shell-env';

const root = resolve(import.meta.dirname, '..');
const { status, error } = spawnSync(
  join(root, 'node_modules/.bin/vitest'),
  ['run', '--project', 'node', '--project', 'dom', '--coverage'],
  { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env: shellEnv() },
);
if (error) throw error;

const summary = JSON.parse(readFileSync(join(root, 'coverage/coverage-summary.json'), 'utf8')) as Record<
  string,
  { lines: Count; branches: Count }
>;
const files = Object.entries(summary)
  .filter(([path]) => path !== 'total')
  .map(([path, { lines, branches }]) => ({ path: relative(root, path).replaceAll('\\', '/'), lines, branches }));
console.log(`\n${coverageTable(coverageByFolder(files))}`);
process.exitCode = status ?? 1;
