import { expect, test } from 'vitest';
import { decodeLetters } from '@/lib/core/pictures/decode-letters';
import { unreadIn } from '@/lib/core/pictures/unread-letters';

const alphabet = ['借', '花', '包', '7'];

/** Letters stand four steps apart; `ink`: where something is printed. */
function marked(letters: readonly number[], ink: string): string {
  const indices = letters.flatMap((letter) => [0, letter, 0, 0]);
  const shares = indices.map(() => 1);
  const inks = [...ink].flatMap((each) => Array.from({ length: 4 }, () => (each === '#' ? 1 : 0.1)));
  return decodeLetters({ indices, shares }, alphabet, inks).marked;
}

test('what is printed and not read is marked', () => {
  expect(marked([1, 2, 3, 0, 1, 2], '######')).toBe('借花包□借花');
  expect(marked([1, 2, 3, 0, 0, 1, 2], '#######')).toBe('借花包□□借花');
  expect(marked([0, 1, 2, 3], '####')).toBe('□借花包');
  expect(marked([1, 2, 3, 0], '####')).toBe('借花包□');
});

test('a gap on the ground is none, and none stands between figures', () => {
  expect(marked([1, 2, 3, 0, 1, 2], '###.##')).toBe('借花包 借花');
  expect(marked([4, 0, 4, 1, 2, 3], '######')).not.toContain('□');
});

test('without knowing what is printed nothing is marked', () => {
  const { text, marked: same } = decodeLetters({ indices: [1, 0, 0, 0, 0, 0, 0, 0, 2], shares: [] }, alphabet);
  expect(same).toBe(text);
});

test('less than a letter is no letter', () => {
  expect(unreadIn({ from: 4, to: 6 }, 4, new Array(12).fill(1), 1)).toBe(0);
  expect(unreadIn({ from: 4, to: 8 }, 4, new Array(12).fill(1), 1)).toBe(1);
});
