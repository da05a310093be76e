/**
 * The frozen readings: JSON lines of a text, or the name of a page, and what was read there. Texts of one's own stand in the
 * project; those of labelled sets beside it are frozen in a folder that is not kept.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makePage, pageNames } from '@/scripts/bench/pages';
import { readNames, readPrices } from './readings';

const root = resolve(import.meta.dirname, '../..');
const pathOf = (name: string): string => resolve(root, name);
/** Paths from the root, in order; none where there is no such folder. */
const filesIn = (folder: string, ending: string): string[] =>
  existsSync(pathOf(folder))
    ? readdirSync(pathOf(folder))
        .filter((file) => file.endsWith(ending))
        .sort()
        .map((file) => `${folder}/${file}`)
    : [];

/** One row of a frozen file. `key` is the text itself, or the name of a page. */
export interface FrozenRow {
  key: string;
  reading: string;
}

export interface FrozenFile {
  path: string;
  rows: FrozenRow[];
  /** What is read today for a key; null: nothing has that name any more. */
  readToday(key: string): string | null;
}

export function rowsOf(path: string): FrozenRow[] {
  if (!existsSync(pathOf(path))) return [];
  const lines = readFileSync(pathOf(path), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [key, reading] = JSON.parse(line) as [string, unknown];
    return { key, reading: JSON.stringify(reading) };
  });
}

export function writeRows(path: string, rows: readonly FrozenRow[]): void {
  mkdirSync(dirname(pathOf(path)), { recursive: true });
  writeFileSync(pathOf(path), rows.map(({ key, reading }) => `[${JSON.stringify(key)},${reading}]\n`).join(''));
}

const textOfHtml = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?(?:p|div|h\d|li|tr|td|th|dt|dd|section|br|body|title)[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Pages of the tests, the demo and the bench, by name. */
function pages(): Map<string, string> {
  const files = ['tests/fixtures/pages', 'scripts/demo'].flatMap((folder) => filesIn(folder, '.html'));
  const texts = files.map((file): [string, string] => [file, textOfHtml(readFileSync(pathOf(file), 'utf8'))]);
  const made = pageNames.map((name): [string, string] => [`bench ${name}`, textOfHtml(makePage(name))]);
  return new Map([...texts, ...made]);
}

/** Labelled sets that may lie beside the project: `{"id","text"}` a line. */
function besideTexts(): Map<string, string> {
  const files = ['../shared/eval', '../shared/eval/2026', '../shared/reports'].flatMap((folder) =>
    filesIn(folder, '.jsonl'),
  );
  return new Map(
    files.flatMap((file) =>
      readFileSync(pathOf(file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line, at): [string, string] => {
          const { id, text = '' } = JSON.parse(line) as { id?: string; text?: string };
          return [`${file} ${id ?? at}`, text];
        }),
    ),
  );
}

const longestReading = 4000;
/** Of a large page only the digest: which of its readings changed is seen on smaller texts. */
function readBoth(text: string): string {
  const reading = `{"prices":${readPrices(text)},"names":${readNames(text)}}`;
  return reading.length <= longestReading
    ? reading
    : JSON.stringify(createHash('sha256').update(reading).digest('hex'));
}
const among = (texts: Map<string, string>) => (key: string) => {
  const text = texts.get(key);
  return text === undefined ? null : readBoth(text);
};

export const priceReadings = 'tests/corpus/readings/prices.jsonl';
export const nameReadings = 'tests/corpus/readings/names.jsonl';
const pageReadings = 'tests/corpus/readings/pages.jsonl';
const besideReadings = '.corpus/beside.jsonl';

/** Every frozen file, with a row for each text there is: one without a reading yet has an empty one. */
export function frozenFiles(): FrozenFile[] {
  const withNew = (path: string, texts: Map<string, string>): FrozenRow[] => {
    const known = new Map(rowsOf(path).map(({ key, reading }) => [key, reading]));
    return Array.from(texts.keys(), (key) => ({ key, reading: known.get(key) ?? '' }));
  };
  const [own, beside] = [pages(), besideTexts()];
  return [
    { path: priceReadings, rows: rowsOf(priceReadings), readToday: readPrices },
    { path: nameReadings, rows: rowsOf(nameReadings), readToday: readNames },
    { path: pageReadings, rows: withNew(pageReadings, own), readToday: among(own) },
    { path: besideReadings, rows: withNew(besideReadings, beside), readToday: among(beside) },
  ];
}
