/**
 * Prices said in yuan. Each parser looks in windows of fixed size around the word that makes it one; here they are put in
 * order, and of two that meet the better is kept.
 */
import type { ReadingMode } from '@/lib/core/prices/interpretation';
import type { Price } from '@/lib/core/prices/price';
import { checkoutPrices } from './checkout';

import { instalmentPrices } from './instalments';
import { lateMultiples } from './late-multiple';
import { loosePayments } from './loose-payment';
import { oneSumLoanPrices } from './one-sum-loan';
import { payoutDeductions } from './payout-deduction';
import { yuanInterestPrices } from './yuan-interest';

/** Sentences with these speak of money that nobody borrows. */
const noLoan =
  /预存|存入|存\d|受法|存款|收益|保额|押金|租金|工资|补贴|津贴|返现|返利|每月返|领取(?=[^,;!?]{0,4}(?:\d|红包|奖|券|补|金|利息|工资))|套餐|合约|充值|提现(?![到至]?(?:银行)?[卡账])|转账|赠送|社保|满减|满\d|余额宝|理财/;
/** 可省利息1,560元, 手续费立减60元: what is not paid. */
const saved =
  /(?:[省减]|免除?|少付)[下了掉]?(?:总?利息|手续费|服务费)[^,;\d]{0,4}\d|(?:利息|手续费)(?:可?省|立减|直减|减免)了?\d/;
/** One of these must be there, where a reader has not chosen the words. */
const someLoan = /[一1]天|借|贷|分期|\d期|息|还|月供|手续费|砍头|放款|到[账手]|本金/;
const sentenceAround = (text: string, start: number, end: number) =>
  (/[^;!?]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '') +
  text.slice(start, end) +
  (/^[^;!?]*/.exec(text.slice(end, end + 30))?.[0] ?? '');

/** Of two prices that meet, whether the later is the one to keep. */
function isBetter(price: Price, before: Price, withoutSum: ReadonlySet<Price>): boolean {
  // A sum that is said is truer than one made of rounded payments.
  if (withoutSum.has(before) !== withoutSum.has(price)) return withoutSum.has(before);
  // All that comes back at once, and when, says more than a part of it.
  if ((before.basis === 'total') !== (price.basis === 'total')) return price.basis === 'total';
  // The words nearest each other belong together: the term in the card before must not take this card's payment.
  return price.kind === before.kind && price.end - price.start < before.end - before.start;
}

/** All prices in yuan of a normalized text, in order, none over another. */
export function readYuanPrices(text: string, mode: ReadingMode): Price[] {
  const withoutSum = new Set(checkoutPrices(text));
  const found = [
    ...oneSumLoanPrices(text),
    ...yuanInterestPrices(text, mode),
    ...instalmentPrices(text),
    ...withoutSum,
    ...payoutDeductions(text),
    ...lateMultiples(text),
  ].filter(({ start, end }) => {
    const sentence = sentenceAround(text, start, end);
    return (
      mode === 'selection' || (someLoan.test(sentence) && !noLoan.test(sentence) && !saved.test(text.slice(start, end)))
    );
  });
  if (mode === 'selection' && found.length === 0) found.push(...loosePayments(text));
  found.sort((a, b) => a.start - b.start);
  const kept: Price[] = [];
  for (const price of found) {
    const before = kept.at(-1);
    if (!before || price.start >= before.end) kept.push(price);
    else if (isBetter(price, before, withoutSum)) kept[kept.length - 1] = price;
  }
  return kept;
}
