import { expect, test } from 'vitest';
import { attachBounds } from '@/lib/core/prices/english/refiners/attach-bounds';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['loans from 7.2% a year', 'high'],
  ['rates as low as 7.2%', 'high'],
  ['minimum APR: 9%', 'high'],
  ['rates of 7.2% and above', 'high'],
  ['up to 24% a year', 'low'],
  ['maximum APR: 28%', 'low'],
  ['maximum annual percentage rate (APR) 33%', 'low'],
  ['maximum APR (annual percentage rate): 33%', 'low'],
  ['it caps the price of loans at 24%', 'low'],
  ['as much as 35.9%', 'low'],
  ['no more than 23.9% a year', 'low'],
  ['18% a year max', 'low'],
  ['it adds up to 14.6%', null],
  ['a rate of 18%', null],
  ['from 7% to 24% a year', null],
])('%s: %s', (text, open) => {
  expect(refinedEnglish(attachBounds, text).draft.open).toBe(open);
});
