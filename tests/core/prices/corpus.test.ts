/** Wordings as they are met on pages, by kind, each with the prices it states; a text without any states none. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { Price } from '@/lib/core/prices/price';

/** `prices`: words that hold the figure, and its yearly ends (null = open, or nothing yearly can be said), in text order. `optional`: words that may be read or not. */
interface Row {
  text: string;
  prices: [words: string, yearlyLow: number | null, yearlyHigh: number | null][];
  optional?: string[];
}

const folder = resolve(import.meta.dirname, '../../corpus/prices');
const kinds = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => ({
    kind: file.replace('.jsonl', '').replaceAll('-', ' '),
    rows: readFileSync(resolve(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row),
  }));

/** A day counted as a 360th, or a payment rounded to the fen, is the same price. */
const isClose = (read: number | null, stated: number | null): boolean =>
  read === null || stated === null ? read === stated : Math.abs(read - stated) <= Math.max(0.006, stated * 0.02);

function readingOf({ text, prices, optional = [] }: Row): { missing: string[]; extra: string[] } {
  const found = new Set(findPrices(text));
  const missing: string[] = [];
  let from = 0;
  for (const [words, low, high] of prices) {
    const start = text.indexOf(words, from);
    const end = start + words.length;
    const fits = (price: Price) =>
      price.start < end &&
      start < price.end &&
      isClose(price.annualPercentLow, low) &&
      isClose(price.annualPercentHigh, high);
    const match = [...found].find(fits);
    if (match) found.delete(match);
    else missing.push(words);
    from = start < 0 ? from : start;
  }
  const isOptional = ({ start, end }: Price) =>
    optional.some((words) => text.indexOf(words) < end && start < text.indexOf(words) + words.length);
  return { missing, extra: [...found].filter((price) => !isOptional(price)).map(({ surface }) => surface) };
}

test('there are kinds, and each has rows', () => {
  expect(kinds.length).toBeGreaterThan(10);
  expect(kinds.filter(({ rows }) => rows.length < 5)).toEqual([]);
});

describe.each(kinds)('$kind', ({ rows }) => {
  test.each(rows)('$text', (row) => {
    expect(readingOf(row)).toEqual({ missing: [], extra: [] });
  });
});
