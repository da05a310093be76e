import { expect, test } from 'vitest';
import { tokenize } from '@/lib/core/prices/tokenize';

test('a text in its pieces, each with its feature, by their start', () => {
  const tokens = tokenize('逾期日利率0.05%,借1万分12期');
  expect(tokens.map(({ text, feature }) => [text, feature])).toEqual(
    expect.arrayContaining([
      ['逾期', 'lateness'],
      ['日利率', 'rate word'],
      ['日利', 'per day'],
      ['0.05%', 'figure 0.05 %'],
      ['1万', 'sum 10000 yuan'],
      ['12期', 'length 12 period'],
    ]),
  );
  expect(tokens.map(({ start }) => start)).toEqual(tokens.map(({ start }) => start).toSorted((a, b) => a - b));
});
