/** Runs the reader of prices over every labelled wording of the corpus. */
import { describe, expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { Price } from '@/lib/core/prices/price';
import { type StatedDetails, type WordingRow, wordingKinds } from '@/tests/support/price-corpus';

/** The same to as many digits as are written, but at least to the hundredth. */
function isSame(read: number | null | undefined, stated: number | null): boolean {
  if (typeof read !== 'number' || stated === null) return (read ?? null) === stated;
  const digits = Math.max(2, String(stated).split('.')[1]?.length ?? 0);
  return Math.abs(read - stated) <= 0.51 * 10 ** -digits;
}

const readingOf = (price: Price, assumption: string) => {
  const reading = price.readings?.find((one) => one.assumption === assumption);
  return reading?.annualPercentHigh ?? reading?.annualPercentLow;
};

/** What of the details is read otherwise, as `name: read`. */
function differences(price: Price, { kind, readings = {}, assumptions = [], ...stated }: StatedDetails): string[] {
  const flatFee = price.kind === 'fee' ? readingOf(price, 'on_first_principal') : undefined;
  const checks: [name: string, read: unknown, isRight: boolean][] = [
    ['kind', price.kind, price.kind === kind],
    ['page', price.pageAnnualPercent, price.pageAnnualPercent === stated.pageAnnualPercent],
    ['periods', price.periods, stated.periods === undefined || price.periods === stated.periods],
    ['principal', price.principalYuan, [undefined, price.principalYuan].includes(stated.principalYuan)],
    ['flat fee', flatFee, flatFee === undefined || 'on_first_principal' in readings],
    ...Object.entries(readings).map(([assumption, percent]): [string, unknown, boolean] => {
      const read = readingOf(price, assumption);
      return [assumption, read, isSame(read, percent)];
    }),
    ...assumptions.map((assumption): [string, unknown, boolean] => [
      assumption,
      false,
      price.assumptions.some((one) => one === assumption),
    ]),
  ];
  return checks.filter(([, , isRight]) => !isRight).map(([name, read]) => `${price.surface}: ${name} ${read}`);
}

/** Stated prices that are not found, found ones that are not stated, and what is read otherwise. */
function mistakesIn({ text, mode = 'page', prices, optional = [] }: WordingRow) {
  const found = new Set(findPrices(text, { mode }));
  const [missing, wrong]: [string[], string[]] = [[], []];
  let from = 0;
  for (const [words, low, high, details] of prices) {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" does not stand in "${text}" there`);
    const end = start + words.length;
    const match = [...found].find(
      (price) =>
        price.start < end &&
        start < price.end &&
        isSame(price.annualPercentLow, low) &&
        isSame(price.annualPercentHigh, high),
    );
    if (!match) missing.push(words);
    else {
      found.delete(match);
      if (details) wrong.push(...differences(match, details));
    }
    from = start;
  }
  const isOptional = ({ start, end }: Price) =>
    optional.some((words) => text.indexOf(words) < end && start < text.indexOf(words) + words.length);
  const extra = [...found].filter((price) => !isOptional(price)).map(({ surface }) => surface);
  return { missing, extra, wrong };
}

test('there are kinds, each has rows, and no text stands twice', () => {
  expect(wordingKinds.length).toBeGreaterThan(20);
  expect(wordingKinds.filter(({ rows }) => rows.length < 5).map(({ kind }) => kind)).toEqual([]);
  const texts = wordingKinds.flatMap(({ rows }) => rows.map(({ text, mode }) => `${mode ?? 'page'}: ${text}`));
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test('what states no price and what does stand apart', () => {
  const misplaced = wordingKinds.flatMap(({ kind, rows }) =>
    kind.startsWith('none') ? rows.filter(({ prices }) => prices.length > 0) : [],
  );
  expect(misplaced).toEqual([]);
});

const right = { missing: [], extra: [], wrong: [] };

describe.each(wordingKinds)('$kind', ({ rows }) => {
  test.each(rows.filter(({ gap }) => !gap))('$text', (row) => {
    expect(mistakesIn(row)).toEqual(right);
  });
});

test('a wording marked as a gap is still misread; one that is read rightly loses the mark', () => {
  const gaps = wordingKinds.flatMap(({ rows }) => rows.filter(({ gap }) => gap));
  const closed = gaps.filter((row) => JSON.stringify(mistakesIn(row)) === JSON.stringify(right));
  expect(closed.map(({ text }) => text)).toEqual([]);
});
