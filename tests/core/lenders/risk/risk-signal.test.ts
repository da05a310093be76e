import { expect, test } from 'vitest';
import { fromRule } from '@/lib/core/lenders/risk/risk-signal';
import { riskQuestion } from '@/tests/support/risk-question';

const text = { zh: '一', en: 'one', tw: '一' };
const signal = { id: 'page-price', text, reason: text, shape: 'plain' } as const;

test('a signal that rests on a rule carries the evidence of that rule', () => {
  const question = riskQuestion();
  const rule = question.rules.find(({ id }) => id === 'spc-24');
  expect(fromRule(question, 'spc-24', signal)).toMatchObject([
    { ruleId: 'spc-24', source: rule?.source, asOf: rule?.asOf },
  ]);
});

test('without the record of the rule nothing is said', () => {
  expect(fromRule(riskQuestion({}, { rules: [] }), 'spc-24', signal)).toEqual([]);
});
