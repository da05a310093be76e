/** PDFs with what they say of lenders and prices, and how much of it was found: for `npm run bench:documents` and the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packedLexicon from 'virtual:lexicon';
import { createFinder } from '@/lib/core/names/finder';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { Price } from '@/lib/core/prices/price';

export interface DocumentCase {
  file: string;
  password: string | null;
  /** Of lenders, as they are written in it. */
  names: string[];
  /** Each as `priceInWords` says it. */
  prices: string[];
  /** Others who are paid, as its clauses or its table name them. */
  beside: string[];
}

export interface Shortfall {
  missing: string[];
  /** Found, and not in it. */
  extra: string[];
}

const finder = createFinder(packedLexicon);

export const namesIn = (text: string): string[] => [
  ...new Set(finder.find(text).mentions.map(({ start, end }) => text.slice(start, end))),
];

const spans = { year: 'a year', month: 'a month', day: 'a day', period: 'a period', total: 'in all', once: 'once' };

/** 18% a year · from 9.6% a year · 0.05% a day · 50% more once late */
export function priceInWords({ basis, low, high }: Pick<Price, 'basis' | 'low' | 'high'>): string {
  const how = basis === 'unknown' ? 'more once late' : spans[basis];
  if (low === null) return `up to ${high}% ${how}`;
  if (high === null) return `from ${low}% ${how}`;
  return low === high ? `${low}% ${how}` : `${low}–${high}% ${how}`;
}

export const pricesIn = (text: string): string[] => findPrices(text).map(priceInWords);

/**
 * `truth.json` of the folder: a list typed by hand, or the text of each file by its name without `.pdf`, of which names and
 * prices are those that the readers find in it as typed. null: it is not there.
 */
export function readDocumentCases(folder: string): DocumentCase[] | null {
  const path = join(folder, 'truth.json');
  if (!existsSync(path)) return null;
  const truth = JSON.parse(readFileSync(path, 'utf8')) as Partial<DocumentCase>[] | Record<string, string>;
  const none = { password: null, names: [], prices: [], beside: [] };
  if (Array.isArray(truth)) return truth.map((row) => ({ ...none, ...row, file: join(folder, row.file ?? '') }));
  return Object.entries(truth).map(([id, text]) => ({
    ...none,
    ...{ file: join(folder, `${id}.pdf`), names: namesIn(text), prices: pricesIn(text) },
  }));
}

/** What is there several times has to be found as often. */
export function shortfall(wanted: readonly string[], found: readonly string[]): Shortfall {
  const extra = [...found];
  const missing = wanted.filter((one) => {
    const at = extra.indexOf(one);
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return { missing, extra };
}

/** Whether the figures of a price stand in words that are shown. */
export function showsPrice(shown: string, price: string): boolean {
  const figures = price.match(/\d+(?:\.\d+)?(?=[%–])/g) ?? [];
  return figures.every((figure) =>
    new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?:\\.?0+)?(?![\\d.])`).test(shown),
  );
}
