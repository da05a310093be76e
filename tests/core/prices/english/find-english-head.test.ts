import { expect, test } from 'vitest';
import { findEnglishHead } from '@/lib/core/prices/english/find-english-head';
import { englishContextIn } from '@/tests/support/english-context';

test.each([
  ['interest rate of 18%', 'interest rate', 'rate', false],
  ['6.95% fixed APR', 'apr', 'rate', true],
  ['a 4% arrangement fee, and more', 'arrangement fee', 'fee', true],
  ['with a yield of 5%', 'yield', 'other', false],
  ['10% off your next order', 'off', 'other', true],
  ['we grew 12%', 'grew', 'other', false],
  ['only 5%', '', 'none', false],
])('%s: %s', (text, word, kind, isBehind) => {
  expect(findEnglishHead(englishContextIn(text))).toMatchObject({ word, kind, isBehind });
});
