/** Prices of short loans told per hundred: $15 per $100 for two weeks. Without a length nothing yearly can be said. */
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';

const perHundred =
  /[$£€](?<fee>\d{1,3}(?:\.\d{1,2})?) (?:per|for (?:every|each)|on (?:every|each)|for) [$£€](?<sum>100|1,000)\b(?:[^.;!?%$£€]{0,40}?\b(?<count>\d{1,3}|a|one|two|three|four)[- ](?<unit>day|week|month)s?\b)?/g;
const counts: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4 };
const daysOf: Record<string, number> = { day: 1, week: 7 };

export function perHundredPrices(text: string): Price[] {
  return Array.from(text.matchAll(perHundred)).flatMap((match) => {
    const { fee = '', sum = '', count = '', unit = '' } = match.groups ?? {};
    const percent = (Number(fee) / Number(sum.replace(',', ''))) * 100;
    if (!(percent > 0 && percent < 100)) return [];
    const length = counts[count] ?? Number(count || Number.NaN);
    const [start, end] = [match.index, match.index + match[0].length];
    if (!(length >= 1)) {
      const once = newPrice(start, end, 'one_off_fee', 'once', percent, percent, 0, match[0].slice(0, 16));
      once.assumptions.push('period_missing');
      return [once];
    }
    const factor = unit === 'month' ? 12 / length : 365 / (length * (daysOf[unit] ?? 1));
    const price = newPrice(start, end, 'fee', 'total', percent, percent, factor, match[0].slice(0, 16));
    price.assumptions.push(unit === 'month' ? 'months_12' : 'days_365');
    return [price];
  });
}
