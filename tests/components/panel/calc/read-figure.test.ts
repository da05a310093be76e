import { expect, test } from 'vitest';
import { readFigure, readOptionalFigure, within } from '@/components/panel/calc/read-figure';

test.each([
  ['10,000', 10000],
  ['１０，０００元', 10000],
  ['1.5万', 15000],
  [' 23.98 % ', 23.98],
  ['422 天', 422],
  ['.5', 0.5],
  ['', null],
  ['-3', null],
  ['12abc', null],
  ['1.2.3', null],
])('%o is read as %o', (typed, figure) => {
  expect(readFigure(typed)).toBe(figure);
});

test('a blank fee is none; a word is no fee', () => {
  expect(readOptionalFigure(' ')).toBe(0);
  expect(readOptionalFigure('many')).toBeNull();
});

test('a figure outside its bounds is not used', () => {
  expect(within(5, 0, 10)).toBe(5);
  expect(within(11, 0, 10)).toBeNull();
  expect(within(null, 0, 10)).toBeNull();
});
