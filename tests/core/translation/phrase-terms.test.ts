import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import { termsOfPhrase } from '@/lib/core/translation/phrase-terms';

const termsOf = (text: string) => termsOfPhrase(text, findPrices(text, { mode: 'selection' }), []);

test.each([
  ['月息1%', { principalFen: 1_000_000, periods: 12, days: null, filledIn: ['principal', 'term'] }],
  ['借2万,月息1%,分24期', { principalFen: 2_000_000, periods: 24, filledIn: [] }],
  ['日息万五,借1万,30天', { principalFen: 1_000_000, days: 30, filledIn: [] }],
])('%s', (text, terms) => {
  expect(termsOf(text)).toMatchObject(terms);
});
