/** Loans of some days paid back in one sum: 借3000到手2100,7天还3000. What came is what the sum is weighed against. */

import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { readNumber, sumPattern } from '@/lib/core/text/numbers';

const length = '(\\d{1,3}|[二两三四五六七八九十]{1,3})(天|周|个?星期)';
const dayLoan = new RegExp(
  `(?:借款?|贷款?)[^\\d,;!?]{0,3}${sumPattern}(?:[^\\d;!?]{0,6}到[手账][^\\d,;!?]{0,3}${sumPattern})?[^\\d;!?还]{0,6}?${length}(?!内?免)[^\\d;!?]{0,5}还[^\\d,;!?]{0,3}${sumPattern}(?![期%\\d/年月日号天])`,
  'g',
);
/** Nobody is asked for more than this many times what came, after some days: then it was another sum. */
const maxTimes = 3;

export function dayLoanPrices(text: string): Price[] {
  return Array.from(text.matchAll(dayLoan)).flatMap((match) => {
    const [all, borrowed, came, count, unit, back] = match;
    const principalYuan = readNumber(came ?? borrowed);
    const days = readNumber(count) * (unit === '天' ? 1 : 7);
    const paymentYuan = readNumber(back) - principalYuan;
    if (
      !(
        principalYuan >= 100 &&
        paymentYuan > 0 &&
        paymentYuan <= principalYuan * (maxTimes - 1) &&
        days >= 1 &&
        days <= 366
      )
    )
      return [];
    const percent = (paymentYuan / principalYuan) * 100;
    const price = newPrice(
      match.index,
      match.index + all.length,
      'rate',
      'total',
      percent,
      percent,
      365 / days,
      all.slice(-12),
    );
    price.assumptions.push('days_365', ...(came === undefined ? [] : (['upfront_deduction'] as const)));
    return [Object.assign(price, { principalYuan, paymentYuan })];
  });
}
