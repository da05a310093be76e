import * as v from 'valibot';
import { expect, test } from 'vitest';
import raw from '@/assets/data/tips.json';
import { groupTips, situationFor } from '@/components/panel/tips/tip-groups';
import { tipSchema } from '@/lib/core/lenders/knowledge';
import { lenderKinds } from '@/lib/core/lenders/lender';
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

const tips = v.parse(v.array(tipSchema), raw);
const tipsFor = (kind: Parameters<typeof groupTips>[1]) => groupTips(tips, kind).flatMap((group) => group.tips);

test.each(lenderKinds.filter((kind) => kind !== 'bank'))('no advice about credit cards for a %s', (kind) => {
  expect(tipsFor(kind).filter(({ text }) => /信用卡|credit card/i.test(`${text.zh} ${text.en}`))).toEqual([]);
});

test.each(['bank', 'bank_product', 'consumer_finance_company'] as const)(
  'the path of micro-loan companies is not told of a %s',
  (kind) => {
    expect(tipsFor(kind).filter(({ ruleId }) => ruleId === 'micro-12')).toEqual([]);
  },
);

test('of a lender outside the mainland no tip rests on a rule of the mainland', () => {
  const told = tipsFor('outside_mainland');
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter(({ ruleId }) => ruleId !== null)).toEqual([]);
});

test('every kind of mainland lender has tips for the three buttons', () => {
  for (const kind of lenderKinds) {
    const situations = groupTips(tips, kind).map(({ situation }) => situation);
    expect(situations, kind).toEqual(expect.arrayContaining(['before-borrowing', 'before-due', 'days-1-30']));
  }
});
