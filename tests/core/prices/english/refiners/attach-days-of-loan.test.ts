import { expect, test } from 'vitest';
import { attachDaysOfLoan } from '@/lib/core/prices/english/refiners/attach-days-of-loan';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['15% interest is charged on every 30-day loan', 30],
  ['12% interest on each 14-day cash advance', 14],
  ['the loan takes 8% interest for two weeks', 14],
  ['pledged gold costs 1.5% for every 15 days', 15],
  ['draws are priced at 2.1% every four weeks', 28],
])('%s: %s days', (text, count) => {
  expect(refinedEnglish(attachDaysOfLoan, text).draft).toMatchObject({
    period: 'total',
    term: { count, isDays: true },
  });
});

test.each([
  '15% interest on the loan',
  '15% interest rate on a 30-day loan',
  'interest-free for 30 days, then 3% interest',
  '15% interest on a 2-day loan',
])('no days of a price: %s', (text) => {
  expect(refinedEnglish(attachDaysOfLoan, text).draft).toMatchObject({ period: null, term: null });
});

test('a period that is said counts', () => {
  const { draft } = refinedEnglish(attachDaysOfLoan, '3% interest on a 30-day loan', { draft: { period: 'month' } });
  expect(draft).toMatchObject({ period: 'month', term: null });
});
