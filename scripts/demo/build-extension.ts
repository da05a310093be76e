/** Builds the extension for Chromium as it is shipped, with the build’s own words on the screen. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { shellEnv } from '@/scripts/shell-env';

const root = resolve(import.meta.dirname, '../..');

export function buildExtension(): void {
  const { status } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: shellEnv(),
  });
  if (status !== 0) throw new Error('The build failed; what is wrong stands above.');
}
