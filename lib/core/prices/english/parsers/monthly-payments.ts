/** Instalments of a sum in English: 12 monthly payments of $879.16 on $10,000. Solved for the rate the payments come to. */
import { annuityRate } from '@/lib/core/loans/irr';
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { borrowedSum, moneySource, readMoney, sentenceAround } from './foreign-money';

const payment = new RegExp(
  `(?<count>\\d{1,3}) (?:equal |fixed )?monthly (?:re)?(?:payments?|instal+ments?) of ${moneySource}` +
    `|${moneySource} ?(?:(?:a|per|each|every) month\\b|monthly\\b|/ ?mo(?:nth)?\\b)`,
  'gi',
);
const length = /\b(\d{1,3})[- ](month|year)s?\b/i;
const minPrincipal = 100;
const maxTimes = 3;
const maxYearlyPercent = 400;
const periods = { min: 2, max: 360 };

/** The number of payments a sentence names, in months. */
function monthsIn(sentence: string): number {
  const [, count = '', unit = ''] = length.exec(sentence) ?? [];
  return Number(count || Number.NaN) * (/year/i.test(unit) ? 12 : 1);
}

function paymentPrice(match: RegExpExecArray | RegExpMatchArray, text: string): Price | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const { sentence } = sentenceAround(text, start, end);
  const sum = borrowedSum(sentence);
  const count = match.groups?.count;
  const months = count ? Number(count) : monthsIn(sentence);
  const each = readMoney(...match.slice(2, 6));
  if (!sum || !(sum.value >= minPrincipal) || !(months >= periods.min && months <= periods.max)) return null;
  const total = each * months;
  if (!(total > sum.value && total < sum.value * maxTimes)) return null;
  const rate = (annuityRate(sum.value, each, months)?.ratePerPeriod ?? Number.NaN) * 100;
  if (!(rate * 12 <= maxYearlyPercent)) return null;
  const price = newPrice(start, end, 'instalment', 'month', rate, rate, 12, match[0].slice(0, 24));
  price.annualKind = 'irr';
  price.assumptions.push('equal_instalments_assumed');
  return Object.assign(price, { periods: months });
}

export function monthlyPayments(text: string): Price[] {
  return Array.from(text.matchAll(payment)).flatMap((match) => paymentPrice(match, text) ?? []);
}
