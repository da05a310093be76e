/** What really goes into people's browsers: the built folders, file by file. Run `npm run build` and `npm run build:firefox` first. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { deflateRawSync, gunzipSync } from 'node:zlib';
import { rest, script } from 'virtual:lexicon-rest';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  cardScriptFile,
  marksScriptFile,
  marksStyleFile,
  namesScriptFile,
  pageScriptFile,
} from '@/lib/messaging/script-files';
import {
  cardWordsScriptFile,
  changelogFile,
  documentFiles,
  documentFolder,
  documentMapsFile,
  evidenceScriptFile,
  listsFile,
  pictureFiles,
  pictureScriptFile,
  pricesScriptFile,
  remindersScriptFile,
} from '@/lib/storage/package-file';
import { documentEngineFiles, forbiddenInEngine } from '@/scripts/build/document-engine';
import { pictureFilesFor } from '@/scripts/build/pictures/picture-files';
import { thirdPartyFile, thirdPartyText } from '@/scripts/build/third-party';
import { packedListsFile } from '@/scripts/data/bundled-data';
import { packedChangelogFile } from '@/scripts/data/release';

const root = resolve(import.meta.dirname, '../..');
const output = join(root, '.output');

/** Everything that runs in every page a reader lets us into, in bytes. The style of the marks comes with the marks. */
const pageBudget = 24 * 1024;
/** The background is evaluated at every start of the worker. */
const backgroundBudget = 100 * 1024;
/** All that is unpacked on the device, but for what reads documents and pictures: that is loaded when one is read. */
const packageBudget = 2_000_000;
/** What reads documents, unpacked and as it lies in the package of a store. */
const documentsBudget = { unpacked: 2_900_000, packed: 1_300_000 };
/** What reads pictures. */
const picturesFolder = 'pictures/';
/** All that is downloaded. */
const zippedBudget = 10_000_000;

