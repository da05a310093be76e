import { expect, test } from 'vitest';
import { confirmedAddresses, lenderAddresses } from '@/lib/core/addresses/lender-addresses';
import { sampleLenders } from '@/tests/support/sample-lenders';

const address = (domain: string, confidence: 'official' | 'reported' | 'unverified') => ({
  domain,
  source: 'a',
  asOf: '2026-11-21',
  confidence,
});

test('an address that was not confirmed does not count', () => {
  const domains = [address('a.com', 'official'), address('b.com', 'unverified'), address('c.com', 'reported')];
  expect(confirmedAddresses({ domains }).map(({ domain }) => domain)).toEqual(['a.com', 'c.com']);
});

test('of a record no more is taken than addresses and name', () => {
  const [lender] = sampleLenders;
  if (!lender) throw new Error('no sample');
  expect(Object.keys(lenderAddresses(lender)).sort()).toEqual(['domains', 'id', 'kind', 'name', 'pinyin', 'status']);
});
