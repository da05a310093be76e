import { describe, expect, test } from 'vitest';
import { byYearlyPrice, pageOffers, yearlyOfOffer } from '@/lib/core/offers/page-offers';
import type { FeeBeside } from '@/lib/core/offers/price-with-fees';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { SeenPrice } from '@/lib/core/report/page-report';

/** The first price of a text, as a page reports it. */
function priceIn(text: string, part: Partial<SeenPrice> = {}): SeenPrice {
  const [found] = findPrices(text);
  if (!found) throw new Error(`no price in ${text}`);
  const { start, end, ...price } = found;
  return { ...price, markId: 1, lenderId: null, ...part };
}

const fee = (part: Partial<FeeBeside>): FeeBeside => ({
  kind: 'service',
  amountFen: null,
  percentOfPrincipal: null,
  when: 'upfront',
  isTicked: false,
  ...part,
});

/** Three offers for 10,000 yuan over 12 months; by the rate alone the dearest looks like the cheapest. */
const terms = { principalYuan: 10_000, periods: 12 };
const zhaolian = priceIn('年化利率 18%', { ...terms, lenderId: 'zhaolian', lenderName: '好期贷', saysNoFees: true });
const fenqile = priceIn('月费率 0.8%', { ...terms, lenderId: 'fenqile', lenderName: '分期乐' });
const qifu = priceIn('日息 0.04%', { ...terms, lenderId: 'qifu', lenderName: '360借条' });
const fees = new Map<SeenPrice, FeeBeside[]>([
  [fenqile, [fee({ kind: 'membership', amountFen: 19_900 })]],
  [qifu, [fee({ amountFen: 30_000 }), fee({ kind: 'guarantee', percentOfPrincipal: 0.2, when: 'monthly' })]],
]);
const feesOf = (price: SeenPrice) => fees.get(price) ?? [];

describe('the offers of a page', () => {
  test('are compared by what they cost with the fees they name', () => {
    const offers = pageOffers([qifu, fenqile, zhaolian], feesOf);
    expect(byYearlyPrice(offers).map((offer) => [offer.writtenName, yearlyOfOffer(offer)?.toFixed(2)])).toEqual([
      ['好期贷', '18.00'],
      ['分期乐', '21.15'],
      ['360借条', '24.74'],
    ]);
  });

  test('stand under the name the page writes, listed or not', () => {
    const unlisted = priceIn('年利率 18%', { lenderName: '云岭星河消费金融有限公司' });
    const nobody = priceIn('年利率 12%');
    expect(pageOffers([unlisted, nobody, qifu], feesOf).map(({ writtenName }) => writtenName)).toEqual([
      '云岭星河消费金融有限公司',
      null,
      '360借条',
    ]);
  });

  test('another wording of the same price is no offer of its own; another price, term or set of fees is', () => {
    const named = { lenderId: 'qifu', lenderName: '360借条' };
    const daily = priceIn('日息万五', named);
    const yearly = priceIn('年化18.25%', { ...named, ...terms });
    const merged = pageOffers([daily, yearly], feesOf);
    expect(merged.map(({ price, others }) => [price.surface, others.map(({ surface }) => surface)])).toEqual([
      ['日息万五', ['年化18.25%']],
    ]);
    expect(merged[0]?.gaps).toEqual(['fees']);
    expect(pageOffers([daily, priceIn('年化18%', named)], feesOf)).toHaveLength(2);
    expect(pageOffers([{ ...daily, periods: 24 }, yearly], feesOf)).toHaveLength(2);
    const charged = () => [fee({ amountFen: 100 })];
    expect(pageOffers([daily, yearly], charged)).toHaveLength(2);
    expect(pageOffers([daily, { ...yearly, lenderId: 'mashang' }], feesOf)).toHaveLength(2);
  });

  test('say what the page leaves unsaid, and not what it does say', () => {
    const [first, second] = pageOffers([zhaolian, priceIn('年利率 12%', { lenderId: 'mashang' })], feesOf);
    expect(first?.gaps).toEqual([]);
    expect(second?.gaps).toEqual(['fees', 'principal', 'term']);
  });

  test('hold the penalties and charges that stand with them, and the same words once', () => {
    const penalty = priceIn('逾期日息 0.05%', { lenderId: 'qifu' });
    const again = { ...qifu, markId: 9 };
    const [offer, ...rest] = pageOffers([qifu, penalty, again], feesOf);
    expect(rest).toEqual([]);
    expect(offer).toMatchObject({ price: { markId: 1 }, others: [{ markId: 9 }], beside: [{ kind: 'penalty' }] });
  });

  test('are worked out for an example where the page leaves sum and term unsaid', () => {
    const bare = priceIn('年利率 7.2%', { lenderId: 'qifu' });
    const [offer] = pageOffers([bare], () => [fee({ amountFen: 30_000 })]);
    expect(offer?.withFees).toMatchObject({ origin: { principal: 'example', periods: 'example' }, periods: 12 });
    expect(offer?.withFees?.high).toBeGreaterThan(12);
  });

  test('of which only the lowest is stated come after those stated whole', () => {
    const floor = priceIn('年化 7.2% 起', { lenderName: '起' });
    const whole = priceIn('年化 12%', { lenderName: '全' });
    const none = { ...priceIn('年化 12%', { lenderName: '无' }), annualPercentLow: null, annualPercentHigh: null };
    const offers = pageOffers([none, floor, whole], () => []);
    expect(byYearlyPrice(offers).map(({ writtenName }) => writtenName)).toEqual(['全', '起', '无']);
  });

  test('are put on no year with fees where no fee states a figure', () => {
    const [offer] = pageOffers([zhaolian], () => [fee({})]);
    expect(offer?.withFees).toBeNull();
  });
});
