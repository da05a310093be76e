import { expect, test } from 'vitest';
import { fenFromYuan } from '@/lib/core/loans/money';
import { payoffLoans } from '@/lib/core/payoff/payoff-loan';
import {
  beginLoan,
  beginMonth,
  endMonth,
  isPaidOff,
  neededOf,
  nothingPaid,
  payDue,
  payEarly,
  penaltyIn,
} from '@/lib/core/payoff/running-loan';
import { anOwnLoan } from '@/tests/support/own-loans';
import { inHundreds, planDay } from '@/tests/support/payoff';

const yuan = (sum: number) => fenFromYuan(sum);

function running(loan = inHundreds('loan-a', 300, 12)) {
  const [only] = payoffLoans([loan], planDay).loans;
  if (only === undefined) throw new Error('no loan');
  return beginLoan(only);
}

test('interest and fees of a payment come before its principal', () => {
  const one = running(inHundreds('loan-a', 300, 12, { monthlyFeeFen: yuan(2) }));
  beginMonth(one, 0);
  expect(neededOf(one)).toBe(yuan(105));
  const paid = nothingPaid();
  expect(payDue(one, yuan(4), paid)).toBe(0);
  expect(paid).toEqual({ penalty: 0, interest: yuan(3), fee: yuan(1), principal: 0 });
});

// 100 of principal are late: 18 % ÷ 12.
test('only late principal costs a penalty, which is paid first', () => {
  const one = running();
  beginMonth(one, 0);
  expect(penaltyIn(one, 1)).toBe(yuan(1.5));
  beginMonth(one, 1);
  const paid = nothingPaid();
  payDue(one, yuan(2), paid);
  expect(paid).toMatchObject({ penalty: yuan(1.5), interest: yuan(0.5) });
});

test('a loan whose principal is all back is over, with the interest and fees of the months not used', () => {
  const one = running(inHundreds('loan-a', 300, 12, { monthlyFeeFen: yuan(2) }));
  beginMonth(one, 0);
  payDue(one, yuan(105), nothingPaid());
  expect(isPaidOff(one)).toBe(false);
  expect(payEarly(one, yuan(250), 0, nothingPaid())).toBe(yuan(50));
  expect(isPaidOff(one)).toBe(true);
});

// 1,000 for 6 months at 12 %: 60. All principal back in February, four months early: 40 saved, 20 to pay.
test('of a loan paid at its end, the interest so far may be paid in parts once the principal is back', () => {
  const one = running(
    anOwnLoan({
      principalFen: yuan(1000),
      plan: { by: 'rate', kind: 'bullet', periods: 6, annualPercent: 12 },
      paidOutOn: '2025-12-15',
      firstDueOn: '2026-01-15',
    }),
  );
  const paid = nothingPaid();
  beginMonth(one, 0);
  expect(payEarly(one, yuan(1005), 0, paid)).toBe(0);
  endMonth(one, 0);
  expect(isPaidOff(one)).toBe(false);
  expect(payEarly(one, yuan(100), 1, paid)).toBe(yuan(85));
  expect(paid).toMatchObject({ principal: yuan(1000), interest: yuan(20) });
  expect(isPaidOff(one)).toBe(true);
});
