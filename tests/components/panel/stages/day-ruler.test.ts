import { expect, test } from 'vitest';
import { measureDays, spansOfDays, stageOnDay } from '@/components/panel/stages/day-ruler';
import { sampleStages } from '@/tests/support/sample-knowledge';

test('only spans of days are drawn, in order', () => {
  expect(spansOfDays(sampleStages).map(({ stage }) => stage.id)).toEqual(['days-1-30', 'days-31-90', 'over-360']);
});

test('bands lie end to end and the last one is open', () => {
  const { bands, ticks, pin } = measureDays(sampleStages, null);
  expect(bands[0]).toMatchObject({ left: 0, shade: 1, isLast: false });
  expect(bands[1]?.left).toBeCloseTo((bands[0]?.left ?? 0) + (bands[0]?.width ?? 0));
  expect(bands.at(-1)).toMatchObject({ isLast: true });
  expect(ticks.map(({ day }) => day)).toEqual([1, 30, 90]);
  expect(pin).toBeNull();
});

test('day 422 stands at 93.78 % of the usual ruler; a later day stretches it', () => {
  expect(measureDays(sampleStages, 422).pin?.left).toBeCloseTo(93.78, 2);
  expect(measureDays(sampleStages, 1000).pin?.left).toBe(80);
  expect(measureDays(sampleStages, 0).pin).toBeNull();
});

test.each([
  [1, 'days-1-30'],
  [30, 'days-1-30'],
  [31, 'days-31-90'],
  [5000, 'over-360'],
  [0, undefined],
])('day %d falls into %s', (day, stage) => {
  expect(stageOnDay(sampleStages, day)?.id).toBe(stage);
});

test('figures that would touch give way to the later one', () => {
  const named = (day: number | null) => measureDays(sampleStages, day).ticks.map((tick) => [tick.day, tick.name]);
  expect(named(null)).toEqual([
    [1, 'crowded'],
    [30, 'roomy'],
    [90, 'roomy'],
  ]);
  expect(named(2000)).toEqual([
    [1, 'none'],
    [30, 'none'],
    [90, 'roomy'],
  ]);
});
