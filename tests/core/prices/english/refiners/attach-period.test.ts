import { expect, test } from 'vitest';
import { attachPeriod } from '@/lib/core/prices/english/refiners/attach-period';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['0.05% per day on the loan', 'day'],
  ['interest of 1.5% p.m.', 'month'],
  ['loans from 0.55% pcm', 'month'],
  ['annual interest rate 18%', 'year'],
  ['a rate of 6.5% p.a.', 'year'],
  ['loans cost 4% a week', 'week'],
  ['2.2% for each overdue day', 'day'],
  ['daily interest of 18% a year', 'year'],
  ['a fee of 0.69% per instalment', 'period'],
  ['a rate of 3% (monthly)', 'month'],
  ['service fee rate (monthly): 0.5%', 'month'],
  ['each month costs 0.65% in fees', 'month'],
  ['a rate of 9% with monthly payments', null],
  ['21.4% a year earlier', null],
  ['12% of the cards are 90 days overdue', null],
  ['a rate of 9%, paid once a year', null],
])('%s: %s', (text, period) => {
  expect(refinedEnglish(attachPeriod, text).draft.period).toBe(period);
});

test('the words behind the figure before count less than those right behind', () => {
  expect(refinedEnglish(attachPeriod, 'a loan at 1.5% per month, or 18% per annum', { nth: 1 }).draft.period).toBe(
    'year',
  );
});

test('a multiple of the rate is for no time', () => {
  const { draft } = refinedEnglish(attachPeriod, '150% of the contract rate a year', { draft: { isUplift: true } });
  expect(draft.period).toBeNull();
});
