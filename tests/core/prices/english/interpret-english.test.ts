import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpretEnglish } from '@/lib/core/prices/english/interpret-english';
import { findPrices } from '@/lib/core/prices/find-prices';
import { cpuMs, growthByEight } from '@/tests/support/cpu-time';
import { contextIn } from '@/tests/support/figure-in';
import { expectInOrderAndApart } from '@/tests/support/spans';

test.each([
  ['Loans with APR 18%', { kind: 'rate', period: 'year', open: null }],
  ['Loans from 7.2% a year', { kind: 'rate', period: 'year', open: 'high' }],
  ['Loan interest up to 24% a year', { kind: 'rate', open: 'low' }],
  ['no more than 23.9% a year on loans', { open: 'low' }],
  ['A late fee of 0.075% a day on the loan', { kind: 'penalty', period: 'day' }],
  ['Loan processing fee of 3%', { kind: 'one_off_fee', period: null }],
  ['A loan at a flat rate of 0.3% per month', { kind: 'fee', period: 'month' }],
  ['Overdue interest = overdue amount × 0.08% × days late', { kind: 'penalty', period: 'day' }],
  ['interest runs at 150% of the contract rate on the loan', { kind: 'penalty', isUplift: true }],
  ['15% interest is charged on every 30-day loan', { kind: 'rate', period: 'total', term: 30, isDays: true }],
])('%s', (text, price) => {
  expect(interpretEnglish(contextIn(text))).toMatchObject({ price });
});

test.each([
  ['Savings earn 4% a year', 'other_word_governs'],
  ['The bank pays 4% a year', 'no_lending_spoken_of'],
  ['Staked tokens earn an APR of 34%', 'money_of_others'],
  ['12% of borrowers pay late on loans', 'other_word_governs'],
  ['Loan approvals rose 12% last year', 'other_word_governs'],
  ['the usury limit of 36% a year on loans', 'legal_cap'],
  ['loans cost 21.4% a year earlier', 'limit_spoken_of'],
])('no price: %s', (text, rejection) => {
  expect(interpretEnglish(contextIn(text))).toMatchObject({ rejection });
});

test('prices lie in the text, in order and apart', () => {
  const piece = fc.constantFrom(
    'loan ',
    'APR ',
    '18%',
    ' a day',
    ' fee of ',
    '$15 per $100',
    '\n',
    '. ',
    ' from ',
    '7.2',
    ' to ',
    '%',
    ', ',
    '(',
    'Borrow $1,000',
    ' 12 monthly payments of $90',
    ' (monthly): ',
  );
  let found = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const prices = findPrices(text);
      expectInOrderAndApart(text, prices);
      expect(prices.map(({ start, end }) => text.slice(start, end))).toEqual(prices.map(({ surface }) => surface));
      found += prices.length;
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(50);
});

describe('hostile text of a million characters', () => {
  const repeat = (piece: string): string => piece.repeat(Math.ceil(1e6 / piece.length));

  test.each([
    ['a name of rates', repeat('APR ')],
    ['the same without blanks', repeat('APR')],
    ['a name of rates and brackets', `APR ${repeat('(')}`],
    ['a name of rates and percent signs', `APR ${repeat('%')}`],
    ['a name of rates and digits', `APR ${repeat('1')}`],
    ['periods', repeat('per day ')],
    ['payments', repeat('12 monthly payments of ')],
    ['ends of sentences', repeat('rate. ')],
  ])('%s: under 50 ms, and no price', (_name, text) => {
    expect(findPrices(text)).toEqual([]);
    expect(cpuMs(() => findPrices(text), 50)).toBeLessThan(50);
  });

  test.each(['a loan rate of 12% a year, ', 'APR\n1%\n', 'Borrow $100 and pay $10 a month for 11 months. '])(
    'prices without end, %j: time grows with the length, no faster',
    { timeout: 30_000 },
    (piece) => {
      expect(findPrices(piece.repeat(125)).length).toBeGreaterThan(100);
      const bound = 8 * 6;
      expect(growthByEight((count) => findPrices(piece.repeat(count)), 125, bound)).toBeLessThan(bound);
    },
  );
});
