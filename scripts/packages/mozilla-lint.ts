/** Mozilla's own linter, and what it counted. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { shellEnv } from '@/scripts/shell-env';

export interface LintCounts {
  errors: number;
  warnings: number;
  notices: number;
}

export function mozillaLint(root: string, path: string): LintCounts & { messages: string[] } {
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/addons-linter'), ['--output=json', path], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
    env: shellEnv(),
  });
  if (!stdout.startsWith('{')) throw new Error(`The linter said nothing that can be read: ${stdout}${stderr}`);
  const { summary, errors, warnings, notices } = JSON.parse(stdout) as {
    summary: LintCounts;
    errors: { message: string }[];
    warnings: { message: string }[];
    notices: { message: string }[];
  };
  const messages = [...errors, ...warnings, ...notices].map(({ message }) => message);
  return { errors: summary.errors, warnings: summary.warnings, notices: summary.notices, messages };
}
