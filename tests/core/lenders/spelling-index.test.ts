import { readLists } from 'virtual:lists';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSearch, isFoundBy, type Spelling } from '@/lib/core/lenders/search-spelling';
import { packSpellings, type SpellingHit, searchSpellings } from '@/lib/core/lenders/spelling-index';

const spelling = (text: string, rank: number, lenderId = text): Spelling => ({ lenderId, text, rank });
function search(spellings: readonly Spelling[]): (query: string) => SpellingHit[] {
  const packed = packSpellings(spellings);
  return (query) => searchSpellings(packed, query);
}

test('the whole name comes before its beginning, and that before its middle', () => {
  const find = search([
    spelling('重庆小米消费金融', 0),
    spelling('小米', 3),
    spelling('小米金融', 0),
    spelling('小米贷款', 2),
  ]);
  expect(find('小米').map(({ text }) => text)).toEqual(['小米', '小米金融', '小米贷款', '重庆小米消费金融']);
});

test('of one lender, the spelling that fits best is told, and only that', () => {
  const find = search([spelling('小米消费金融', 0, 'a'), spelling('小米', 2, 'a'), spelling('小米贷', 2, 'b')]);
  expect(find('小米')).toEqual([
    { lenderId: 'a', text: '小米' },
    { lenderId: 'b', text: '小米贷' },
  ]);
});

test('a spelling never runs into the next one', () => {
  const find = search([spelling('借呗', 0), spelling('花呗', 0)]);
  expect(find('呗花')).toEqual([]);
});

test('spellings of a lender that stand apart are told once', () => {
  const find = search([spelling('小米', 0, 'a'), spelling('小花', 0, 'b'), spelling('小米贷', 1, 'a')]);
  expect(find('小').map(({ lenderId }) => lenderId)).toEqual(['b', 'a'].sort());
});

test('nothing is found for nothing, and nothing in an empty list', () => {
  expect(search([spelling('小米', 0)])(' - ')).toEqual([]);
  expect(search([])('小米')).toEqual([]);
});

describe('the slow way, spelling by spelling,', () => {
  function slowly(spellings: readonly Spelling[], query: string): SpellingHit[] {
    const folded = foldSearch(query);
    if (folded === '') return [];
    const place = (text: string) => {
      const whole = foldSearch(text);
      return whole === folded ? 0 : whole.startsWith(folded) ? 1 : 2;
    };
    const seen = new Set<string>();
    return spellings
      .filter(({ text }) => isFoundBy(folded, text))
      .sort(
        (a, b) =>
          place(a.text) - place(b.text) ||
          a.rank - b.rank ||
          a.text.length - b.text.length ||
          (a.lenderId < b.lenderId ? -1 : a.lenderId > b.lenderId ? 1 : 0),
      )
      .filter(({ lenderId }) => !seen.has(lenderId) && seen.add(lenderId))
      .map(({ lenderId, text }) => ({ lenderId, text }));
  }

  const { spellings } = readLists();
  const find = search(spellings);

  test('gives the same for every beginning of every listed spelling', () => {
    const queries = new Set(spellings.filter((_, at) => at % 12 === 0).flatMap(({ text }) => [text, text.slice(0, 2)]));
    expect(queries.size).toBeGreaterThan(150);
    for (const query of queries) expect(find(query), query).toEqual(slowly(spellings, query));
  });

  test('gives the same for whatever is typed', () => {
    const piece = fc.constantFrom('小', '米', '金融', 'xiao', 'mi', ' ', 'j', '360', '-', '（', 'Ｘ', '’', 'é');
    const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
    const entry = fc.record({ text, rank: fc.nat(6), lenderId: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), text, (entries, query) => {
        const kept = entries.filter((one) => foldSearch(one.text) !== '');
        const tidy = kept.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ') }));
        expect(search(tidy)(query)).toEqual(slowly(grouped(tidy), query));
      }),
      { numRuns: 500 },
    );
  });

  function grouped(entries: readonly Spelling[]): Spelling[] {
    const order = [...new Set(entries.map(({ lenderId }) => lenderId))];
    return order.flatMap((id) => entries.filter(({ lenderId }) => lenderId === id));
  }
});
