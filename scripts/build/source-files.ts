/** Which files make up the sources package: what the repository keeps, or in an unpacked package, where there is none, all but what was made. */
import { spawnSync } from 'node:child_process';

/** Below these lies nothing that a build reads. */
export const notSources = [
  '.git',
  '.git/**',
  '.wxt/**',
  '.corpus/**',
  'coverage/**',
  'demo/**',
  'docs/screens/**',
  'playwright-report/**',
  'store/pictures/**',
  'test-results/**',
  '**/*.log',
];

/** Patterns for the packer. A name is taken as it is written, whatever it holds. */
export function sourceFiles(root: string): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const kept = status === 0 ? stdout.split('\0').filter(Boolean) : [];
  return kept.length > 0 ? kept.map((path) => path.replace(/[\\*?[\]{}()!+@]/g, '\\$&')) : ['**/*'];
}
