import { expect, test } from 'vitest';
import { englishPeriod } from '@/lib/core/prices/english/english-period';
import { findEnglishHead } from '@/lib/core/prices/english/find-english-head';
import { englishContextIn } from '@/tests/support/english-context';

test.each([
  ['0.05% per day on the loan', 'day'],
  ['interest of 1.5% p.m.', 'month'],
  ['annual interest rate 18%', 'year'],
  ['a rate of 6.5% p.a.', 'year'],
  ['loans cost 4% a week', 'week'],
  ['2.2% for each overdue day', 'day'],
  ['a rate of 9% with monthly payments', null],
  ['21.4% a year earlier', null],
])('%s: %s', (text, period) => {
  const context = englishContextIn(text);
  expect(englishPeriod(context, findEnglishHead(context))).toBe(period);
});
