import { expect, test } from 'vitest';
import { intentOf } from '@/components/ask/intents';

const today = '2026-11-29';

test.each([
  ['逾期40天', 40],
  ['逾期了 40 天怎么办', 40],
  ['我晚还了３天', 3],
  ['40 days late', 40],
  ['I am late by 40 days', 40],
  ['逾期3个月', 90],
])('%s says how late', (typed, days) => {
  expect(intentOf(typed, today)).toMatchObject({ kind: 'late', daysOverdue: days });
});

test.each(['怎么跟对方说', '怎么协商', 'What do I say to them?', 'letter to the lender', '申请延期'])(
  '%s asks for words to send',
  (typed) => {
    expect(intentOf(typed, today)).toMatchObject({ kind: 'letter', daysOverdue: null, dueOn: null });
  },
);

test.each(['小米金融', '日息万五', '月息1%，会员费299元', '12期 0.6%', 'late fee 5%', ''])(
  '%s asks for neither',
  (typed) => {
    expect(intentOf(typed, today)).toBeNull();
  },
);

test.each([
  ['小米贷款逾期40天5000', 5000],
  ['逾期40天，5千', 5000],
  ['逾期40天 ５０００元 没还', 5000],
  ['欠1.2万，逾期3个月', 12_000],
  ['欠了5,000块 晚还了3天', 5000],
  ['40 days late with 5000 yuan', 5000],
  ['逾期40天', null],
  ['360借条逾期40天', null],
  ['逾期40天 12378', null],
  ['逾期40天，12期', null],
  ['逾期40天，欠3000元和5000元', null],
])('%s says the sum that is late', (typed, sum) => {
  expect(intentOf(typed, today)).toMatchObject({ kind: 'late', overdueYuan: sum });
});

test('the lender is carried where one alone is named', () => {
  expect(intentOf('小米贷款逾期40天', today, ['xiaomi-finance'])?.lenderId).toBe('xiaomi-finance');
  expect(intentOf('小米、分期乐逾期40天', today, ['xiaomi-finance', 'lexin-fenqile'])?.lenderId).toBeNull();
  expect(intentOf('怎么协商', today)?.lenderId).toBeNull();
  const unsaid = { kind: 'late', daysOverdue: null, lenderId: 'xiaomi-finance', overdueYuan: 5000 };
  expect(intentOf('小米贷款5000还不起', today, ['xiaomi-finance'])).toMatchObject(unsaid);
});
