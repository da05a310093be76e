import { expect, test } from 'vitest';
import { englishPrice, hasFigure, hasFigureNear, mayHoldPrice } from '@/lib/core/prefilter/price-places';

test.each(['7.2%', '万五', '百分之六', '千分之一', '6 x 12期', '借8000元'])('a figure stands in %s', (text) => {
  expect(hasFigure(text)).toBe(true);
});

test.each(['2026年', '第12页', '今天', '3号'])('none stands in %s', (text) => {
  expect(hasFigure(text)).toBe(false);
});

test('a figure is near within the reach, on both sides', () => {
  const text = `${'。'.repeat(50)}7.2%${'。'.repeat(50)}`;
  expect(hasFigureNear(text, 20)).toBe(true);
  expect(hasFigureNear(text, 5)).toBe(false);
});

test.each([
  ['年利率18%', true],
  ['an APR of 18%', true],
  ['利率很低', false],
  [`利率${'。'.repeat(60)}18%`, false],
  ['通过18%', false],
])('%s may hold a price: %s', (text, may) => {
  expect(mayHoldPrice(text)).toBe(may);
});

test.each([
  'an APR of 18%',
  'rates from 7%',
  '0.05% a day',
  '6% p.a.',
  'a late fee of 5%',
  'A 1.5% monthly service fee',
  '1.5% flat',
  'costs of 36%',
])('English: %s', (text) => {
  expect(englishPrice.test(text)).toBe(true);
});

test.each(['12% of the interest', 'loan 12% fee paid', 'credit rating 12%', 'manual 12%'])(
  'no price in English: %s',
  (text) => {
    expect(englishPrice.test(text)).toBe(false);
  },
);
