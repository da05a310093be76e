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
    expect(intentOf(typed, today)).toEqual({ kind: 'letter', daysOverdue: null, dueOn: null });
  },
);

test.each(['小米金融', '日息万五', '月息1%，会员费299元', '12期 0.6%', 'late fee 5%', ''])(
  '%s asks for neither',
  (typed) => {
    expect(intentOf(typed, today)).toBeNull();
  },
);
