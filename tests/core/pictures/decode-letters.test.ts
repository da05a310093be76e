import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLetters } from '@/lib/core/pictures/decode-letters';

const alphabet = ['年', '利', '率', '7', '.', '2', '%'];
const of = (indices: number[], shares = indices.map(() => 1)) => decodeLetters({ indices, shares }, alphabet);

test('a letter seen at several steps is one, and one seen again behind a blank is two', () => {
  expect(of([1, 1, 0, 2, 2, 3]).text).toBe('年利率');
  expect(of([4, 0, 4]).text).toBe('77');
});

test('a gap that the letters do not explain is a space, but not within a figure', () => {
  expect(of([1, 0, 0, 2, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2]).text).toBe('年利率 年利');
  expect(of([1, 0, 0, 2, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0, 0, 0, 5, 0, 0, 6]).text).toBe('年利率7.2');
});

test('how sure it is of figures is told by the least sure of them', () => {
  const { sureness, surenessOfFigures } = of([1, 0, 4, 5, 6], [1, 1, 0.9, 0.4, 0.8]);
  expect(surenessOfFigures).toBe(0.4);
  expect(sureness).toBeCloseTo((1 + 0.9 + 0.4 + 0.8) / 4);
  expect(of([1, 2]).surenessOfFigures).toBe(1);
  expect(of([0, 0])).toEqual({ text: '', marked: '', sureness: 0, surenessOfFigures: 1 });
});

test('whatever is seen, no letter is added and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: alphabet.length + 1 })), (indices) => {
      const expected = indices.filter((index, i) => index !== 0 && index !== indices[i - 1]);
      const letters = expected.map((index) => alphabet[index - 1] ?? ' ').join('');
      expect(of(indices).text.replaceAll(' ', '')).toBe(letters.replaceAll(' ', ''));
    }),
  );
});
