import { expect, test } from 'vitest';
import { blankLate, readLate } from '@/components/late/late-start';

const today = '2026-11-29';

test.each([
  [{ days: '40' }, { dueOn: '2026-10-20', daysOverdue: 40, overdueYuan: null }],
  [
    { days: '４０天', sum: '1.2万' },
    { dueOn: '2026-10-20', daysOverdue: 40, overdueYuan: 12_000 },
  ],
  [
    { by: 'date', dueOn: '2026-10-20' },
    { dueOn: '2026-10-20', daysOverdue: 40, overdueYuan: null },
  ],
  [{ days: '0' }, { dueOn: today, daysOverdue: 0, overdueYuan: null }],
] as const)('%o', (typed, late) => {
  expect(readLate({ ...blankLate, ...typed }, today)).toEqual(late);
});

test.each([
  {},
  { days: '-1' },
  { days: '4.5' },
  { days: '40', sum: '很多' },
  { by: 'date' },
  { by: 'date', dueOn: '2026-12-01' },
  { by: 'date', dueOn: '0001-01-01' },
] as const)('%o says nothing yet', (typed) => {
  expect(readLate({ ...blankLate, ...typed }, today)).toBeNull();
});
