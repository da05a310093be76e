/** Makes one script of a file in `in-page/`, for the driver to evaluate in a page. */
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { bundledData } from '@/scripts/data/bundled-data';

const root = resolve(import.meta.dirname, '../..');

/** The name under which the script's exports stand in its world. */
export const benchGlobal = 'overdueLensBench';

export async function bundleInPage(name: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    envDir: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@': root } },
    plugins: [bundledData()],
    build: {
      write: false,
      target: 'chrome128',
      lib: { entry: join(import.meta.dirname, 'in-page', `${name}.ts`), formats: ['iife'], name: benchGlobal },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${name}: nothing was built.`);
  return chunk.code;
}
