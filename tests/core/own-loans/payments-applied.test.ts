import { expect, test } from 'vitest';
import { fenFromYuan } from '@/lib/core/loans/money';
import { duesOf } from '@/lib/core/own-loans/loan-dues';
import { applyPayments } from '@/lib/core/own-loans/payments-applied';
import { anOwnLoan } from '@/tests/support/own-loans';

const terms = { latePercent: 36, graceDays: 0, yearDays: 365 } as const;
const pay = (on: string, yuan: number) => ({ on, amountFen: fenFromYuan(yuan) });
const dues = duesOf(anOwnLoan());

test('what is due first is paid first, whatever order payments were typed in', () => {
  const first = [pay('2026-02-28', 945.6), pay('2026-03-28', 500)];
  const there = applyPayments(dues, first, terms, '2026-03-28');
  const back = applyPayments(dues, first.toReversed(), terms, '2026-03-28');
  expect(back).toEqual(there);
  expect(there.dues[0]?.settledOn).toBe('2026-02-28');
  expect(there.dues[1]?.settledOn).toBeNull();
});

test('a payment of a later day is left out', () => {
  expect(applyPayments(dues, [pay('2026-03-01', 945.6)], terms, '2026-02-28').dues[0]?.settledOn).toBeNull();
});

test('what is paid beyond all dues is a surplus', () => {
  const total = dues.reduce((sum, { amountFen }) => sum + amountFen, 0) / 100;
  expect(applyPayments(dues, [pay('2026-02-28', total + 12.34)], terms, '2026-02-28').surplusFen).toBe(1_234);
});
