import { expect, test } from 'vitest';
import { requirePeriod } from '@/lib/core/prices/english/rejections/require-period';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['rate', null, false, 'period_and_lending_unsaid'],
  ['penalty', null, false, 'period_and_lending_unsaid'],
  ['rate', 'month', false, undefined],
  ['one_off_fee', null, false, undefined],
  ['penalty', null, true, undefined],
] as const)('%s for %s, uplift %s: %s', (kind, period, isUplift, rejection) => {
  expect(refinedEnglish(requirePeriod, '15% interest', { draft: { kind, period, isUplift } }).rejection).toBe(
    rejection,
  );
});
