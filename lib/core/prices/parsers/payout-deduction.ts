/** Sums cut off the payout: 20万到账18.5万; 借款3000元扣会员费210元. */
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { readNumber, sumPattern } from '@/lib/core/text/numbers';
import { amount, spanOf } from './money-patterns';

const deducted = new RegExp(
  `${sumPattern}[^\\d;!?]{0,8}?(?:(?:到[账手]|实收|实际到账)[^\\d,;]{0,3}${sumPattern}|扣[^\\d;!?]{0,8}?${amount}元)`,
  'g',
);

/** 每100积分可抵扣1元 is a discount, and no money was lent. */
const tokenOfShops = /积分|优惠券|红包|抵扣券|金豆|京豆/;

function deduction(match: RegExpExecArray): Price | undefined {
  if (tokenOfShops.test(match[0])) return undefined;
  const said = readNumber(match[1]);
  const taken = readNumber(match[3]);
  // 到账1800元(扣200元手续费): what came is what was borrowed less the fee.
  const isNet =
    match[3] !== undefined &&
    /(?:到[账手]|实收|收到|拿到)[^,;\d]{0,4}$/.test(match.input.slice(Math.max(0, match.index - 8), match.index));
  const principalYuan = isNet ? said + taken : said;
  const paymentYuan = match[3] ? taken : said - readNumber(match[2]);
  if (!(principalYuan >= 100 && paymentYuan > 0 && paymentYuan < principalYuan)) return undefined;
  const percent = (paymentYuan / principalYuan) * 100;
  const price = newPrice(...spanOf(match), 'one_off_fee', 'once', percent, percent, 0, match[0].slice(-12));
  price.assumptions.push('upfront_deduction', 'period_missing');
  return Object.assign(price, { principalYuan, paymentYuan });
}

export function payoutDeductions(text: string): Price[] {
  return Array.from(text.matchAll(deducted)).flatMap((match) => deduction(match) ?? []);
}
