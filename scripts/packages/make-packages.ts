/** Makes the packages from nothing, as `npm run zip` does. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { shellEnv } from '@/scripts/shell-env';
import { type PackageFile, packageFiles } from './package-files';

/** Runs a command with its words shown only where it fails. */
export function runQuietly(command: string, args: string[], cwd: string): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
    env: shellEnv(),
  });
  if (status !== 0)
    throw new Error(`“${command} ${args.join(' ')}” failed in ${cwd}:\n${error?.message ?? ''}${stdout}${stderr}`);
}

export function makePackages(root: string): PackageFile[] {
  rmSync(join(root, '.output'), { recursive: true, force: true });
  runQuietly('npm', ['run', 'zip'], root);
  return packageFiles(root);
}
