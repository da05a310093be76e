import { expect, test } from 'vitest';
import { attachGranted } from '@/lib/core/prices/english/refiners/attach-granted';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['the dealer quoted me 13.99% on a used car loan', 'year'],
  ['my bank gave me 7.2% for a car loan', 'year'],
  ['they financed it at 14.9% for 72 months', 'year'],
  ['they offered me 20% off the loan fee', null],
  ['the shop quoted me 13.99% for the work', null],
  ['we paid 20% down on a car loan', null],
] as const)('%s: %s', (text, period) => {
  expect(refinedEnglish(attachGranted, text).draft.period).toBe(period);
});

test('what a reference rate and the points on it come to is the rate of the loan', () => {
  const { draft } = refinedEnglish(attachGranted, 'a mortgage at base rate + 0.35%, currently 4.35%', { nth: 1 });
  expect(draft.period).toBe('year');
});
