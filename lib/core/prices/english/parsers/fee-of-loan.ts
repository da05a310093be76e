/** A fee in money on a loan of so many days: a $45 fee on a $300 loan, due in 14 days. */
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { moneySource, readMoney } from './foreign-money';

const feeOfLoan = new RegExp(
  `${moneySource} (?:in )?(?:fees?|charges?|interest) (?:on|for) (?:an? |each |every )?${moneySource} (?:[a-z-]+ )?(?:loan|advance)\\b` +
    '[^.;!?%$]{0,40}?\\b(?<count>\\d{1,3})[- ](?<unit>day|week)s?\\b',
  'gi',
);

export function feesOfLoans(text: string): Price[] {
  return Array.from(text.matchAll(feeOfLoan)).flatMap((match) => {
    const percent = (readMoney(match[1], match[2]) / readMoney(match[3], match[4])) * 100;
    const days = Number(match.groups?.count) * (match.groups?.unit?.toLowerCase() === 'week' ? 7 : 1);
    if (!(percent > 0 && percent < 100 && days >= 1)) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const price = newPrice(start, end, 'fee', 'total', percent, percent, 365 / days, match[0].slice(0, 16));
    price.assumptions.push('days_365');
    return [price];
  });
}
