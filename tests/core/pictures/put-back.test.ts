import { readLists } from 'virtual:lists';
import unread from 'virtual:picture-words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import words from '@/assets/strings/panel.json';
import { createFinder } from '@/lib/core/names/finder';
import { createLetterPutter, mayBeTaken } from '@/lib/core/pictures/put-back';
import { shippedLexicon } from '@/tests/support/lexicon';

const putBack = createLetterPutter(unread);
const finder = createFinder(shippedLexicon);
const namesIn = (text: string) => finder.find(text).mentions.map(({ lenderId, aliasText }) => lenderId ?? aliasText);

test.each([
  ['□□消費金融', '螞蟻消費金融'],
  ['由□□消費金融提供', '由螞蟻消費金融提供'],
  ['花□ 12期', '花唄 12期'],
  ['螞蟻花□', '螞蟻花唄'],
  ['中國信□銀行', '中國信託銀行'],
  ['中国信□銀行', '中国信託銀行'],
  ['有□花', '有錢花'],
  ['微□銀行', '微眾銀行'],
  ['宜人貨', '宜人貸'],
  ['陵金所', '陸金所'],
  ['哈囉借□', '哈囉借錢'],
])('%s is %s', (marked, text) => {
  expect(putBack(marked)).toEqual({ text, isPutBack: true });
});

test.each([
  ['借□', '借'],
  ['省□', '省'],
  ['隨便花□', '隨便花'],
  ['花□店', '花 店'],
  ['貨車', '貨車'],
  ['借款□說明', '借款 說明'],
  ['螞蟻消費金融', '螞蟻消費金融'],
  ['實際年利率', '實際年利率'],
])('of %s nothing is known', (marked, text) => {
  expect(putBack(marked)).toEqual({ text, isPutBack: false });
});

test('a name read in full stays as it was read', () => {
  for (const word of unread.words) expect(putBack(word)).toEqual({ text: word, isPutBack: false });
});

describe('what is put back', () => {
  const isLacking = (letter: string) => unread.readAs[letter] !== undefined;

  test('is a word of the list, whatever its lacking letters were read as', () => {
    const answer = fc
      .constantFrom(...unread.words)
      .chain((word) =>
        fc
          .tuple(...[...word].map((letter) => fc.constantFrom(...(unread.readAs[letter] ?? letter))))
          .map((letters) => ({ word, read: letters.join('') })),
      );
    fc.assert(
      fc.property(answer, ({ word, read }) => {
        expect(putBack(read)).toEqual({ text: word, isPutBack: true });
      }),
    );
  });

  test('is never decided between two words', () => {
    const plain = (word: string) => [...word].map((letter) => unread.simplified[letter] ?? letter).join('');
    for (const one of unread.words)
      for (const other of unread.words)
        if (plain(one) !== plain(other)) expect(mayBeTaken(one, other, unread)).toBe(false);
  });

  test('holds letters that were read, too', () => {
    for (const word of unread.words) expect([...word].some((letter) => !isLacking(letter))).toBe(true);
  });
});

test('ordinary sentences stay as they are, also with the letters that others are read as', () => {
  const sentences = JSON.stringify([readLists(), words]).match(/[\u3400-\u9fff，。、（）\d%]+/g) ?? [];
  const answers = [...new Set(Object.values(unread.readAs).join(''))].filter((letter) => letter !== '□');
  expect(sentences.filter((each) => answers.some((letter) => each.includes(letter))).length).toBeGreaterThan(20);
  const changed = [...new Set(sentences)].filter((each) => putBack(each).isPutBack);
  expect(changed).toEqual([]);
});

test('no name comes of a mark within an ordinary sentence', () => {
  const sentence = fc.constantFrom(
    '借款人向银行申请个人消费贷款',
    '請於還款日前存入足夠的金額',
    '年化利率7.2%起，实际以审批为准',
    '分期手續費 12期 8.8%',
  );
  fc.assert(
    fc.property(sentence, fc.nat(20), fc.integer({ min: 1, max: 3 }), (text, at, count) => {
      const read = text.slice(0, at) + '□'.repeat(count) + text.slice(at + count);
      expect(namesIn(putBack(read).text)).toEqual(namesIn(text));
    }),
  );
});
