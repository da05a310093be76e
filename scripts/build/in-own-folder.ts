/** WXT writes every script of its own into the root of the package; one that is loaded late may stand beside the files that it works with. */
import { basename } from 'node:path';
import type { InlineConfig } from 'vite';

/** `file`: its place in the package; the entrypoint has its name. */
export function inOwnFolder(entrypoints: readonly { name: string }[], config: InlineConfig, file: string): void {
  const output = (config.build?.rolldownOptions ?? config.build?.rollupOptions)?.output;
  if (entrypoints.some(({ name }) => `${name}.js` === basename(file)) && output && !Array.isArray(output))
    output.entryFileNames = file;
}
