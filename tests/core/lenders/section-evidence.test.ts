import { expect, test } from 'vitest';
import { isOwnAdvice, oldestDate, sourceNumber, sourcesOf, usualConfidence } from '@/lib/core/lenders/section-evidence';

const press = { source: 'daily', asOf: '2025-06-30', confidence: 'press' } as const;
const retold = { source: 'blog', asOf: '2022', confidence: 'reported' } as const;
const law = { source: 'law', asOf: '2022-02-25', confidence: 'official' } as const;

test('each source is named once, in the order of first use, and sentences go by its number', () => {
  const cited = [press, { ...law, text: 'x' }, press, retold];
  expect(sourcesOf(cited)).toEqual([press, law, retold]);
  expect(cited.map((one) => sourceNumber(sourcesOf(cited), one))).toEqual([1, 2, 1, 3]);
});

test('the same source read on another day stands apart', () => {
  expect(sourcesOf([press, { ...press, asOf: '2026' }])).toHaveLength(2);
});

test.each([
  ['nothing', [], null],
  ['one', [law], 'official'],
  ['the most frequent', [law, press, press, retold], 'press'],
  ['of two as frequent the less sure', [law, retold], 'reported'],
])('how sure a section is: %s', (_, cited, usual) => {
  expect(usualConfidence(cited)).toBe(usual);
});

test('the oldest source is told; a year alone counts as older than a day in it', () => {
  expect(oldestDate([press, law, retold])).toBe('2022');
  expect(oldestDate([])).toBeNull();
});

test('advice of our own is known by its source', () => {
  expect(isOwnAdvice({ source: 'own-advice' })).toBe(true);
  expect(isOwnAdvice(press)).toBe(false);
});
