/** Instalments of a sum in English: 12 monthly payments of $879.16 on $10,000. Solved for the rate the payments come to. */
import { annuityRate } from '@/lib/core/loans/irr';
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { borrowedSum, moneySource, nearest, readMoney, sentenceAround } from './foreign-money';

const payment = new RegExp(
  `(?:(?<count>\\d{1,3}) (?:equal |fixed )?)?monthly (?:re)?(?:payments?|instal+ments?)(?: of| is| are|:)? ?${moneySource}` +
    `|${moneySource} ?(?:(?:a|per|each|every) month\\b|monthly\\b|/ ?mo(?:nth)?\\b)`,
  'gi',
);
const length = /\b(\d{1,3})[- ](month|year)s?\b/gi;
const minPrincipal = 100;
const maxTimes = 3;
const maxYearlyPercent = 400;
const periods = { min: 2, max: 360 };

/** The number of payments that the sentence names nearest to `at`, in months; NaN where it names none. */
function monthsIn(sentence: string, at: number): number {
  const [, count = '', unit = ''] = nearest(sentence.matchAll(length), at) ?? [];
  return Number(count || Number.NaN) * (/year/i.test(unit) ? 12 : 1);
}

function paymentPrice(match: RegExpExecArray, text: string): Price | null {
  const start = match.index;
  const end = start + match[0].length;
  const { sentence, from } = sentenceAround(text, start, end);
  const borrowed = borrowedSum(sentence, start - from)?.value ?? Number.NaN;
  const months = Number(match.groups?.count ?? monthsIn(sentence, start - from));
  const each = readMoney(...match.slice(2, 6));
  const total = each * months;
  if (!(borrowed >= minPrincipal && months >= periods.min && months <= periods.max)) return null;
  if (!(total > borrowed && total < borrowed * maxTimes)) return null;
  const rate = (annuityRate(borrowed, each, months)?.ratePerPeriod ?? Number.NaN) * 100;
  if (!(rate * 12 <= maxYearlyPercent)) return null;
  const price = newPrice(start, end, 'instalment', 'month', rate, rate, 12, match[0].slice(0, 24));
  price.annualKind = 'irr';
  price.assumptions.push('equal_instalments_assumed');
  return Object.assign(price, { periods: months });
}

export function monthlyPayments(text: string): Price[] {
  return Array.from(text.matchAll(payment)).flatMap((match) => paymentPrice(match, text) ?? []);
}
