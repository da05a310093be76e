/**
 * A release in a checkout: version, changelog, packages, commit and tag. Nothing leaves the machine; the last lines say how to
 * push. Whatever fails, the checkout is as it was before.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseChangelog } from './changelog';
import { nextVersion } from './next-version';

export interface ReleaseAsked {
  root: string;
  version?: string;
  /** YYYY-MM-DD. */
  day: string;
  /** Makes and checks the packages; returns lines to print. Throws where a store would refuse one. */
  makePackages(root: string): string[];
  say(line: string): void;
}

const changed = ['package.json', 'package-lock.json', 'CHANGELOG.md'];

function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`);
  return stdout.trim();
}

/** The first version in the file is that of the project itself; the lock file says it twice. */
function setVersion(path: string, from: string, to: string, times: number): void {
  let left = times;
  const text = readFileSync(path, 'utf8').replaceAll(`"version": "${from}"`, (found) =>
    left-- > 0 ? `"version": "${to}"` : found,
  );
  writeFileSync(path, text);
}

/** Returns the version. */
export function makeRelease({ root, version: asked, day, makePackages, say }: ReleaseAsked): string {
  const dirty = git(root, 'status', '--porcelain');
  if (dirty) throw new Error(`There are changes that are not committed:\n${dirty}`);
  const { version: present } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const changelog = join(root, 'CHANGELOG.md');
  const written = readFileSync(changelog, 'utf8');
  // A version may have been told in the changelog before there were tags.
  const told = [...written.matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, number]) => `v${number}`);
  const version = nextVersion(present, [...git(root, 'tag', '--list').split('\n'), ...told], asked);
  const { text, section } = releaseChangelog(written, version, day);

  try {
    setVersion(join(root, 'package.json'), present, version, 1);
    setVersion(join(root, 'package-lock.json'), present, version, 2);
    writeFileSync(changelog, text);
    say(`version ${present} → ${version} in package.json and package-lock.json`);
    say(`CHANGELOG.md: “Unreleased” becomes “${version} – ${day}”, ${section.match(/^- /gm)?.length} entries`);
    for (const line of makePackages(root)) say(line);
    git(root, 'commit', '--quiet', '--message', `Release ${version}`, '--', ...changed);
  } catch (error) {
    git(root, 'checkout', '--', ...changed);
    throw error;
  }
  git(root, 'tag', '--annotate', `v${version}`, '--message', `Overdue Lens ${version}\n\n${section}`);
  say(`commit “Release ${version}” and tag v${version}`);
  return version;
}
