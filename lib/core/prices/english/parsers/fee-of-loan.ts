/** A fee in money on a loan of so many days: a $45 fee on a $300 loan, due in 14 days. */
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { moneySource, readMoney } from './foreign-money';

const time = '\\b(?<count>\\d{1,3}|one|two|three|four)[- ](?<unit>day|week)s?\\b';
const feeOfLoan = new RegExp(
  `${moneySource} (?:in )?(?:fees?|charges?|interest) (?:on|for) (?:an? |each |every )?${moneySource} (?:[a-z-]+ )?(?:loan|advance)\\b[^.;!?%$]{0,40}?${time}`,
  'gi',
);
const loanThenFee = new RegExp(
  `\\bborrow(?:ing)? ${moneySource} (?:for|over) ${time}[^.;!?%$]{0,24}?\\b(?:fee|charge|interest) of ${moneySource}`,
  'gi',
);
const written: Record<string, number> = { one: 1, two: 2, three: 3, four: 4 };

function feePrice({ 0: words, index, groups = {} }: RegExpExecArray, fee: number, sum: number): Price[] {
  const { count = '', unit } = groups;
  const percent = (fee / sum) * 100;
  const days = (written[count.toLowerCase()] ?? Number(count)) * (unit?.toLowerCase() === 'week' ? 7 : 1);
  if (!(percent > 0 && percent < 100 && days >= 1)) return [];
  const price = newPrice(index, index + words.length, 'fee', 'total', percent, percent, 365 / days, words.slice(0, 16));
  price.assumptions.push('days_365');
  return [price];
}

export function feesOfLoans(text: string): Price[] {
  const named = Array.from(text.matchAll(feeOfLoan), (match) =>
    feePrice(match, readMoney(match[1], match[2]), readMoney(match[3], match[4])),
  );
  const behind = Array.from(text.matchAll(loanThenFee), (match) =>
    feePrice(match, readMoney(match[5], match[6]), readMoney(match[1], match[2])),
  );
  return [...named, ...behind].flat();
}
