/** Lenders' names in English and pinyin: found in sentences of that language, and not where something else is meant. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import lenders from '@/assets/data/lenders.json';
import { createFinder } from '@/lib/core/names/finder';
import { shippedLexicon, shippedLists } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);
const lendersIn = (text: string) => finder.find(text).mentions.map(({ lenderId }) => lenderId);
const sentences = readFileSync('tests/corpus/names/english.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; lenders: string[] });

describe('sentences', () => {
  it.each(sentences)('$text', ({ text, lenders: named }) => {
    expect(lendersIn(text)).toEqual(named);
  });
});

const inLatin = shippedLists.flatMap(({ lenderId, aliases }) =>
  aliases
    .filter(({ text, strength }) => /^[\x20-\x7e]+$/.test(text) && strength !== 'never_alone')
    .map(({ text }) => ({ lenderId, text })),
);

describe('every listed name in Latin letters', () => {
  it('is one of at least a hundred', () => {
    expect(inLatin.length).toBeGreaterThan(100);
  });

  it.each(inLatin)('$text names $lenderId, also as a possessive and in capitals', ({ lenderId, text }) => {
    // Where everyday English stands beside it, Home Credit may be any of the firms called so.
    if (text === 'Home Credit') return expect(lendersIn(`${text}贷款逾期`)).toEqual([lenderId]);
    for (const written of [text, text.toUpperCase(), `${text}’s`])
      expect(lendersIn(`Debt: ${written}, loans overdue`), written).toEqual([lenderId]);
  });

  // CTBC Bankville still begins with another name of the same lender, CTBC.
  it.each(inLatin)('$text does not end inside a longer word', ({ text }) => {
    const page = `Debt: the ${text}ville loans, overdue`;
    expect(finder.find(page).mentions.map(({ start, end }) => page.slice(start, end))).not.toContain(text);
  });
});

it('knows nine of ten consumer finance companies, banks and lenders outside the mainland by an English name', () => {
  const kinds = new Set(['consumer_finance_company', 'bank', 'outside_mainland']);
  const asked = lenders.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id);
  const known = new Set(inLatin.map(({ lenderId }) => lenderId));
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.filter((id) => known.has(id)).length / asked.length).toBeGreaterThan(0.9);
});
