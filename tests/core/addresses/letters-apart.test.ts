import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersApart } from '@/lib/core/addresses/letters-apart';

test.each([
  ['airstar', 'airstar', 0],
  ['airstar', 'arstar', 1],
  ['airstar', 'airstarr', 1],
  ['airstar', 'airstor', 1],
  ['airstar', 'aristar', 1],
  ['airstar', 'arisatr', 2],
  ['mipay', 'alipay', 2],
  ['', 'abc', 3],
])('%s and %s: %i', (one, other, count) => {
  expect(lettersApart(one, other)).toBe(count);
});

test('it does not matter which comes first, and nothing is nearer than the difference in length', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const count = lettersApart(one, other);
      expect(count).toBe(lettersApart(other, one));
      expect(count === 0).toBe(one === other);
      expect(count).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(count).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});
