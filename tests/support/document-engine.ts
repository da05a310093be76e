/** The reader of PDFs as it is shipped, in the thread of the test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentEngine } from '@/lib/services/documents/document-engine';
import { documentFiles } from '@/lib/storage/package-file';
import { documentEngineFiles } from '@/scripts/build/document-engine';

/** The oldest browsers we support have it; the oldest Node has not. */
function addWithResolvers(): void {
  const promises = Promise as unknown as { withResolvers?: unknown };
  promises.withResolvers ??= function withResolvers() {
    let settle = {};
    const promise = new Promise((resolvePromise, reject) => {
      settle = { resolve: resolvePromise, reject };
    });
    return { promise, ...settle };
  };
}

let loaded: Promise<DocumentEngine> | null = null;

async function load(): Promise<DocumentEngine> {
  addWithResolvers();
  // Below node_modules, so that Node takes the modules as they are.
  const cache = resolve(import.meta.dirname, '../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'document-engine-'));
  try {
    for (const { relativeDest, contents } of documentEngineFiles(resolve(import.meta.dirname, '../..'), documentFiles))
      writeFileSync(join(folder, basename(relativeDest).replace(/\.js$/, '.mjs')), contents);
    const at = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, `${name}.mjs`)).href);
    // Its handler is then found in the thread, and no worker is started.
    await at('pdf.worker');
    const pdf = await at('pdf');
    const { default: maps } = await at('maps');
    return { pdf, startWorker: () => null, maps: async () => maps };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function shippedEngine(): Promise<DocumentEngine> {
  loaded ??= load();
  return loaded;
}
