import { afterEach, expect, test, vi } from 'vitest';
import { importPackageModule, startPackageWorker } from '@/lib/storage/modules/package-modules';
import { type documentEngineFile, documentWorkerFile } from '@/lib/storage/package-file';

const own = { getURL: (path: string) => `chrome-extension://abcdefgh/${path}` };
const started: unknown[][] = [];
class FakeWorker {
  constructor(...args: unknown[]) {
    started.push(args);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  started.length = 0;
});

test('a worker of the package is started as a module, by its address in the package', () => {
  vi.stubGlobal('Worker', FakeWorker);
  startPackageWorker(own, documentWorkerFile);
  expect(started).toEqual([['chrome-extension://abcdefgh/documents/pdf.worker.js', { type: 'module' }]]);
});

test.each(['https://elsewhere.example/worker.js', '../elsewhere.js', 'documents/other.js', 'manifest.json'])(
  'nothing else is started or imported: %s',
  async (file) => {
    vi.stubGlobal('Worker', FakeWorker);
    expect(() => startPackageWorker(own, file as typeof documentWorkerFile)).toThrow('no file of the package');
    await expect(importPackageModule(file as typeof documentEngineFile)).rejects.toThrow();
    expect(started).toEqual([]);
  },
);
