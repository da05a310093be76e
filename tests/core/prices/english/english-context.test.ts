import { expect, test } from 'vitest';
import { isEnglish } from '@/lib/core/prices/english/english-context';
import { englishContextIn } from '@/tests/support/english-context';
import { contextIn } from '@/tests/support/figure-in';

test.each([
  ['an interest rate of 18% a year', true],
  ['年利率18%', false],
  ['贷款APR 18%起', false],
  ['7.2%', false],
])('%s is read as English: %s', (text, is) => {
  expect(isEnglish(contextIn(text))).toBe(is);
});

test('the sentence ends at a full stop, not within p.a. nor at a decimal point', () => {
  const { before, after } = englishContextIn('Borrow today. The rate is 6.5% p.a. fixed. Fees apply.');
  expect(before.trim()).toBe('the rate is');
  expect(after).toContain('p.a');
  expect(after).not.toContain('fees');
});

test('lending is looked for around, and interest counts but beside savings', () => {
  expect(englishContextIn('Personal loans from 7%').isLendingSpokenOf).toBe(true);
  expect(englishContextIn('Daily interest of 0.07%').isLendingSpokenOf).toBe(true);
  expect(englishContextIn('Savings earn interest of 4% a year').isLendingSpokenOf).toBe(false);
});
