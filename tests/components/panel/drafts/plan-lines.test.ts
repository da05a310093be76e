import { expect, test } from 'vitest';
import { readPlanLines, writePlanLines } from '@/components/panel/drafts/plan-lines';
import { fenFromYuan } from '@/lib/core/loans/money';

const due = (dueOn: string, yuan: number) => ({ dueOn, amountFen: fenFromYuan(yuan), principalFen: null });

test.each([
  ['2026-12-05 932.00', due('2026-12-05', 932)],
  ['２０２６年１２月５日　９３２元', due('2026-12-05', 932)],
  ['第1期 2026/12/5 应还 1,932.50 元', due('2026-12-05', 1932.5)],
  ['1\t2026.12.05\t¥932', due('2026-12-05', 932)],
  ['932.00 元 2026-12-05', due('2026-12-05', 932)],
])('“%s” is one payment', (line, read) => {
  expect(readPlanLines(line, null)).toEqual({ dues: [read] });
});

test('a header and blank lines are passed over, and payments come in the order of their days', () => {
  const typed = '日期 金额\r\n\r\n2027-01-05 932\r\n2026-12-05 932';
  expect(readPlanLines(typed, '2026-11-05')).toEqual({ dues: [due('2026-12-05', 932), due('2027-01-05', 932)] });
});

test.each([
  ['2026-12-05 932\n12月5日 932', { problem: 'line_no_year', n: 2, line: '12月5日 932' }],
  ['12-05 932', { problem: 'line_no_year', n: 1, line: '12-05 932' }],
  ['1/12期 932', { problem: 'line_no_day', n: 1, line: '1/12期 932' }],
  ['第1期 8.25元', { problem: 'line_no_day', n: 1, line: '第1期 8.25元' }],
  ['2026-02-30 932', { problem: 'line_no_day', n: 1, line: '2026-02-30 932' }],
  ['\n2026-12-05 待定', { problem: 'line_no_sum', n: 2, line: '2026-12-05 待定' }],
  ['2026-12-05 932 本金 800', { problem: 'line_two_sums', n: 1, line: '2026-12-05 932 本金 800' }],
  ['2026-10-05 932', { problem: 'line_early', n: 1, line: '2026-10-05 932' }],
  ['还没有', { problem: 'need_list' }],
])('a line that cannot be read is named: %s', (typed, problem) => {
  expect(readPlanLines(typed, '2026-11-05')).toEqual(problem);
});

test('what was written is read again', () => {
  const dues = [due('2026-12-05', 932.1), due('2027-01-05', 1_000)];
  expect(readPlanLines(writePlanLines(dues), null)).toEqual({ dues });
});
