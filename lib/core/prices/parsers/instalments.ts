/** Instalments of a sum: 借1万 每月还900 分12期; 8000元分12期 总利息586元. Solved for the rate that the payments come to. */
import { annuityRate } from '@/lib/core/loans/irr';
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { type Length, monthsOf, readLengths } from '@/lib/core/prices/terms/lengths';
import { readSums, type Sum } from '@/lib/core/prices/terms/sums';
import { amountPattern, pastCutNumber, readNumber, sumPattern } from '@/lib/core/text/numbers';
import { amount, cost } from './money-patterns';

const received = new RegExp(`到[账手][^\\d,;]{0,4}${sumPattern}`);
const payment = new RegExp(
  `(?:每个?[月期]|月供|一个月|(?<![个\\d十首末])月)(?:(?![本费息减省少多降增涨差])[^,;\\d]){0,6}?${amount}元?(?! ?[+=]|[%‰])` +
    `|(?<![\\d.])${amount}元?\\s?[x×*]\\s?(?=\\d{1,3} ?(?:期|个月))|期 ?[x×*] ?${amount}(?!%)`,
);
/** 已支付3个月的利息: so long was paid for, and not agreed. */
const paidFor = /(?:支付|[付交还])了?(?:前|头)?$/;
const costEach = new RegExp(
  `每个?[月期]的?只?[还付收支交]{0,2}(?:${cost}|息)[^,;\\d]{0,2}${amount}元` +
    `|每个?[月期](?:应?[还付])?本金?[^,;\\d]{0,2}${amountPattern}元?[^;!?\\d]{0,3}${cost}[^,;\\d]{0,2}${amount}元` +
    `|(?<!含)${cost}[^,;\\d期]{0,3}${amount}元[/每][月期]`,
);
/** So many times the sum borrowed nobody pays back in equal parts: then it was another sum. */
const maxTimes = 3;
const maxYearlyPercent = 400;
const minPrincipalYuan = 100;
const maxPeriods = 360;
/** Characters of the sentence that are looked at before and behind the length. */
const reach = { before: 40, after: 48 };
const repaidAtTheEnd = /先息后本|按[月期]付息|(?:到期|最后一?期|末期|期末|最后)[^,;!?]{0,4}(?:归?还|偿还)(?:全部)?本/;
const returned = new RegExp(
  `(?<!(?:清偿|已经?支?[付还交]|[付还交]了)[^,;]{0,4}|每[年月日天期]的?|(?<![\\d个一二三四五六七八九十])[年月日天]的?)(总?利息|手续费)[^,;\\d期]{0,4}${amount}元|还[^,;\\d期月]{0,3}(?=\\d[\\d,.]{2})${amount}元`,
);

/** What a sentence says is paid: `each` and `cost_each` every month, `total` and `cost_total` in all. */
interface Paid {
  start: number;
  end: number;
  yuan: number;
  is: 'each' | 'cost_each' | 'total' | 'cost_total';
}

function paidIn(sentence: string): Paid | null {
  const paid = (match: RegExpExecArray, written: string | undefined, is: Paid['is']): Paid => ({
    start: match.index,
    end: match.index + match[0].length,
    yuan: readNumber(written),
    is,
  });
  const cost = costEach.exec(sentence);
  if (cost) return paid(cost, cost[1] ?? cost[2] ?? cost[3], 'cost_each');
  const each = payment.exec(sentence);
  if (each) return paid(each, each[1] ?? each[2] ?? each[3], 'each');
  const back = returned.exec(sentence);
  return back && paid(back, back[2] ?? back[3], back[2] ? 'cost_total' : 'total');
}

/** The sum borrowed: one beside a word of lending, else the largest that is no payment. */
function borrowedIn(sentence: string, paid: Paid): Sum | undefined {
  const isInPayment = ({ start }: Sum) => paid.is === 'cost_each' && start >= paid.start && start < paid.end;
  const others = readSums(sentence).filter(
    (sum) =>
      sum.yuan !== paid.yuan && !sum.isCeiling && !sum.isBound && (sum.isLent || !sum.isPaid) && !isInPayment(sum),
  );
  return others.find(({ isLent }) => isLent) ?? others.sort((a, b) => b.yuan - a.yuan)[0];
}

