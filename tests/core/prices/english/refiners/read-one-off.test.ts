import { expect, test } from 'vitest';
import { readOneOff } from '@/lib/core/prices/english/refiners/read-one-off';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['we charge 4% of the amount', null, true],
  ['they may charge up to 3% of each cash advance', null, true],
  ['we charge 4% of the amount', 'month', false],
  ['we charge 4% on loans', null, false],
  ['interest of 4% of the amount', null, false],
] as const)('%s, by the %s: %s', (text, period, isOneOff) => {
  expect(refinedEnglish(readOneOff, text, { draft: { period } }).draft.isOneOff).toBe(isOneOff);
});
