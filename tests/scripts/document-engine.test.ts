import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { documentFiles } from '@/lib/storage/package-file';
import { documentEngineFiles, forbiddenInEngine, withoutNetwork } from '@/scripts/build/document-engine';

test('nothing that could open an address is left in what reads documents', () => {
  const files = documentEngineFiles(resolve(import.meta.dirname, '../..'), documentFiles);
  expect(files.map(({ relativeDest }) => relativeDest)).toEqual([
    ...['documents/pdf.js', 'documents/pdf.worker.js', 'documents/maps.js'],
    'documents/LICENCES.txt',
    ...['documents/jbig2_nowasm_fallback.js', 'documents/openjpeg_nowasm_fallback.js'],
  ]);
  for (const { relativeDest, contents } of files)
    if (relativeDest.endsWith('.js') && !relativeDest.endsWith('maps.js'))
      expect(forbiddenInEngine.exec(contents)?.[0], relativeDest).toBeUndefined();
});

test('the build fails where a place to cut is missing, or where a new one was added', () => {
  expect(() => withoutNetwork('run()', [['await fetch(t)', '', 1]], 'pdf.mjs')).toThrow('0 times, not 1');
  expect(() => withoutNetwork('new WebSocket(a)', [], 'pdf.mjs')).toThrow('still holds “WebSocket”');
  expect(withoutNetwork('this.xref.fetch(ref)', [], 'pdf.mjs')).toBe('this.xref.takeBytes(ref)');
});
