import { expect, test } from 'vitest';
import { licence, whoLends } from '@/lib/core/lenders/risk/who-lends';
import { aLicensedLender } from '@/tests/support/licensed-lender';
import { riskQuestion } from '@/tests/support/risk-question';

const status = (value: 'closed' | 'unidentified' | 'front') => ({ ...aLicensedLender().status, value });

test.each([
  ['closed', 'attention'],
  ['unidentified', 'unknown'],
] as const)('%s is said first', (value, shape) => {
  expect(whoLends(riskQuestion({ status: status(value) }))).toMatchObject([{ id: value, shape }]);
});

test('of a lender with its own licence nothing stands behind the name, and the licence is said', () => {
  expect(whoLends(riskQuestion())).toEqual([]);
  expect(licence(riskQuestion())).toMatchObject([{ id: 'licence', shape: 'plain' }]);
});

test('no licence is said of a body outside the mainland', () => {
  expect(licence(riskQuestion({ kind: 'outside_mainland' }))).toEqual([]);
});
