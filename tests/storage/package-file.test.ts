import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listsFile, pricesScriptFile, readPackageFile, runPackageScript } from '@/lib/storage/package-file';

const packageAt = (root: string) => ({ getURL: (path: string) => `${root}${path}` });
const own = packageAt('chrome-extension://abcdefgh/');
const opened = vi.fn<typeof fetch>();
const run = vi.fn<(address: string) => void>();

beforeEach(() => {
  opened.mockReset();
  run.mockReset();
  vi.stubGlobal('fetch', opened);
  vi.stubGlobal('importScripts', run);
});
afterEach(() => {
  vi.unstubAllGlobals();
  // A policy is made once for all: the next file begins without that of a test.
  vi.resetModules();
});

test.each(['chrome-extension://abcdefgh/', 'moz-extension://0b1c-22/'])('the lists are read from %s', async (root) => {
  opened.mockResolvedValue(new Response('packed'));
  const stream = await readPackageFile(packageAt(root), listsFile);
  expect(await new Response(stream).text()).toBe('packed');
  expect(opened.mock.calls.map(([address]) => address)).toEqual([`${root}lists.json.gz`]);
});

test.each([
  'https://elsewhere.example/lists.json.gz',
  '//elsewhere.example/lists.json.gz',
  '../lists.json.gz',
  '@elsewhere.example/lists.json.gz',
  'lists.json.gz?more',
  'prices.js/../../elsewhere.js',
  'manifest.json',
  '',
])('no other file can be asked for: %s', async (file) => {
  await expect(readPackageFile(own, file as typeof listsFile)).rejects.toThrow('no file of the package');
  await expect(runPackageScript(own, file as typeof pricesScriptFile)).rejects.toThrow('no file of the package');
  expect(run).not.toHaveBeenCalled();
  expect(opened).not.toHaveBeenCalled();
});

test.each([
  'https://elsewhere.example/',
  'http://localhost/',
  'file:///',
  'data:text/html,',
  'chrome-extension://abcdefgh@elsewhere.example/',
  'chrome-extension://',
  'chrome-extension://abcdefgh/https://elsewhere.example/',
  '',
])('nothing is opened where the package would stand at “%s”', async (root) => {
  await expect(readPackageFile(packageAt(root), listsFile)).rejects.toThrow('no file of the package');
  await expect(runPackageScript(packageAt(root), pricesScriptFile)).rejects.toThrow('no file of the package');
  expect(run).not.toHaveBeenCalled();
  expect(opened).not.toHaveBeenCalled();
});

test('a redirect is refused and nothing of the reader goes along', async () => {
  opened.mockResolvedValue(new Response('packed'));
  await readPackageFile(own, listsFile);
  expect(opened.mock.calls[0]?.[1]).toEqual({ credentials: 'omit', redirect: 'error' });
});

test.each([new Response(null, { status: 404 }), new Response(null)])('a missing file rejects', async (answer) => {
  opened.mockResolvedValue(answer);
  await expect(readPackageFile(own, listsFile)).rejects.toThrow('could not be read');
});

test('a worker runs the script of the package', async () => {
  await runPackageScript(own, pricesScriptFile);
  expect(run.mock.calls).toEqual([['chrome-extension://abcdefgh/prices.js']]);
});

test('a script that cannot be run rejects', async () => {
  run.mockImplementation(() => {
    throw new DOMException('Failed to execute', 'NetworkError');
  });
  await expect(runPackageScript(own, pricesScriptFile)).rejects.toThrow('Failed to execute');
});

test('the browser is given an address of the package by the one policy it takes, and by no other', async () => {
  const made: string[] = [];
  const ran: unknown[] = [];
  const rules: { createScriptURL(address: string): string }[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, given: { createScriptURL(address: string): string }) {
      made.push(name);
      rules.push(given);
      return { createScriptURL: (address: string) => `trusted ${given.createScriptURL(address)}` };
    },
  });
  vi.stubGlobal('importScripts', (address: unknown) => ran.push(address));
  vi.resetModules();
  const { runPackageScript: run, pricesScriptFile: file } = await import('@/lib/storage/package-file');
  const ours = { getURL: (path: string) => `chrome-extension://abcdefgh/${path}` };
  await run(ours, file);
  await run(ours, file);
  expect(made).toEqual(['overdue-lens']);
  expect(ran).toEqual([1, 2].map(() => 'trusted chrome-extension://abcdefgh/prices.js'));
  expect(() => rules[0]?.createScriptURL('https://evil.example/prices.js')).toThrow('no file of the package');
  vi.unstubAllGlobals();
});
