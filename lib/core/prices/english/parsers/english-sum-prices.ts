/** All prices that English text says in sums of money, in order; of two that meet, the first stays. */
import type { Price } from '@/lib/core/prices/price';
import { feesOfLoans } from './fee-of-loan';
import { interestOfSums } from './interest-of-sum';
import { monthlyPayments } from './monthly-payments';
import { perHundredPrices } from './per-hundred';

/** Each of these patterns holds one of these. */
const sign = /[$£€₹₱¥]|RM|Rs|INR|PHP|KES|yuan|rmb|dollar|peso|ringgit|rupee|pound|euro|shilling/i;

export function readEnglishSums(text: string): Price[] {
  if (!sign.test(text)) return [];
  const found = [perHundredPrices, feesOfLoans, interestOfSums, monthlyPayments].flatMap((read) => read(text));
  found.sort((a, b) => a.start - b.start);
  const kept: Price[] = [];
  for (const price of found) if (price.start >= (kept.at(-1)?.end ?? 0)) kept.push(price);
  return kept;
}
