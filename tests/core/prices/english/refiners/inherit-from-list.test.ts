import { expect, test } from 'vitest';
import { interpretEnglish } from '@/lib/core/prices/english/interpret-english';
import { inheritFromList } from '@/lib/core/prices/english/refiners/inherit-from-list';
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
  ['6 instalments for a monthly fee of 1.2%, or 12 for 1.0%', 'list', 'month'],
  ['a loan rate of 7% a year for staff and 9% for others', 'list', 'year'],
  ['a loan rate of 7% a year and 90% on time', 'no', null],
  ['a loan rate of 7% a year. The other one: 9%', 'no', null],
  ['a loan fee of 2% once, then 3%', 'no', null],
])('%s', (text, inherits, period) => {
  const { draft } = refinedEnglish(inheritFromList, text, { nth: 1, previous: firstPrice(text) });
  expect(draft).toMatchObject({ inherits, period });
});
