/** A release in a repository of its own: what it changes, and that a rehearsal or a fault changes nothing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { releaseChangelog } from '@/scripts/release/changelog';
import { makeRelease } from '@/scripts/release/make-release';
import { nextVersion } from '@/scripts/release/next-version';

let root = '';
const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();
const read = (file: string) => readFileSync(join(root, file), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'overdue-lens-test-release-'));
  const project = { name: 'x', version: '0.1.0' };
  const lock = { ...project, packages: { '': project, 'node_modules/y': { version: '0.1.0' } } };
  writeFileSync(join(root, 'package.json'), JSON.stringify(project, null, 2));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock, null, 2));
  writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n### Added\n\n- One.\n- Two.\n');
  git('init', '--quiet');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@b.example');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function release(more: { version?: string; makePackages?: () => string[] } = {}) {
  const said: string[] = [];
  const version = makeRelease({
    root,
    day: '2026-12-01',
    makePackages: () => ['packages'],
    say: (line) => said.push(line),
    ...more,
  });
  return { version, said };
}

describe('a release', () => {
  test('sets version, changelog, commit and tag', () => {
    const { version, said } = release({ version: 'minor' });
    expect(version).toBe('0.2.0');
    expect(JSON.parse(read('package.json')).version).toBe('0.2.0');
    const lock = JSON.parse(read('package-lock.json'));
    expect([lock.version, lock.packages[''].version, lock.packages['node_modules/y'].version]).toEqual([
      '0.2.0',
      '0.2.0',
      '0.1.0',
    ]);
    expect(read('CHANGELOG.md')).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 – 2026-12-01\n\n### Added\n\n- One.\n- Two.\n',
    );
    expect(git('log', '-1', '--format=%s')).toBe('Release 0.2.0');
    expect(git('tag', '--list')).toBe('v0.2.0');
    expect(git('tag', '--list', '--format=%(contents:body)')).toContain('- Two.');
    expect(git('status', '--porcelain')).toBe('');
    expect(said.join('\n')).toMatch(/0\.1\.0 → 0\.2\.0[\s\S]*2 entries[\s\S]*packages[\s\S]*tag v0\.2\.0/);
  });

  test('stops at changes that are not committed', () => {
    writeFileSync(join(root, 'new.txt'), '');
    expect(() => release()).toThrow(/not committed:\n\?\? new\.txt/);
  });

  test('leaves everything as it was where a package does not pass', () => {
    const refuse = () => {
      throw new Error('a store would refuse it');
    };
    expect(() => release({ makePackages: refuse })).toThrow('a store would refuse it');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('tag', '--list')).toBe('');
    expect(read('package.json')).toContain('0.1.0');
  });

  test('of the same version comes once', () => {
    expect(release().version).toBe('0.1.0');
    expect(() => release({ version: '0.1.0' })).toThrow('released already');
    expect(() => release()).toThrow('says nothing under “Unreleased”');
  });

  test('follows a version that the changelog tells of, tagged or not', () => {
    writeFileSync(join(root, 'CHANGELOG.md'), '## Unreleased\n\n- New.\n\n## 0.1.0 – 2026-11-01\n\n- Old.\n');
    git('commit', '--quiet', '--all', '--message', 'Second');
    expect(release().version).toBe('0.1.1');
  });
});

test('the version is the present one until it is released, then one step on', () => {
  expect(nextVersion('0.1.0', [])).toBe('0.1.0');
  expect(nextVersion('0.1.0', ['v0.1.0'])).toBe('0.1.1');
  expect(nextVersion('1.2.3', [], 'major')).toBe('2.0.0');
  expect(nextVersion('1.2.3', [], '1.10.0')).toBe('1.10.0');
  expect(() => nextVersion('1.2.3', [], '1.2.2')).toThrow('comes before');
  expect(() => nextVersion('1.2.3', [], 'next')).toThrow('is no version');
});

test('older sections of the changelog stay as they are', () => {
  const { text } = releaseChangelog(
    '## Unreleased\n\n- New.\n\n## 0.1.0 – 2026-11-01\n\n- Old.\n',
    '0.2.0',
    '2026-12-01',
  );
  expect(text).toBe('## Unreleased\n\n## 0.2.0 – 2026-12-01\n\n- New.\n\n## 0.1.0 – 2026-11-01\n\n- Old.\n');
});
