import { expect, test } from 'vitest';
import { englishContextIn } from '@/tests/support/english-context';

test.each([
  ['interest rate of 18%', 'interest rate', 'rate', false],
  ['6.95% fixed APR', 'apr', 'rate', true],
  ['a 4% arrangement fee, and more', 'arrangement fee', 'fee', true],
  ['each month costs 0.65% in fees', 'fees', 'fee', true],
  ['service fee rate: 0.8%', 'service fee rate', 'fee', false],
  ['the lender currently charges 36%', 'currently charges', 'rate', false],
  ['late charges: 3%', 'late charges', 'fee', false],
  ['with a yield of 5%', 'yield', 'other', false],
  ['10% off your next order', 'off', 'other', true],
  ['we grew 12%', 'grew', 'other', false],
  ['the rate fell to 12%', 'rate', 'rate', false],
  ['only 5%', '', 'none', false],
  ['an apr of 22% including fees', 'apr', 'rate', false],
])('%s: %s', (text, word, kind, isBehind) => {
  expect(englishContextIn(text).head).toMatchObject({ word, kind, isBehind });
});

test('a word too far away governs nothing', () => {
  expect(englishContextIn(`the rate ${'of this and that '.repeat(4)} 5%`).head.kind).toBe('none');
});
