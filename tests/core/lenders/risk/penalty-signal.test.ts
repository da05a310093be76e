import { expect, test } from 'vitest';
import type { Lender } from '@/lib/core/lenders/lender';
import { guessedPenalty } from '@/lib/core/lenders/risk/penalty-signal';
import { aLicensedLender, aPrice } from '@/tests/support/licensed-lender';
import { riskQuestion } from '@/tests/support/risk-question';

const late = (upliftPercent: number | null) => ({ ...aLicensedLender().late, upliftPercent });

const microLoan = { ...aLicensedLender().licences[0], type: 'micro_loan' } as Lender['licences'][number];

test('where its own uplift was not found, half more is worked out, by the rule that allows it', () => {
  expect(guessedPenalty(riskQuestion({ prices: [aPrice(7.2, 24)], late: late(null) }))).toMatchObject([
    { text: { zh: '逾期后若加收一半，24% 会涨到 36%' }, shape: 'unknown', ruleId: 'penalty-251' },
  ]);
});

test.each([
  ['its own uplift is known', { prices: [aPrice(7.2, 24)], late: late(50) }],
  ['no price is known', { late: late(null) }],
  [
    'a micro-loan company lends, for which the rule was not made',
    { kind: 'micro_loan_company', licences: [microLoan], prices: [aPrice(7.2, 24)], late: late(null) },
  ],
  ['other rules hold', { kind: 'outside_mainland', prices: [aPrice(7.2, 24)], late: late(null) }],
] as const)('nothing is guessed where %s', (_, part) => {
  expect(
    guessedPenalty(riskQuestion({ ...part, prices: [...('prices' in part ? part.prices : [])] } as Partial<Lender>)),
  ).toEqual([]);
});
