/** The conventions of the project that no other tool holds. Each failure says what to do. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionManifest } from '@/scripts/build/manifest';

const root = resolve(import.meta.dirname, '..');
const codeEndings = new Set(['.ts', '.tsx', '.mjs', '.js']);

/** Paths from the project's root, of files below `folder`. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const isCode = (path: string) => codeEndings.has(extname(path));
const lineCount = (text: string) => text.trimEnd().split('\n').length;
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const shipped = ['entrypoints', 'components', 'lib'].flatMap(filesIn);
const everywhere = [...shipped, ...['scripts', 'tests'].flatMap(filesIn)];

describe('files', () => {
  test('those looked at below are there', () => {
    expect(shipped.filter(isCode).length).toBeGreaterThan(100);
    expect(everywhere.filter(isCode).length).toBeGreaterThan(shipped.filter(isCode).length);
  });

  test('every file of lib/core that does something has a test of the same name', () => {
    const doesSomething = (code: string) =>
      /export (async )?function|export class|export const \w+[^=]*= (async )?\(/.test(code);
    const untested = filesIn('lib/core')
      .filter((path) => !path.endsWith('.d.ts') && doesSomething(read(path)))
      .map((path) => path.replace(/^lib\//, 'tests/').replace(/\.ts$/, '.test.ts'))
      .filter((path) => !everywhere.includes(path));
    expect(untested, 'write these tests').toEqual([]);
  });

  test('an entrypoint only wires: at most 40 lines', () => {
    const long = filesIn('entrypoints').filter((path) => isCode(path) && lineCount(read(path)) > 40);
    expect(long, 'move what is more than wiring to lib/ or components/').toEqual([]);
  });

  test('no code file is longer than 300 lines, but for lists of labelled texts', () => {
    const long = everywhere.filter(
      (path) => isCode(path) && !path.startsWith('tests/corpus/') && lineCount(read(path)) > 300,
    );
    expect(long, 'split by meaning').toEqual([]);
  });

  test('no folder holds more than 20 files of code', () => {
    const folders = shipped.filter(isCode).map((path) => dirname(path));
    const full = [...new Set(folders)].filter((folder) => folders.filter((other) => other === folder).length > 20);
    expect(full, 'find the two subjects in it').toEqual([]);
  });

  test('no file or folder is a drawer', () => {
    const drawers = everywhere.filter((path) => /(^|[/-])(utils?|helpers?|common|managers?|misc)([-./]|$)/i.test(path));
    expect(drawers, 'name it for what it does').toEqual([]);
  });

  test('every file of lib opens with what it is', () => {
    const silent = filesIn('lib').filter((path) => isCode(path) && !read(path).startsWith('/**'));
    expect(silent, 'open with one or two sentences: what it is and what it refuses to know').toEqual([]);
  });
});

describe('documents', () => {
  /** Paths below lib, tests or scripts as a sentence names them; what holds a blank to fill in (`<room>`, `*`) names its folder. */
  const pathsNamed = (text: string) =>
    [...text.matchAll(/(?<![\w/.-])(?:lib|tests|scripts)\/[\w./<>{},*-]*/g)].map(([path]) =>
      path.replace(/[^/]*[<>{},*].*$/, '').replace(/[./-]+$/, ''),
    );

  test('a path is found in a sentence, and a pattern names its folder', () => {
    expect(pathsNamed('See `lib/core/text/numbers.ts`, tests/core/<room>/x and (scripts/data/).')).toEqual([
      'lib/core/text/numbers.ts',
      'tests/core',
      'scripts/data',
    ]);
  });

  const documents = [
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'CONTRIBUTING.zh.md',
    'README.md',
    'README.en.md',
    'SOURCES.md',
    'store/README.md',
    'store/review-notes.md',
    'SECURITY.md',
    ...filesIn('docs').filter((path) => path.endsWith('.md')),
  ];

  test.each(documents)('%s names no path that is not there', (document) => {
    const missing = pathsNamed(read(document)).filter((path) =>
      [path, `${path}.ts`, `${path}.tsx`].every((candidate) => !existsSync(join(root, candidate))),
    );
    expect([...new Set(missing)], 'follow the move').toEqual([]);
  });

  test.each(documents)('%s names no command that is not there', (document) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(document).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

test('the index of documents names each of them', () => {
  const index = read('docs/README.md');
  const unnamed = readdirSync(join(root, 'docs')).filter(
    (name) => name !== 'README.md' && name !== 'images' && !index.includes(`(${name}`),
  );
  expect(unnamed, 'add a row to docs/README.md').toEqual([]);
});

describe('imports', () => {
  test('no import climbs out of its folder by ../', () => {
    const climbing = everywhere.filter((path) => isCode(path) && /(from|import\()\s*'\.\.\//.test(read(path)));
    expect(climbing, "across folders import '@/lib/core/x'").toEqual([]);
  });

  test('the lists stand in no script: what is shipped reads their file', () => {
    const bundling = shipped.filter((path) => isCode(path) && /(from|import\()\s*'virtual:lists'/.test(read(path)));
    expect(bundling, 'ask lib/services/records/bundled-lists').toEqual([]);
  });

  test('lib/core takes nothing but itself, valibot and punycode', () => {
    const outside = filesIn('lib/core').flatMap((path) => {
      const taken = [...read(path).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');
      return taken
        .filter((name) => !/^(\.\/|@\/lib\/core\/|valibot$|punycode\/)/.test(name))
        .map((name) => `${path}: ${name}`);
    });
    expect(outside).toEqual([]);
  });

  test('lib/core reads no clock', () => {
    const clocks = filesIn('lib/core').filter((path) =>
      /\bDate\.now\(|new Date\(\)|performance\.now/.test(withoutComments(read(path))),
    );
    expect(clocks, 'take today as an argument').toEqual([]);
  });
});

describe('safety', () => {
  test('the sources hold no network code and no way to run or render strings', () => {
    const forbidden =
      /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts|innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|eval\s*\(|new Function\b)/g;
    const found = shipped
      .filter((path) => isCode(path))
      .flatMap((path) => {
        const hits = withoutComments(read(path)).matchAll(forbidden);
        return [...new Set([...hits].map(([hit]) => `${path}: ${hit}`))];
      });
    // It opens nothing but files of the package: tests/storage/package-file.test.ts.
    expect(found).toEqual(['lib/storage/package-file.ts: fetch(', 'lib/storage/package-file.ts: importScripts']);
  });

  test('the lock file names no registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"\s*:/);
  });

  const reviewedPermissions = {
    chrome: ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms', 'sidePanel'],
    firefox: ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms'],
  };

  test.each(['chrome', 'firefox'] as const)(
    'the manifest for %s asks for what was reviewed, and for no host at install',
    (browser) => {
      const manifest = extensionManifest(browser) as Record<string, unknown>;
      expect(manifest.permissions).toEqual(reviewedPermissions[browser]);
      expect(manifest.optional_permissions).toEqual(['notifications']);
      expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
      for (const absent of [
        'host_permissions',
        'content_scripts',
        'web_accessible_resources',
        'externally_connectable',
        'key',
        'update_url',
      ]) {
        expect(manifest, absent).not.toHaveProperty(absent);
      }
      const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
      // WebAssembly of the package, for pictures: docs/decisions/023-kernels-for-pictures.md.
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self' 'wasm-unsafe-eval'",
          "worker-src 'self'",
          "connect-src 'none'",
        ]),
      );
      expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    },
  );
});
