/** The five real documents the product started from, where they lie beside the project: third-party text, so none is kept in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MadePage } from '@/scripts/serve-pages';

const folder = resolve(import.meta.dirname, '../../../shared/seeds');

export interface SeedPage {
  path: string;
  /** Its four names in the text once the bracketed pinyin is taken away, counted without the product. */
  names: number;
}

const pronunciation = /[(（][a-zà-ǿāēīōūǎěǐǒǔǖǘǚǜü\s]{1,8}[)）]/gi;
const seedNames = /(?:重[慶庆])?小米消[费費]金融|小米金融|微[銀银]金服|利信金融/g;
const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const texts = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
  : [];

/** Empty where the documents are not. */
export const seedPages: SeedPage[] = texts.map((text, at) => ({
  path: `/seed-${at}.html`,
  names: text.replace(pronunciation, '').match(seedNames)?.length ?? 0,
}));

export const servedSeeds: Record<string, MadePage> = Object.fromEntries(
  texts.map((text, at) => {
    const lines = text.split('\n').filter((line) => line.trim());
    return [
      `/seed-${at}.html`,
      {
        html: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>${at}</title>${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}`,
      },
    ];
  }),
);
