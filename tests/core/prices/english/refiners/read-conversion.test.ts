import { expect, test } from 'vitest';
import { interpretEnglish } from '@/lib/core/prices/english/interpret-english';
import { readConversion } from '@/lib/core/prices/english/refiners/read-conversion';
import type { InterpretedFigure } from '@/lib/core/prices/interpretation';
import { refinedEnglish } from '@/tests/support/english-context';
import { contextIn } from '@/tests/support/figure-in';

/** The price that the first figure of a text states. */
function firstPrice(text: string): InterpretedFigure {
  const interpretation = interpretEnglish(contextIn(text));
  if (!('price' in interpretation)) throw new Error(interpretation.rejection);
  return interpretation.price;
}

test.each([
  ['Loans cost 0.05% a day, equivalent to 18.25%', 'conversion', 'year'],
  ['Loans cost 0.04% a day, and it adds up to 14.6% over a year', 'conversion', 'year'],
  ['Loans cost 0.05% a day, or about 18% annually', 'conversion', 'year'],
  ['Loans cost 18% a year and the fee comes to 2%', 'no', null],
  ['Loans cost 0.05% a day, 0.04% for members', 'no', null],
])('%s', (text, inherits, period) => {
  const { draft } = refinedEnglish(readConversion, text, { nth: 1, previous: firstPrice(text) });
  expect(draft).toMatchObject({ inherits, period });
});

test('without a price before there is nothing to convert', () => {
  expect(refinedEnglish(readConversion, 'in a year 18%').draft.inherits).toBe('no');
});
