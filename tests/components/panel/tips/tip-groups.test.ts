import { expect, test } from 'vitest';
import { groupTips, situationFor } from '@/components/panel/tips/tip-groups';
import { sampleTips } from '@/tests/support/sample-knowledge';

test('tips stand by situation, in the order of time; those for other kinds of lender are left out', () => {
  expect(groupTips(sampleTips, 'brand').map(({ situation, tips }) => [situation, tips.map(({ id }) => id)])).toEqual([
    ['before-borrowing', ['read-contract']],
    ['before-due', ['call-early']],
    ['days-1-30', ['ask-bill']],
  ]);
  expect(groupTips(sampleTips, null)[0]?.tips).toHaveLength(2);
});

test('each of the three buttons has its situation', () => {
  expect((['not_borrowed', 'due_soon', 'already_late'] as const).map(situationFor)).toEqual([
    'before-borrowing',
    'before-due',
    'days-1-30',
  ]);
});
