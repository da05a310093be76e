import { afterEach, expect, test } from 'vitest';
import { localDay } from '@/lib/core/wording/local-day';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test.each([
  ['Asia/Shanghai', '2026-03-01'],
  ['UTC', '2026-02-28'],
  ['America/New_York', '2026-02-28'],
])('in %s the same moment is the day %s', (name, day) => {
  process.env.TZ = name;
  expect(localDay(new Date('2026-02-28T16:30:00Z'))).toBe(day);
});
