import { expect, test } from 'vitest';
import { twoDecimals } from '@/lib/core/loans/court-cap';
import { toFen } from '@/lib/core/loans/money';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { yearlyPrice } from '@/lib/core/own-loans/yearly-price';
import { anOwnLoan } from '@/tests/support/own-loans';

const rated = (part: Partial<Extract<OwnLoan['plan'], { by: 'rate' }>>): OwnLoan['plan'] => ({
  ...{ by: 'rate', kind: 'equal_instalments', periods: 12, annualPercent: 14.6 },
  ...part,
});
const rounded = (loan: OwnLoan) => {
  const price = yearlyPrice(loan);
  return price && [twoDecimals(price.contractPercent), twoDecimals(price.withFeesPercent ?? Number.NaN)];
};
const fees = { upfrontFeeFen: toFen(30_000), monthlyFeeFen: toFen(2_000) };

test.each<[string, Partial<OwnLoan>, [number, number] | null]>([
  ['equal instalments without fees: the rate says it all', { plan: rated({}) }, null],
  // 97 of 100 came, and 9.207 a month for a year go back: 24.74 % a year.
  ['fees kept back and with each payment', { plan: rated({}), ...fees }, [14.6, 24.74]],
  ['a flat fee is not the price', { plan: rated({ kind: 'flat_fee', annualPercent: 9.6 }) }, [9.6, 17.27]],
  ['one payment at the end', { plan: rated({ kind: 'bullet' }) }, null],
])('%s', (_case, part, expected) => expect(rounded(anOwnLoan(part))).toEqual(expected));

test('a pasted plan has a price of its own only with fees beside it', () => {
  const dues = Array.from({ length: 12 }, (_, at) => ({
    dueOn: `2026-${String(at + 1).padStart(2, '0')}-28`,
    amountFen: toFen(90_070),
    principalFen: null,
  }));
  expect(yearlyPrice(anOwnLoan({ plan: { by: 'list', dues } }))).toBeNull();
  expect(rounded(anOwnLoan({ plan: { by: 'list', dues }, ...fees }))?.[1]).toBeCloseTo(24.74, 1);
});

test('where all of it was kept back no rate fits', () => {
  const price = yearlyPrice(anOwnLoan({ plan: rated({}), upfrontFeeFen: toFen(1_000_000) }));
  expect(price).toMatchObject({ contractPercent: 14.6, withFeesPercent: null });
});
