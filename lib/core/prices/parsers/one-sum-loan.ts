/**
 * Loans paid back in one sum: 借3000到手2100,7天还3000; 借1000元,3个月后还1030元. What came is what the sum is weighed
 * against, wherever in the sentence it is said.
 */
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { daysOf, type Length, monthsOf, readLengths } from '@/lib/core/prices/terms/lengths';
import { readSums, type Sum } from '@/lib/core/prices/terms/sums';

/** Nobody is asked for more than this many times what came, after some days: then it was another sum. */
const maxTimes = 3;
const minPrincipalYuan = 100;
const maxDays = 366;
const maxMonths = 60;
const sentences = /[^;!?]+/g;
const cameBefore = /(?:到[账手]|实收|拿到|实得|实际只?[得拿])[^\d,;!?]{0,5}$/;
const backBefore =
  /(?:归?还|偿付|还清)(?:了|款|给|回|本付息|本息|本金|总额|总共|总计|一共|共|约|合计|要|是|为|[:¥￥ ])*$/;
/** Payments in parts are another kind of loan. */
const inParts = /每个?[月期天日周]|每半个?月|分\d|分[二两三四五六七八九十]|月[还供付]|期还|先息后本|按月/;
/** Months alone may be the length of instalments: these say that all comes back at once. */
const atOnce = /后|到期|一次|连本带利|届满|本息共/;

interface OneSumLoan {
  borrowed: Sum;
  came: Sum | undefined;
  back: Sum;
  length: Length;
}

/** Looked for one after the other: a pattern of both would go through the rest of the sentence at each 借. */
function mayBeLoan(sentence: string): boolean {
  const lent = sentence.search(/[借贷]/);
  return lent >= 0 && sentence.includes('还', lent);
}

function loanIn(sentence: string): OneSumLoan | null {
  if (!mayBeLoan(sentence) || inParts.test(sentence)) return null;
  const before = ({ start }: Sum) => sentence.slice(Math.max(0, start - 14), start);
  const sums = readSums(sentence).filter(({ isCeiling, isBound }) => !isCeiling && !isBound);
  const back = sums.find((sum) => backBefore.test(before(sum)));
  const came = sums.find((sum) => sum !== back && cameBefore.test(before(sum)));
  const borrowed = sums.find((sum) => sum.isLent && sum !== back && sum !== came);
  const isLength = ({ manner, unit }: Length) => (manner === 'plain' || manner === 'list') && unit !== 'period';
  const length = readLengths(sentence).find(
    (one) => isLength(one) && borrowed !== undefined && one.start > borrowed.start,
  );
  if (!back || !borrowed || !length || back.start < borrowed.start || length.start > back.start) return null;
  const isInMonths = !Number.isNaN(monthsOf(length));
  return isInMonths && !atOnce.test(sentence.slice(borrowed.end, back.start)) ? null : { borrowed, came, back, length };
}

function priceOf({ borrowed, came, back, length }: OneSumLoan, sentence: string, offset: number): Price | null {
  const principalYuan = came && came.yuan < borrowed.yuan ? came.yuan : borrowed.yuan;
  const paymentYuan = back.yuan - principalYuan;
  const [days, months] = [daysOf(length), monthsOf(length)];
  const isShort = days >= 1 && days <= maxDays;
  if (!isShort && !(months >= 1 && months <= maxMonths)) return null;
  if (!(principalYuan >= minPrincipalYuan && paymentYuan > 0 && paymentYuan <= principalYuan * (maxTimes - 1)))
    return null;
  const percent = (paymentYuan / principalYuan) * 100;
  const end = Math.max(back.end, came?.end ?? 0);
  const factor = isShort ? 365 / days : 12 / months;
  const why = sentence.slice(0, end).slice(-12);
  const price = newPrice(offset + borrowed.wordingStart, offset + end, 'rate', 'total', percent, percent, factor, why);
  price.assumptions.push(isShort ? 'days_365' : 'months_12');
  if (principalYuan < borrowed.yuan) price.assumptions.push('upfront_deduction');
  if (!isShort) price.periods = months;
  return Object.assign(price, { principalYuan, paymentYuan });
}

export function oneSumLoanPrices(text: string): Price[] {
  return Array.from(text.matchAll(sentences)).flatMap((match) => {
    const [sentence] = match;
    const loan = loanIn(sentence);
    return (loan && priceOf(loan, sentence, match.index)) ?? [];
  });
}
