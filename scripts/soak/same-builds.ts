/** Builds both packages twice from nothing and says which files differ. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { shellEnv } from '@/scripts/shell-env';

function hashes(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

function built(root: string): Map<string, string> {
  const output = join(root, '.output');
  rmSync(output, { recursive: true, force: true });
  for (const more of [[], ['-b', 'firefox', '--mv3']]) {
    const { status } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build', ...more], {
      cwd: root,
      stdio: 'ignore',
      env: shellEnv(),
    });
    if (status !== 0) throw new Error('The build failed.');
  }
  return hashes(output);
}

export function differingFiles(root: string): { files: number; differing: string[] } {
  const first = built(root);
  const second = built(root);
  const all = new Set([...first.keys(), ...second.keys()]);
  return { files: all.size, differing: [...all].filter((path) => first.get(path) !== second.get(path)).sort() };
}
