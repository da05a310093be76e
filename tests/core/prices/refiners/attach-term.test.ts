import { expect, test } from 'vitest';
import { attachTerm } from '@/lib/core/prices/refiners/attach-term';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['12期手续费率7.2%', { count: 12, isDays: false }],
  ['7天利息30%', { count: 7, isDays: true }],
  ['第3期手续费1%', null],
  ['3期,6期,12期费率分别为2%', null],
  ['1-30天利息1%', null],
])('%s', (text, found) => {
  expect(refined(attachTerm, text).draft.term).toEqual(found);
});

test('一期 that was said to be so many days stays that long', () => {
  const term = { count: 10, isDays: true };
  expect(refined(attachTerm, '十天一期,一期利息20%', { draft: { period: 'total', term } }).draft.term).toEqual(term);
});
