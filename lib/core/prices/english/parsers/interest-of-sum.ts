/** Interest in money on a sum: borrow 1,000 yuan and pay 0.5 yuan in interest a day; 10,000 yuan costs 3.5 yuan a day. */
import { newPrice, perYear } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { borrowedSum, isYuan, moneySource, readMoney, sentenceAround } from './foreign-money';

const each = '(?:a|per|each|every)';
const interest = new RegExp(
  `${moneySource} (?:in |of )?interest ${each} (?<unit>day|month)\\b` +
    `|\\b(?<adverb>daily|monthly) interest (?:of|is|:) ?${moneySource}` +
    `|\\binterest (?:of|is|:) ?${moneySource} ${each} (?<unitBehind>day|month)\\b` +
    `|${moneySource} ${each} (?<unitOfSum>day|month) (?:for|on|per) (?:each |every )?${moneySource}`,
  'gi',
);
const costOfSum = new RegExp(
  `${moneySource} (?:borrowed )?costs? (?:about |only |just )?${moneySource} ${each} (?<unit>day|month)\\b`,
  'gi',
);
/** Borrow 5,000 yuan and pay 1 to 3 yuan a day in interest. */
const paidEach = new RegExp(
  `\\bpay(?:s|ing)? (?:about |only |just |around )?${moneySource}(?: ?(?:to|-|and) ?${moneySource})? ${each} (?<unit>day|month)(?: in| of)? interest\\b`,
  'gi',
);
/** What is paid by the day for a sum that nobody borrows. */
const otherMoney = /\b(?:insur|earn|reward|saving|deposit|yield|cover)/i;

interface Stated {
  match: RegExpExecArray;
  paid: number;
  sum: { value: number; written: string } | null;
  unit: string | undefined;
}

function priceOf({ match, paid, sum, unit = '' }: Stated): Price[] {
  const percent = (paid / (sum?.value ?? Number.NaN)) * 100;
  if (!sum || !(percent > 0 && percent < 100)) return [];
  const [start, end] = [match.index, match.index + match[0].length];
  const basis = /^d/i.test(unit) ? 'day' : 'month';
  const price = newPrice(start, end, 'rate', basis, percent, percent, perYear[basis], match[0].slice(0, 24));
  price.assumptions.push(basis === 'day' ? 'days_365' : 'months_12');
  // Sums in other money are not compared with what lenders in China say.
  return [isYuan(sum.written) ? Object.assign(price, { principalYuan: sum.value, paymentYuan: paid }) : price];
}

function interestPrice(match: RegExpExecArray, text: string): Price[] {
  const { sentence, from } = sentenceAround(text, match.index, match.index + match[0].length);
  const { unit, adverb, unitBehind, unitOfSum } = match.groups ?? {};
  if (unitOfSum && otherMoney.test(sentence)) return [];
  const paid = readMoney(match[1], match[2], match[5], match[6], match[7], match[8], match[10], match[11]);
  const sum = borrowedSum(sentence, match.index - from);
  return priceOf({ match, paid, sum, unit: unit ?? adverb ?? unitBehind ?? unitOfSum });
}

function paidPrice(match: RegExpExecArray, text: string): Price[] {
  const { sentence, from } = sentenceAround(text, match.index, match.index + match[0].length);
  const sum = borrowedSum(sentence, match.index - from);
  const paid = readMoney(match[1], match[2]);
  const top = readMoney(match[3], match[4]);
  const prices = priceOf({ match, paid, sum, unit: match.groups?.unit });
  if (!(top > paid)) return prices;
  return prices.map((price) => ({
    ...price,
    high: price.low && (price.low * top) / paid,
    annualPercentHigh: price.annualPercentLow && (price.annualPercentLow * top) / paid,
  }));
}

function costPrice(match: RegExpExecArray): Price[] {
  const sum = { value: readMoney(match[1], match[2]), written: match[0] };
  return priceOf({ match, paid: readMoney(match[3], match[4]), sum, unit: match.groups?.unit });
}

export function interestOfSums(text: string): Price[] {
  return [
    ...Array.from(text.matchAll(interest)).flatMap((match) => interestPrice(match, text)),
    ...Array.from(text.matchAll(paidEach)).flatMap((match) => paidPrice(match, text)),
    ...Array.from(text.matchAll(costOfSum)).flatMap(costPrice),
  ];
}
