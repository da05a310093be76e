/** The words on screens: the same keys and blanks in every language, and none of the words the product does not use. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionManifest } from '@/scripts/build/manifest';

const assets = resolve(import.meta.dirname, '../assets');
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** `{n}` and `{n|lender|lenders}` → `n`. */
const blanks = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{(\w+)(\|[^{}]*)?\}/g)].map((match) => match[1]))].sort();

const files = readdirSync(join(assets, 'strings'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);

test('there are files of strings', () => {
  expect(files.length).toBeGreaterThan(10);
});

describe.each(files)('%s', (file) => {
  const entries = Object.entries(readJson(join(assets, 'strings', file)));

  test('each key has a Chinese and an English sentence and nothing else', () => {
    expect(entries).not.toEqual([]);
    const wrong = entries.filter(([, text]) => {
      const { zh, en, ...rest } = text as Record<string, unknown>;
      return typeof zh !== 'string' || typeof en !== 'string' || zh === '' || en === '' || Object.keys(rest).length > 0;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('both have the same blanks', () => {
    const wrong = entries.filter(([, text]) => {
      const { zh = '', en = '' } = text as { zh?: string; en?: string };
      return blanks(zh).join() !== blanks(en).join();
    });
    expect(wrong).toEqual([]);
  });

  test('no verdicts, no shouting', () => {
    const shunned = /靠谱|黑名单|高危|违法|[!！★☆]|\b(illegal|blacklist|scam lender|trustworthy|reliable lender)\b/i;
    expect(entries.filter(([, text]) => shunned.test(JSON.stringify(text)))).toEqual([]);
  });
});

describe('words of the browser (messages.json)', () => {
  const folder = join(assets, 'public/_locales');
  const locales = readdirSync(folder);
  const keysOf = (locale: string) => Object.keys(readJson(join(folder, locale, 'messages.json'))).sort();

  test('Simplified, Traditional and English are there', () => {
    expect(locales.sort()).toEqual(['en', 'zh_CN', 'zh_TW']);
  });

  test.each(locales)('%s has every key', (locale) => {
    expect(keysOf(locale)).toEqual(keysOf('zh_CN'));
  });

  test('every word the manifest names is there, and none is left over', () => {
    const manifests = JSON.stringify([extensionManifest('chrome'), extensionManifest('firefox')]);
    const named = [...new Set([...manifests.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? ''))].sort();
    expect(keysOf('zh_CN')).toEqual(named);
  });
});

test('the names of string files are those of screens', () => {
  expect(files.filter((file) => !/^[a-z][a-z-]*\.json$/.test(basename(file)))).toEqual([]);
});