/** Each of `periods` equal payments, in yuan. */
function paymentOf({ is, yuan }: Paid, principalYuan: number, periods: number): number {
  if (is === 'cost_each') return principalYuan / periods + yuan;
  if (is === 'each') return yuan;
  return (is === 'cost_total' ? principalYuan + yuan : yuan) / periods;
}

interface Plan {
  sentence: string;
  /** Offset of the sentence in the text. */
  start: number;
  length: Length;
  periods: number;
  paid: Paid;
  borrowed: Sum;
}

/** The sentence around a length of time, where it says what is borrowed and what is paid. */
function planAround(length: Length, text: string): Plan | null {
  const periods = monthsOf(length);
  const from = Math.min(length.start, pastCutNumber(text, Math.max(0, length.start - reach.before)));
  const ahead = text.slice(from, length.start);
  if (
    length.manner === 'bound' ||
    !(Number.isInteger(periods) && periods >= 2 && periods <= maxPeriods) ||
    paidFor.test(ahead)
  )
    return null;
  const start = from + ahead.search(/[^;!?]*$/);
  const [sentence = ''] = /^[^;!?]*/.exec(text.slice(start, length.start + reach.after)) ?? [];
  const paid = paidIn(sentence);
  const borrowed = paid && borrowedIn(sentence, paid);
  return paid && borrowed && borrowed.yuan >= minPrincipalYuan
    ? { sentence, start, length, periods, paid, borrowed }
    : null;
}

/** 每月利息100元, 先息后本: interest on the whole sum until it is paid back. */
function interestOnlyPrice({ start, periods, paid, borrowed }: Plan): Price {
  const percent = (paid.yuan / borrowed.yuan) * 100;
  const price = newPrice(start + paid.start, start + paid.end, 'rate', 'month', percent, percent, 12, '');
  price.assumptions.push('months_12');
  return Object.assign(price, { principalYuan: borrowed.yuan, paymentYuan: paid.yuan, periods });
}

/** `[start, end)` of the words that make the price; only of the payment where a rate of its own stands between. */
function wordingOf({ start, length, paid, borrowed }: Plan, text: string): [number, number] {
  const begin = Math.min(start + paid.start, start + borrowed.wordingStart, length.start);
  const end = Math.max(start + paid.end, start + borrowed.end, length.end);
  return /[%‰]/.test(text.slice(begin, end)) ? [start + paid.start, start + paid.end] : [begin, end];
}

function equalInstalmentsPrice(plan: Plan, text: string): Price | null {
  const { sentence, periods, paid, borrowed, length } = plan;
  const principalYuan = borrowed.yuan;
  const paymentYuan = paymentOf(paid, principalYuan, periods);
  const totalYuan = paymentYuan * periods;
  if (!(totalYuan >= principalYuan && totalYuan < principalYuan * maxTimes)) return null;
  // Where less came than was borrowed, what came is what the payments are weighed against.
  const cameYuan = readNumber(received.exec(sentence)?.[1]);
  const isCut = cameYuan >= principalYuan / 2 && cameYuan < principalYuan;
  const rate = (annuityRate(isCut ? cameYuan : principalYuan, paymentYuan, periods)?.ratePerPeriod ?? 0) * 100;
  if (rate * 12 > maxYearlyPercent) return null;
  const [start, end] = wordingOf(plan, text);
  const price = newPrice(start, end, 'instalment', 'month', rate, rate, 12, text.slice(length.start, length.end));
  price.annualKind = 'irr';
  price.assumptions.push('equal_instalments_assumed');
  if (isCut) price.assumptions.push('upfront_deduction');
  return Object.assign(price, { principalYuan, periods, paymentYuan });
}

function instalmentPrice(length: Length, text: string): Price | null {
  const plan = planAround(length, text);
  if (!plan) return null;
  const isInterestOnly = plan.paid.is === 'cost_each' && repaidAtTheEnd.test(plan.sentence);
  if (!isInterestOnly || plan.paid.yuan >= plan.borrowed.yuan) return equalInstalmentsPrice(plan, text);
  const price = interestOnlyPrice(plan);
  return Object.assign(price, { why: text.slice(price.start, price.end).slice(0, 8) });
}

export function instalmentPrices(text: string): Price[] {
  return readLengths(text).flatMap((length) => instalmentPrice(length, text) ?? []);
}