const permissions = {
  chrome: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
};

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const folder = join(output, `${browser}-mv3`);
  const files: string[] = [];
  let manifest: Record<string, unknown> = {};

  beforeAll(() => {
    if (!existsSync(folder)) throw new Error(`${folder} is not there: build first.`);
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(relative(folder, join(entry.parentPath, entry.name)));
    }
  });

  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const ending = (...endings: string[]) => files.filter((path) => endings.includes(extname(path)));

  test('asks for the reviewed permissions, and for no host at install', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...(manifest.permissions as string[])].sort()).toEqual(permissions[browser]);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    for (const absent of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest, absent).not.toHaveProperty(absent);
    }
  });

  test('its policy lets nothing out and no foreign code in', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types overdue-lens");
    // What no `default-src` stands for.
    for (const shut of ['base-uri', 'form-action', 'frame-ancestors']) expect(policy).toContain(`${shut} 'none'`);
    // WebAssembly of the package reads pictures; nothing else that is unsafe is allowed.
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy.replace(" 'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/);
  });

  test('every file the manifest names is there', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"([\w./-]+\.(?:js|css|html|png|svg|json))"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !files.includes(path.replace(/^\//, '')))).toEqual([]);
  });

  test('the scripts hold no network code but what reads files of the package', () => {
    const forbidden =
      /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts)/;
    // Both take an address that was put together just before, of the package's own and a name listed there.
    const fromPackage =
      /fetch\([\w$]+\([\w$]+,[\w$]+\),\{credentials:`omit`,redirect:`error`\}\)|\{importScripts:[\w$]+\}=globalThis/g;
    const found = ending('.js').flatMap((path) => {
      const whole = read(path);
      const script = whole.includes(listsFile) ? whole.replace(fromPackage, '') : whole;
      const hit = forbidden.exec(script);
      return hit ? [`${path}: ${hit[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  test('nothing in it leaves a page by itself, or connects ahead, which no policy forbids', () => {
    const leaving =
      /\blocation\.(?:assign|replace)\b|\blocation(?:\.href)?=[^=]|\bwindow\.open\b|preconnect|dns-prefetch|speculationrules|webkitRTC|RTCDataChannel/;
    const found = ending('.js', '.html').flatMap((path) => {
      const hit = leaving.exec(read(path));
      return hit ? [`${path}: ${read(path).slice(hit.index - 40, hit.index + 40)}`] : [];
    });
    expect(found).toEqual([]);
  });

  test(`the background is at most ${backgroundBudget} bytes, and the whole package at most ${packageBudget}`, () => {
    expect(statSync(join(folder, 'background.js')).size).toBeLessThanOrEqual(backgroundBudget);
    const bytes = files
      .filter((path) => !path.startsWith(documentFolder) && !path.startsWith(picturesFolder))
      .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
    expect(bytes).toBeLessThanOrEqual(packageBudget);
  });

  test('what reads documents stays in its folder and its budget, and no screen loads it at its start', () => {
    const ours = files.filter((path) => path.startsWith(documentFolder));
    expect(ours.sort()).toEqual(
      documentEngineFiles(root, documentFiles)
        .map(({ relativeDest }) => relativeDest)
        .sort(),
    );
    const contents = ours.map((path) => readFileSync(join(folder, path)));
    expect(contents.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(documentsBudget.unpacked);
    expect(contents.reduce((sum, bytes) => sum + deflateRawSync(bytes).length, 0)).toBeLessThanOrEqual(
      documentsBudget.packed,
    );
    for (const path of ending('.html')) expect(read(path), path).not.toContain(documentFolder);
  });

  test('the reader of documents as shipped can open no address and run no string', () => {
    for (const path of files.filter(
      (each) => each.startsWith(documentFolder) && each.endsWith('.js') && each !== documentMapsFile,
    )) {
      const code = read(path);
      expect(forbiddenInEngine.exec(code)?.[0], path).toBeUndefined();
      // What is left of `import()` names the decoders beside it.
      const imports = [...code.matchAll(/\bimport\(\s*(?:\/\*[^*]*\*\/\s*)*([^)]*)\)/g)].map(([, what]) => what);
      expect(imports, path).toEqual(
        path.endsWith('pdf.worker.js') ? ['"./jbig2_nowasm_fallback.js"', '"./openjpeg_nowasm_fallback.js"'] : [],
      );
    }
  });

  test(`zipped it is at most ${zippedBudget} bytes`, () => {
    const zipped = files.reduce((sum, path) => sum + deflateRawSync(readFileSync(join(folder, path))).length, 0);
    expect(zipped).toBeLessThanOrEqual(zippedBudget);
  });

  test('what reads pictures is made of the published networks, the same wherever it is built, and works at one’s own files', async () => {
    for (const { absoluteSrc, relativeDest } of await pictureFilesFor(root, pictureFiles))
      expect(readFileSync(join(folder, relativeDest)).equals(readFileSync(absoluteSrc)), relativeDest).toBe(true);
    // Bytes come to it from the panel: it opens nothing, not even what is in the package.
    expect(read(pictureScriptFile)).not.toMatch(/fetch|importScripts|import\(|getURL/);
    const first = files.filter((path) => /^(background|page|marks|prices|first-look)\.js$/.test(path));
    expect(first.filter((path) => /WebAssembly/.test(read(path)))).toEqual([]);
  });

  test('the lists and what is new stand in their files, the same wherever it is built, and in no script', async () => {
    expect(readFileSync(join(folder, changelogFile)).equals(await packedChangelogFile())).toBe(true);
    expect(readFileSync(join(folder, listsFile)).equals(await packedListsFile())).toBe(true);
    const { lenders } = JSON.parse(gunzipSync(readFileSync(join(folder, listsFile))).toString()) as {
      lenders: { whoLends: { text: { zh: string } } }[];
    };
    const sentence = lenders[0]?.whoLends.text.zh ?? '';
    expect(sentence.length).toBeGreaterThan(10);
    expect(ending('.js').filter((path) => read(path).includes(sentence))).toEqual([]);
  });

  test('the licences of all code in it go along', () => {
    expect(read(thirdPartyFile)).toBe(thirdPartyText(resolve(import.meta.dirname, '../..')));
  });

  test('screens are built as they are shipped, without the names of their sources', () => {
    expect(ending('.js').filter((path) => /\.tsx\b/.test(read(path)))).toEqual([]);
  });

  test('the package holds files of known kinds, and nothing left over', () => {
    const kinds = new Set(files.map((path) => path.replace(/[^/]*?((?:\.json)?\.\w+)$/, '*$1')));
    expect([...kinds].sort()).toEqual(
      [
        '*.html',
        '*.js',
        '*.json',
        '*.json.gz',
        '*.txt',
        ...['en', 'zh_CN', 'zh_TW'].map((locale) => `_locales/${locale}/*.json`),
        'assets/*.css',
        'chunks/*.js',
        'documents/*.js',
        'documents/*.txt',
        'icon/*.png',
        'pictures/*.bin',
        'pictures/*.js',
        'pictures/*.json',
        'pictures/*.txt',
        'pictures/*.wasm',
      ].sort(),
    );
    const scripts = [
      pageScriptFile,
      marksScriptFile,
      cardScriptFile,
      namesScriptFile,
      pricesScriptFile,
      evidenceScriptFile,
      cardWordsScriptFile,
      remindersScriptFile,
      'first-look.js',
      'background.js',
    ];
    expect(files.filter((path) => /^[^/]+\.js$/.test(path)).sort()).toEqual(scripts.sort());
  });

  test('pages and styles take nothing from elsewhere', () => {
    const found = ending('.html', '.css').filter((path) =>
      /(?:src|href)=["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/.test(read(path)),
    );
    expect(found).toEqual([]);
    for (const path of ending('.html')) expect(read(path), path).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/);
  });

  test(`what runs in every page is at most ${pageBudget} bytes`, () => {
    expect(files).toContain(marksStyleFile);
    expect(statSync(join(folder, pageScriptFile)).size).toBeLessThanOrEqual(pageBudget);
  });

  test('the script of every page leaves no function to be compiled at its first call', () => {
    expect(read(pageScriptFile)).not.toMatch(/\bfunction [\w$]|[=,:][\w$]+=>/);
  });

  test.each([
    [pricesScriptFile, 'prices/figures'],
    [pricesScriptFile, 'prices/refiners/attach-topic'],
    [pricesScriptFile, 'prices/terms/sums'],
    [pricesScriptFile, 'prices/extra-charges'],
    [namesScriptFile, 'names/packed-edges'],
    [namesScriptFile, 'names/words/boundary-words'],
    [namesScriptFile, 'names/words/look-alikes'],
    [namesScriptFile, 'names/words/unlisted-words'],
  ])('the readers are shipped once: %s has %s', (file, name) => {
    const source = readFileSync(join(root, 'lib/core', `${name}.ts`), 'utf8');
    const patterns = source.match(/(?<=[ (,[])\/(?![/*])(?:[^/\\\n]|\\.)+\/(?=[gimsuy]*[,;)\].])/g) ?? [];
    const longest = patterns.reduce((long, other) => (other.length > long.length ? other : long), '');
    expect(longest.length).toBeGreaterThan(40);
    expect(ending('.js').filter((path) => read(path).includes(longest))).toEqual([file]);
  });

  test.each(Object.entries({ rest, script }))('the names are shipped once: the part “%s”', (_, part) => {
    const longest = (part.match(/[^\\`$\n]+/g) ?? []).reduce(
      (long, other) => (other.length > long.length ? other : long),
      '',
    );
    expect(longest.length).toBeGreaterThan(200);
    expect(ending('.js').filter((path) => read(path).includes(longest))).toEqual([namesScriptFile]);
  });

  test('no screen asks for a reader before its first view', () => {
    const early = [
      ...ending('.html'),
      ...files.filter((path) => /^chunks\/(?:screens|popup-parts|panel-parts)-/.test(path)),
    ];
    expect(early.length).toBeGreaterThan(5);
    const asks = new RegExp(`["'\`]/(?:${pricesScriptFile}|${namesScriptFile})`.replaceAll('.', '\\.'));
    expect(early.filter((path) => asks.test(read(path)))).toEqual([]);
  });

  test('page scripts carry no database, no message polyfill and no modules to load', () => {
    for (const path of [pageScriptFile, pricesScriptFile, namesScriptFile, marksScriptFile, cardScriptFile]) {
      expect(read(path), path).not.toMatch(
        /indexedDB|IDBRequest|webextension-polyfill|This script should only be loaded|\bimport\s*\(|^import\s/m,
      );
    }
  });
});
