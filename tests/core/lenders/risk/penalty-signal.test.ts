import { expect, test } from 'vitest';
import { penalty } from '@/lib/core/lenders/risk/penalty-signal';
import { aLicensedLender, aPrice } from '@/tests/support/licensed-lender';
import { riskQuestion } from '@/tests/support/risk-question';

const late = (upliftPercent: number | null) => ({ ...aLicensedLender().late, upliftPercent });

test.each([
  [16, 50, 'plain'],
  [16.002, 50, 'plain'],
  [16.01, 50, 'attention'],
  [24, 50, 'attention'],
])('%d %% with %d %% on top is %s', (percent, uplift, shape) => {
  expect(penalty(riskQuestion({ prices: [aPrice(percent, percent)], late: late(uplift) }))).toMatchObject([{ shape }]);
});

test('where nothing was found of it, that is said, by the rule that allows it', () => {
  expect(penalty(riskQuestion({ late: late(null) }))).toMatchObject([{ shape: 'unknown', ruleId: 'penalty-251' }]);
});
