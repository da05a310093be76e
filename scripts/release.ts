/**
 * `npm run release`: a new version in this checkout – version, changelog, the four packages with their checks and hashes,
 * commit and tag – or, with `-- --dry-run`, the same in a copy that is thrown away, so that nothing here is changed. A version,
 * or major, minor or patch, can be named: `npm run release -- minor`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPackages } from './packages/check-packages';
import { makePackages, runQuietly } from './packages/make-packages';
import { sumsText } from './packages/package-files';
import { makeRelease } from './release/make-release';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ options: { 'dry-run': { type: 'boolean' } }, allowPositionals: true });
const isDry = values['dry-run'] ?? false;

function packages(checkout: string): string[] {
  if (isDry) runQuietly('npm', ['ci', '--prefer-offline'], checkout);
  const made = makePackages(checkout);
  const { lines, faults } = checkPackages(checkout, made);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  writeFileSync(join(checkout, '.output/SHA256SUMS'), sumsText(made));
  return lines;
}

function release(checkout: string): string {
  const [version] = positionals;
  return makeRelease({
    root: checkout,
    ...(version ? { version } : {}),
    day: new Date().toISOString().slice(0, 10),
    makePackages: packages,
    say: (line) => console.log(isDry ? `would be: ${line}` : line),
  });
}

function rehearse(): void {
  const dirty = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout.trim();
  if (dirty)
    console.log(`A release would stop here, for these changes are not committed; they are left out:\n${dirty}`);
  const copy = mkdtempSync(join(tmpdir(), 'overdue-lens-release-'));
  try {
    runQuietly('git', ['clone', '--quiet', root, copy], root);
    release(copy);
    console.log('Nothing was changed here.');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

try {
  if (isDry) rehearse();
  else {
    const version = release(root);
    console.log(
      `The packages are in .output. To publish: git push --follow-tags, then send them in (store/README.md).`,
    );
    console.log(`To undo: git tag --delete v${version} && git reset --hard HEAD~1`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
