import { expect, test } from 'vitest';
import { dueSoon } from '@/components/loans-due/due-soon';
import { toFen } from '@/lib/core/loans/money';
import { anOwnLoan } from '@/tests/support/own-loans';

/** 945.60 due on 28 February. */
const loan = anOwnLoan();
const unknown = anOwnLoan({ id: 'loan-b', lateUpliftPercent: null });
const paid = anOwnLoan({ payments: [{ on: '2026-02-20', amountFen: toFen(94_560) }] });

test.each([
  ['four days before', [loan], '2026-02-24', null],
  ['three days before', [loan], '2026-02-25', { kind: 'soon', days: 3, sumFen: 94_560 }],
  ['on the day', [loan], '2026-02-28', { kind: 'soon', days: 0, sumFen: 94_560 }],
  ['a day late', [loan], '2026-03-01', { kind: 'late', days: 1, sumFen: 94_634, isLeast: false }],
  ['late, with an uplift that is not known', [unknown], '2026-03-01', { kind: 'late', days: 1, isLeast: true }],
  ['paid', [paid], '2026-02-27', null],
  ['no loans', [], '2026-02-27', null],
  [
    'in court in three days, and late',
    [anOwnLoan({ courtOn: '2026-03-04' })],
    '2026-03-01',
    { kind: 'court', days: 3 },
  ],
  ['in court in four days', [anOwnLoan({ courtOn: '2026-02-28' })], '2026-02-24', null],
  ['the court date has passed', [anOwnLoan({ courtOn: '2026-02-23' })], '2026-02-24', null],
] as const)('%s', (_, loans, today, due) => {
  if (due === null) expect(dueSoon(loans, today)).toBeNull();
  else expect(dueSoon(loans, today)).toMatchObject(due);
});
