import { expect, test } from 'vitest';
import { stageOnDay } from '@/lib/core/loans/late-stage';

test.each([
  [-3, 'before-due'],
  [0, 'before-due'],
  [1, 'day-1'],
  [2, 'days-1-30'],
  [30, 'days-1-30'],
  [31, 'days-31-90'],
  [90, 'days-31-90'],
  [91, 'days-91-180'],
  [180, 'days-91-180'],
  [181, 'days-181-360'],
  [360, 'days-181-360'],
  [361, 'over-360'],
  [100_000, 'over-360'],
])('day %i reaches %s', (day, stage) => {
  expect(stageOnDay(day)).toBe(stage);
});
