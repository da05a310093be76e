import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, monthsOf, readLengths } from '@/lib/core/prices/terms/lengths';
import { expectInOrderAndApart } from '@/tests/support/spans';

test.each([
  ['12期', 12, 'period', 'plain'],
  ['两年', 2, 'year', 'plain'],
  ['24月', 24, 'month', 'plain'],
  ['七天', 7, 'day', 'plain'],
  ['三周', 3, 'week', 'plain'],
  ['第3期', 3, 'period', 'ordinal'],
  ['近12个月', 12, 'month', 'ordinal'],
  ['12个月以内', 12, 'month', 'bound'],
  ['31天及以上', 31, 'day', 'bound'],
  ['3/6/12期', 12, 'period', 'list'],
  ['30天免息', 30, 'day', 'other'],
  ['一个月的利息', 1, 'month', 'other'],
])('%s', (text, count, unit, manner) => {
  expect(readLengths(text)).toMatchObject([{ count, unit, manner }]);
});

test.each(['6月', '2026年', '年化12%', '每年'])('no length: %s', (text) => {
  expect(readLengths(text)).toEqual([]);
});

test('in months or in days, never both', () => {
  const [years, weeks] = readLengths('2年和3周');
  expect(years && [monthsOf(years), daysOf(years)]).toEqual([24, Number.NaN]);
  expect(weeks && [monthsOf(weeks), daysOf(weeks)]).toEqual([Number.NaN, 21]);
});

test('lengths lie in the text, in order and apart', () => {
  const piece = fc.constantFrom('12', '3', '期', '个月', '年', '天', '第', '以内', '-', ',', '免息', '两', ' ');
  let found = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const lengths = readLengths(text);
      expectInOrderAndApart(text, lengths);
      expect(lengths.filter(({ count }) => !(count > 0 && Number.isFinite(count)))).toEqual([]);
      found += lengths.length;
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(50);
});
