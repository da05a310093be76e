import { expect, it } from 'vitest';
import { evidenceCharacters, nearestLoanWord } from '@/lib/core/names/loan-evidence';

it.each([
  ['我在', '逾期了', false, '逾期'],
  ['还款日忘了，', '的额度没了', false, '额度'],
  ['还不上钱，', '天气很好', false, '还不上'],
  ['今天', '天气很好', false, null],
  ['借此机会', '凭借口碑', false, null],
  ['理财平台', '', false, null],
  ['理财平台', '', true, '平台'],
])('between %j and %j (firm: %s) stands %j', (before, after, isFirm, word) => {
  expect(nearestLoanWord(before, after, isFirm)).toBe(word);
});

it('lists the characters it needs folded, and only characters', () => {
  expect(evidenceCharacters()).toMatch(/^[一-鿿]+$/);
});
