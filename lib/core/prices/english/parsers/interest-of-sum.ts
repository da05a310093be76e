/** Interest in money on a sum: borrow 1,000 yuan and pay 0.5 yuan in interest a day. */
import { newPrice, perYear } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { borrowedSum, isYuan, moneySource, readMoney, sentenceAround } from './foreign-money';

const interest = new RegExp(
  `${moneySource} (?:in |of )?interest (?:a|per|each|every) (?<unit>day|month)\\b` +
    `|\\b(?<adverb>daily|monthly) interest (?:of|is|:) ?${moneySource}` +
    `|\\binterest (?:of|is|:) ?${moneySource} (?:a|per|each|every) (?<unitBehind>day|month)\\b`,
  'gi',
);

function interestPrice(match: RegExpExecArray, text: string): Price | null {
  const start = match.index;
  const end = start + match[0].length;
  const { sentence, from } = sentenceAround(text, start, end);
  const sum = borrowedSum(sentence, start - from);
  const { unit, adverb, unitBehind } = match.groups ?? {};
  const paid = readMoney(match[1], match[2], match[5], match[6], match[7], match[8]);
  const percent = (paid / (sum?.value ?? Number.NaN)) * 100;
  if (!sum || !(percent > 0 && percent < 100)) return null;
  const basis = /^d/i.test(unit ?? adverb ?? unitBehind ?? '') ? 'day' : 'month';
  const price = newPrice(start, end, 'rate', basis, percent, percent, perYear[basis], match[0].slice(0, 24));
  price.assumptions.push(basis === 'day' ? 'days_365' : 'months_12');
  // Sums in other money are not compared with what lenders in China say.
  return isYuan(sum.written) ? Object.assign(price, { principalYuan: sum.value, paymentYuan: paid }) : price;
}

export function interestOfSums(text: string): Price[] {
  return Array.from(text.matchAll(interest)).flatMap((match) => interestPrice(match, text) ?? []);
}
