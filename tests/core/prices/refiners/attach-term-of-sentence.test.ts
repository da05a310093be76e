import { expect, test } from 'vitest';
import { attachTermOfSentence } from '@/lib/core/prices/refiners/attach-term-of-sentence';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['分12期,手续费0.8%,每期17.59元', { count: 12, isDays: false }],
  ['分3期或6期,手续费0.8%', null],
  ['分12期,一次性手续费0.8%', null],
  ['分12期,年利率8%', null],
])('%s', (text, found) => {
  expect(refined(attachTermOfSentence, text).draft.term).toEqual(found);
});
