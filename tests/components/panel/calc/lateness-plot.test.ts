import { expect, test } from 'vitest';
import { lastPlottedDay, plotLateness } from '@/components/panel/calc/lateness-plot';
import { latenessOnDay } from '@/lib/core/loans/lateness';
import { fenFromYuan } from '@/lib/core/loans/money';

const terms = { overdueFen: fenFromYuan(10_000), contractPercent: 23.98, upliftPercent: 50 };
const plotAt = (day: number) =>
  plotLateness(latenessOnDay(terms, 0), latenessOnDay(terms, day), latenessOnDay(terms, lastPlottedDay(day)));

test('the plot of the drawn screen: 10,000 at 23.98 % and half more, day 422', () => {
  const plot = plotAt(422);
  expect(plot.here.percent).toBeCloseTo(93.78, 2);
  expect(plot.here.contractHeight).toBeCloseTo(83.17, 1);
  expect(plot.here.capHeight).toBeCloseTo(55.5, 1);
  expect(plot.yTicks.map(({ yuan }) => yuan)).toEqual([10000, 11000, 12000, 13000, 14000, 15000]);
  expect(plot.dayTicks.map(({ day }) => day)).toEqual([30, 90, 180, 360]);
});

test('both lines begin at the sum itself, in the lower left corner', () => {
  const plot = plotAt(30);
  expect(plot.contractPath.startsWith('M0,100')).toBe(true);
  expect(plot.capPath.startsWith('M0,100')).toBe(true);
});

test('a late day stretches the plot and stays inside it', () => {
  expect(lastPlottedDay(422)).toBe(450);
  expect(lastPlottedDay(2000)).toBe(2200);
  expect(plotAt(2000).here.percent).toBeCloseTo(90.9, 1);
});
