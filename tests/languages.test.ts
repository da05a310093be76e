/** Every word on a screen comes from the files of strings, in every language; figures, days and sums are written by `Intl`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { toTraditional, withTraditional } from '@/scripts/data/traditional';

const root = resolve(import.meta.dirname, '..');

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

const code = (path: string) =>
  readFileSync(join(root, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

const screens = [...filesIn('components', /\.tsx$/), ...filesIn('entrypoints', /\.tsx$/)];

test('Chinese stands in no component, but for names of languages and examples of what pages write', () => {
  const allowed = [
    'components/settings/LanguageChoice.tsx',
    'components/welcome/NextSteps.tsx',
    'components/panel/lens/CostDisclosureLens.tsx',
    'components/panel/translate/Translator.tsx',
  ];
  const found = screens.filter((path) => /[\u4e00-\u9fff]/.test(code(path)));
  expect(
    found.filter((path) => !allowed.includes(path)),
    'move it to assets/strings',
  ).toEqual([]);
});

test('no English sentence is written between tags or into what is read out', () => {
  const found = screens.flatMap((path) =>
    [
      ...code(path).matchAll(
        />\s*([A-Z][a-z]+(?: [a-z]+)+)[^<>{}=;()]*<\/|(?:aria-label|title|alt|placeholder)="([^"]* [^"]*|[A-Z][^"]*)"/g,
      ),
    ].map(([hit]) => `${path}: ${hit.trim()}`),
  );
  expect(found, 'move it to assets/strings').toEqual([]);
});

test('a value of its own is in each language of each sentence, Traditional included', () => {
  const blanks = (sentence: string) =>
    [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort().join();
  const wrong = filesIn('assets/strings', /\.json$/).flatMap((path) => {
    const words = withTraditional(JSON.parse(readFileSync(join(root, path), 'utf8'))) as Record<
      string,
      Record<string, string>
    >;
    return Object.entries(words)
      .filter(([, said]) => new Set(Object.values(said).map(blanks)).size > 1)
      .map(([key]) => `${path}: ${key}`);
  });
  expect(wrong).toEqual([]);
});

test('figures and days on screens are not put together by hand', () => {
  const byHand =
    /\$\{[^}]*(?:toFixed\(|getMonth\(\)|getDate\(\)|getFullYear\(\))[^}]*\}|\.toFixed\([^)]*\)\s*\+\s*['"`]/;
  // A size of a file, an offset in a drawing, two rates of many places whose zeros go, and what is read back by our own form.
  const allowed = [
    'components/figures/price-gloss.ts',
    'components/own-data/format-bytes.ts',
    'components/panel/drafts/plan-lines.ts',
    'components/panel/translate/translation-words.ts',
  ];
  const found = filesIn('components', /\.tsx?$/).filter((path) => byHand.test(code(path)) && !allowed.includes(path));
  expect(found, 'use Intl, or what lib/core/wording has').toEqual([]);
});

test('the README says as much in either language', () => {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  expect(text('README.md').match(/[\u4e00-\u9fff]{2}/g)?.length).toBeGreaterThan(100);
  expect(text('README.en.md').match(/[\u4e00-\u9fff]{8}/g) ?? []).toEqual([]);
  const headings = (path: string) => text(path).match(/^#{2,3} /gm)?.length;
  expect(headings('README.md')).toBe(headings('README.en.md'));
  const rows = (path: string) => text(path).match(/^(?:\||- |\d\.)/gm)?.length;
  expect(rows('README.md')).toBe(rows('README.en.md'));
});

/** Every Chinese sentence of the strings and lists in these files. */
function sentencesIn(paths: readonly string[]): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { zh } = value as { zh?: unknown };
    if (typeof zh === 'string') found.push(zh);
    Object.values(value).forEach(walk);
  };
  for (const path of paths) walk(JSON.parse(readFileSync(join(root, path), 'utf8')));
  return found;
}

test('what a sentence quotes of our own screens reads in Traditional as it stands there', () => {
  const strings = filesIn('assets/strings', /\.json$/);
  const ours = new Set(sentencesIn(strings));
  const quotes = sentencesIn([...strings, ...filesIn('assets/data', /\.json$/)]).flatMap((said) =>
    [...said.matchAll(/“([^“”{}]+)”/g)].map(([, quoted = '']) => quoted),
  );
  const wrong = [...new Set(quotes)].filter(
    (quoted) => ours.has(quoted) && toTraditional(`“${quoted}”`) !== `「${toTraditional(quoted)}」`,
  );
  expect(wrong, 'add it to ownQuotes').toEqual([]);
});
