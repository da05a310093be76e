/** What checkouts show: 457.33×3期(含手续费10/期). The sum is left out, and is what the payments hold without their fee. */
import { annuityRate } from '@/lib/core/loans/irr';
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { readNumber } from '@/lib/core/text/numbers';
import { amount, cost, spanOf } from './money-patterns';

const feeWithin = new RegExp(
  `(?<![\\d.])${amount}元?起? ?[x×*] ?(\\d{1,2}) ?期 ?\\(?含(?:分期)?${cost}[:为]?[¥￥]?${amount}元?(?:[/每]期| ?[x×*] ?\\2 ?期)\\)?|(?<![\\d.])(\\d{1,2}) ?期[:,]? ?每期[¥￥]?${amount}元?[,;]? ?\\(?含(?:分期)?${cost}[:为]?[¥￥]?${amount}元?[/每]期\\)?`,
  'g',
);

function checkoutPrice(match: RegExpExecArray): Price | undefined {
  const [payment, periods, fee] = [match[1] ?? match[5], match[2] ?? match[4], match[3] ?? match[6]].map(
    readNumber,
  ) as [number, number, number];
  if (!(fee < payment && periods >= 2)) return undefined;
  const rate = (annuityRate((payment - fee) * periods, payment, periods)?.ratePerPeriod ?? 0) * 100;
  const price = newPrice(...spanOf(match), 'instalment', 'month', rate, rate, 12, match[0]);
  price.annualKind = 'irr';
  price.assumptions.push('equal_instalments_assumed');
  return Object.assign(price, {
    principalYuan: Math.round((payment - fee) * periods * 100) / 100,
    periods,
    paymentYuan: payment,
  });
}

export function checkoutPrices(text: string): Price[] {
  return Array.from(text.matchAll(feeWithin)).flatMap((match) => checkoutPrice(match) ?? []);
}
