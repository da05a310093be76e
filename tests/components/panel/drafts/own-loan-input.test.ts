import * as v from 'valibot';
import { expect, test } from 'vitest';
import { loanOfOffer } from '@/components/panel/drafts/loan-of-offer';
import { blankOwnLoan, inputOfOwnLoan, readOwnLoan } from '@/components/panel/drafts/own-loan-input';
import { toFen } from '@/lib/core/loans/money';
import { duesOf } from '@/lib/core/own-loans/loan-dues';
import { ownLoanSchema } from '@/lib/core/own-loans/own-loan';
import { anOffer } from '@/tests/support/offers';
import { anOwnLoan } from '@/tests/support/own-loans';

const today = '2026-11-29';
const dues = [
  { dueOn: '2026-02-28', amountFen: toFen(520_000), principalFen: null },
  { dueOn: '2026-03-28', amountFen: toFen(520_000), principalFen: null },
];

test.each([
  anOwnLoan(),
  anOwnLoan({ lateUpliftPercent: null, graceDays: 3, yearDays: 360, upfrontFeeFen: toFen(50_000), isSecured: true }),
  anOwnLoan({ courtOn: '2026-12-15', hasGuarantor: true }),
  anOwnLoan({ plan: { by: 'list', dues }, payments: [{ on: '2026-02-28', amountFen: toFen(100) }], note: '备注' }),
])('a kept loan comes back from its form as it was, %#', (loan) => {
  const read = readOwnLoan(inputOfOwnLoan(loan), loan, today);
  expect(read).toEqual({ loan });
  expect('loan' in read && v.is(ownLoanSchema, read.loan)).toBe(true);
});

test('all that is missing is named at once', () => {
  expect(readOwnLoan(blankOwnLoan, anOwnLoan(), today)).toEqual({
    problems: {
      lender: { problem: 'need_lender' },
      sum: { problem: 'need_sum' },
      paidOutOn: { problem: 'need_paid_out' },
      periods: { problem: 'need_periods' },
      percent: { problem: 'need_percent' },
      firstDueOn: { problem: 'need_first_due' },
    },
  });
});

test.each([
  [{ upfront: '10000' }, 'upfront', { problem: 'upfront_too_much' }],
  [{ paidOutOn: '2026-11-30', firstDueOn: '2026-12-30' }, 'paidOutOn', { problem: 'paid_out_ahead' }],
  [{ firstDueOn: '2026-01-30' }, 'firstDueOn', { problem: 'first_due_early' }],
  [{ percent: 'abc' }, 'percent', { problem: 'wrong' }],
  [{ known: 'instalment', instalment: '' }, 'instalment', { problem: 'need_instalment' }],
  [{ known: 'instalment', instalment: '800' }, 'instalment', { problem: 'instalment_short', sumFen: 960_000 }],
  [{ courtOn: '2026-01-30' }, 'courtOn', { problem: 'court_early' }],
  [{ grace: '61' }, 'grace', { problem: 'grace_long' }],
  [{ known: 'list', list: '2026-02-28 9000' }, 'list', { problem: 'list_short', sumFen: 900_000 }],
] as const)('%o does not hold', (part, field, problem) => {
  expect(readOwnLoan({ ...inputOfOwnLoan(anOwnLoan()), ...part }, anOwnLoan(), today)).toEqual({
    problems: { [field]: problem },
  });
});

test('of an offer, a “from” price is not taken for the contract’s', () => {
  const offer = anOffer({ principalFen: toFen(1_000_000), termMonths: 12, annualPercent: 18, lenderId: 'lixin' });
  expect(loanOfOffer(offer, '甲公司')).toMatchObject({ lender: '甲公司', sum: '10000', periods: '12', percent: '18' });
  expect(loanOfOffer({ ...offer, annualIs: 'floor' }, '').percent).toBe('');
});

test('of an offer that says only the instalment, the contract rate is worked out from it', () => {
  const offer = anOffer({
    principalFen: toFen(1_000_000),
    termMonths: 12,
    annualPercent: null,
    instalmentFen: toFen(94_560),
    monthlyFeeFen: toFen(2_000),
  });
  const start = loanOfOffer(offer, '甲公司');
  expect(start).toMatchObject({ known: 'instalment', instalment: '945.6', percent: '', monthlyFee: '20' });
  const days = { paidOutOn: '2026-01-31', firstDueOn: '2026-02-28' };
  const read = readOwnLoan({ ...blankOwnLoan, ...start, ...days }, anOwnLoan(), today);
  expect('loan' in read && read.loan.plan).toEqual({
    by: 'rate',
    kind: 'equal_instalments',
    periods: 12,
    annualPercent: 24,
  });
  expect('loan' in read && duesOf(read.loan).map(({ amountFen, feeFen }) => [amountFen, feeFen])).toEqual(
    Array.from({ length: 12 }, (_, at) => [at === 11 ? 96_555 : 96_560, 2_000]),
  );
});
