import { expect, test } from 'vitest';
import { formatPercent, maxNamedPercent, namedPercent, namedPercentRange } from '@/lib/core/wording/percent';

test('a percent is named up to a thousand and no further', () => {
  expect(namedPercent(18.25, 'beyond')).toBe('18.25%');
  expect(namedPercent(maxNamedPercent, 'beyond')).toBe('1000%');
  expect(namedPercent(1000.01, 'beyond')).toBe('beyond');
});

test.each([
  [7.2, 35.98, '7.2%–35.98%'],
  [18.25, 18.25, '18.25%'],
  [18.251, 18.254, '18.25%'],
  [7.2, null, '7.2%'],
  [null, 36, '36%'],
  [18.25, 1825, '18.25%–beyond'],
  [1095, 1825, 'beyond'],
  [null, null, null],
])('from %o to %o is %o', (low, high, range) => {
  expect(namedPercentRange(low, high, 'beyond')).toBe(range);
});

test.each([
  [24, '24%'],
  [35.97, '35.97%'],
  [11.969999999999999, '11.97%'],
  [13.1, '13.1%'],
  [23.994, '23.99%'],
  [24.003, '24%'],
  [0, '0%'],
])('%d is written %s', (percent, written) => {
  expect(formatPercent(percent)).toBe(written);
});
