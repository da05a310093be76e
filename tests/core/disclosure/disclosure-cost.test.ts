import { expect, test } from 'vitest';
import { type DisclosureTerms, disclosureCost } from '@/lib/core/disclosure/disclosure-cost';
import { fenFromYuan } from '@/lib/core/loans/money';

const terms: DisclosureTerms = {
  principalFen: fenFromYuan(10_000),
  periods: 12,
  repaymentKind: 'equal_instalments',
  instalmentFen: null,
  annualPercent: 12,
  fees: [],
  hasItemWithoutFigure: false,
  statedPercent: null,
};

test('the rate alone', () => {
  expect(disclosureCost(terms)).toMatchObject({ annual: { nominal: 12 }, otherReadingPercent: null, assumptions: [] });
});

test.each([
  ['sum', { principalFen: null }],
  ['term', { periods: null }],
  ['price', { annualPercent: null }],
  ['payment that returns the sum', { annualPercent: null, instalmentFen: fenFromYuan(500) }],
  ['equal payment', { annualPercent: null, instalmentFen: fenFromYuan(900), repaymentKind: 'interest_first' }],
] as const)('without a %s nothing is worked out', (_, part) => {
  expect(disclosureCost({ ...terms, ...part }).annual).toBeNull();
});

test('a fee of two readings without a figure to tell which: the percent a year of what is owed, with the other named', () => {
  const fee = {
    amountFen: null,
    percentOfPrincipal: 6,
    when: 'by_year',
    other: { amountFen: null, percentOfPrincipal: 0.5, when: 'monthly' },
  } as const;
  const base = disclosureCost({ ...terms, fees: [{ ...fee, doubt: 'base' }] });
  expect(base).toMatchObject({
    annual: { nominal: expect.closeTo(18, 2) },
    otherReadingPercent: expect.closeTo(22.53, 2),
    assumptions: ['yearly_on_balance'],
  });
  expect(disclosureCost({ ...terms, fees: [{ ...fee, doubt: 'way' }] })).toMatchObject({
    annual: null,
    assumptions: ['fee_unclear'],
  });
});

test('by the payment, with what is paid once', () => {
  const byPayment = { ...terms, annualPercent: null, instalmentFen: fenFromYuan(900) };
  expect(disclosureCost(byPayment)).toMatchObject({
    annual: { nominal: expect.closeTo(14.45, 2) },
    assumptions: ['from_instalment'],
  });
});
