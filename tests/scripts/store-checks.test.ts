/** Each thing a store would refuse is named, and a package without fault passes. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionManifest } from '@/scripts/build/manifest';
import { notSources, sourceFiles } from '@/scripts/build/source-files';
import { type Store, storeFaults } from '@/scripts/packages/store-checks';

const root = resolve(import.meta.dirname, '../..');
const locales = ['en', 'zh_CN', 'zh_TW'];

function content(store: Store, change: (manifest: Record<string, unknown>) => void = () => {}): Map<string, Buffer> {
  const manifest = {
    manifest_version: 3,
    version: '0.1.0',
    ...extensionManifest(store === 'firefox' ? 'firefox' : 'chrome'),
  };
  change(manifest as Record<string, unknown>);
  const shared = (path: string) => [path, readFileSync(join(root, 'assets/public', path))] as const;
  return new Map<string, Buffer>([
    ['manifest.json', Buffer.from(JSON.stringify(manifest))],
    ...locales.map((locale) => shared(`_locales/${locale}/messages.json`)),
    ...[16, 32, 48, 128].map((size) => shared(`icon/${size}.png`)),
    ['background.js', Buffer.from('eager(1)')],
  ]);
}

describe.each(['chrome', 'edge', 'firefox'] as const)('for %s', (store) => {
  test('what we ship passes', () => {
    expect(storeFaults(content(store), store)).toEqual([]);
  });

  test('a name, a short name or a description that is too long is named with its locale', () => {
    const files = content(store);
    const words = JSON.parse(files.get('_locales/en/messages.json')?.toString() ?? '') as Record<
      string,
      { message: string }
    >;
    for (const key of ['name', 'shortName', 'description']) words[key] = { message: 'x'.repeat(133) };
    files.set('_locales/en/messages.json', Buffer.from(JSON.stringify(words)));
    expect(storeFaults(files, store).map((fault) => fault.split(' ')[0])).toEqual([
      'name',
      'short_name',
      'description',
    ]);
    expect(storeFaults(files, store)[2]).toBe('description has 133 of 132 characters in en');
  });

  test.each([
    [
      'a name written into the manifest',
      (manifest: Record<string, unknown>) => (manifest.name = 'Lens'),
      'name is no placeholder',
    ],
    [
      'an icon of another size',
      (manifest: Record<string, unknown>) =>
        (manifest.icons = { 16: 'icon/16.png', 48: 'icon/32.png', 128: 'icon/128.png' }),
      'no icon of 48',
    ],
    [
      'a policy that opens',
      (manifest: Record<string, unknown>) =>
        (manifest.content_security_policy = { extension_pages: "script-src 'self' https://a.example" }),
      'the policy allows https:',
    ],
    [
      'text run as code',
      (manifest: Record<string, unknown>) =>
        (manifest.content_security_policy = { extension_pages: "script-src 'unsafe-eval'" }),
      'the policy allows unsafe-eval',
    ],
  ])('%s', (_, change, fault) => {
    expect(storeFaults(content(store, change), store).join('\n')).toContain(fault);
  });

  test('code that is packaged may be WebAssembly', () => {
    const wasm = (manifest: Record<string, unknown>) =>
      (manifest.content_security_policy = { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" });
    expect(storeFaults(content(store, wasm), store)).toEqual([]);
  });

  test('code from elsewhere is found in pages and scripts', () => {
    const files = content(store);
    files.set('a.html', Buffer.from('<script src="https://a.example/x.js"></script>'));
    files.set('b.js', Buffer.from("import('https://a.example/x.js')"));
    files.set('c.js', Buffer.from('new Function("a")'));
    expect(storeFaults(files, store).map((fault) => fault.split(' ')[0])).toEqual(['a.html', 'b.js', 'c.js']);
  });
});

test('what only another store may have is named for Edge', () => {
  const change = (manifest: Record<string, unknown>) =>
    Object.assign(manifest, { update_url: 'https://a.example', key: 'x' });
  expect(storeFaults(content('edge', change), 'edge')).toHaveLength(2);
});

test('the sources package holds what a build needs, and nothing that was made', () => {
  const files = sourceFiles(root);
  if (files[0] === '**/*') return;
  expect(files).toEqual(
    expect.arrayContaining(['package-lock.json', '.npmrc', 'wxt.config.ts', 'assets/data/lenders.json']),
  );
  expect(files.filter((path) => /^(node_modules|\.output|\.wxt|coverage|demo)\//.test(path))).toEqual([]);
  expect(notSources).toContain('.git/**');
});
