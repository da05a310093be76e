import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FeeBeside, priceWithFees } from '@/lib/core/offers/price-with-fees';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { SeenPrice } from '@/lib/core/report/page-report';

function priceIn(text: string, part: Partial<SeenPrice> = {}): SeenPrice {
  const [found] = findPrices(text);
  if (!found) throw new Error(`no price in ${text}`);
  const { start, end, ...price } = found;
  return { ...price, markId: 1, lenderId: null, ...part };
}

const upfront = (amountFen: number | null): FeeBeside => ({
  kind: 'service',
  amountFen,
  percentOfPrincipal: null,
  when: 'upfront',
  isTicked: false,
});

test('a range keeps both ends, each with the fees', () => {
  const found = priceWithFees(priceIn('年化 7.2%–18%', { principalYuan: 10_000, periods: 12 }), [upfront(30_000)]);
  expect(found?.low).toBeCloseTo(12.93, 1);
  expect(found?.high).toBeCloseTo(23.91, 2);
});

test('an end the page leaves open stays open', () => {
  const found = priceWithFees(priceIn('年化 7.2% 起'), [upfront(30_000)]);
  expect(found).toMatchObject({ high: null, origin: { principal: 'example', periods: 'example' } });
});

test('a fee without a figure is counted as left out, and a box that is ticked as none', () => {
  const ticked: FeeBeside = { ...upfront(null), kind: 'pre_ticked' };
  expect(
    priceWithFees(priceIn('年化 12%'), [upfront(10_000), { ...upfront(null), kind: 'guarantee' }, ticked]),
  ).toMatchObject({ counted: 1, leftOut: 1 });
  expect(priceWithFees(priceIn('年化 12%'), [ticked])).toBeNull();
});

test('a higher fee never makes an offer cheaper', () => {
  const price = priceIn('年化 12%', { principalYuan: 10_000, periods: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300_000 }), fc.integer({ min: 0, max: 300_000 }), (fee, more) => {
      const lower = priceWithFees(price, [upfront(fee)])?.high ?? 0;
      expect(priceWithFees(price, [upfront(fee + more)])?.high ?? 0).toBeGreaterThanOrEqual(lower - 1e-6);
    }),
  );
});
