/** Instalments of a sum: 借1万 每月还900 分12期; 8000元分12期 总利息586元. Solved for the rate that the payments come to. */
import { annuityRate } from '@/lib/core/loans/irr';
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { amountPattern, numberPattern, pastCutNumber, readNumber, sumPattern } from '@/lib/core/text/numbers';
import { amount, cost } from './money-patterns';

const instalment = new RegExp(
  `(?<![\\d.])(${numberPattern}) ?(?:期|个月|(年)(?![利化息费内前后度]))(?! ?(?:[清结付]息|一[次付清结]))`,
  'g',
);
const sums = new RegExp(`(?:(借|贷|本金)(?:(?!借|贷)[^\\d,;]){0,3}?)?${sumPattern}(?![期个%\\d/年月日号a-z])`, 'gi');
const received = new RegExp(`到[账手][^\\d,;]{0,4}${sumPattern}`);
const payment = new RegExp(
  `(?:每个?[月期]|月供|一个月|(?<![个\\d十首末])月)(?:(?![本费息减省少多降增涨差])[^,;\\d]){0,6}?${amount}元?(?! ?[+=]|[%‰])` +
    `|(?<![\\d.])${amount}元?\\s?[x×*]\\s?(?=\\d{1,3} ?(?:期|个月))|期 ?[x×*] ?${amount}(?!%)`,
);
/** 已支付5万元, 本息合计163万元: what was paid, is owed, is saved or is all that comes back was not borrowed. */
const notBorrowed =
  /(?:支付|已[付还]|[付还交缴欠省]|还款|息|[费税]|减少|合计|总[额计共]|总?共计?|首付)(?:了|款|为|是|约|仅|[:¥￥ ])*$/;
/** 最高可借20万: nor is what could be had. */
const ceiling = /(?:最[高多]|额度|上限|高达)[可能为是:]{0,2}$/;
/** 已支付3个月的利息: so long was paid for, and not agreed. */
const paidFor = /(?:支付|[付交还])了?(?:前|头)?$/;
const costEach = new RegExp(
  `每个?[月期]的?[还付收]?${cost}[^,;\\d]{0,2}${amount}元` +
    `|每个?[月期](?:应?[还付])?本金?[^,;\\d]{0,2}${amountPattern}元?[^;!?\\d]{0,3}${cost}[^,;\\d]{0,2}${amount}元` +
    `|(?<!含)${cost}[^,;\\d期]{0,3}${amount}元[/每][月期]`,
);
/** So many times the sum borrowed nobody pays back in equal parts: then it was another sum. */
const maxTimes = 3;
const maxYearlyPercent = 400;
const returned = new RegExp(
  `(?<!(?:清偿|已经?支?[付还交]|[付还交]了)[^,;]{0,4}|每[年月日天期]的?|(?<![\\d个一二三四五六七八九十])[年月日天]的?)(总?利息|手续费)[^,;\\d期]{0,4}${amount}元|还[^,;\\d期月]{0,3}(?=\\d[\\d,.]{2})${amount}元`,
);

/** 借1万 每月还900 分12期; 8000元分12期 总利息586元; 47.79x3期 … 140元. */
function instalmentPrice(term: RegExpExecArray, text: string): Price | undefined {
  const periods = readNumber(term[1]) * (term[2] ? 12 : 1);
  const from = Math.min(term.index, pastCutNumber(text, Math.max(0, term.index - 40)));
  if (paidFor.test(text.slice(from, term.index))) return undefined;
  const start = from + text.slice(from, term.index).search(/[^;!?]*$/);
  const [sentence = ''] = /^[^;!?]*/.exec(text.slice(start, term.index + 48)) ?? [];
  const each = costEach.exec(sentence);
  const pay = each ? null : payment.exec(sentence);
  const back = each || pay ? null : returned.exec(sentence);
  const paid = each ?? pay ?? back;
  if (!paid || !(Number.isInteger(periods) && periods >= 2 && periods <= 360)) return undefined;
  const stated = readNumber(
    each ? (each[1] ?? each[2] ?? each[3]) : pay ? (pay[1] ?? pay[2] ?? pay[3]) : (back?.[2] ?? back?.[3]),
  );
  const isInPayment = ({ index }: RegExpMatchArray) =>
    index !== undefined && index >= paid.index && index < paid.index + paid[0].length;
  const isBorrowed = ({ 1: said, index }: RegExpMatchArray) => {
    const before = sentence.slice(Math.max(0, (index ?? 0) - 8), index);
    return !ceiling.test(before) && (said !== undefined || !notBorrowed.test(before));
  };
  const others = [...sentence.matchAll(sums)].filter(
    (match) => readNumber(match[2]) !== stated && isBorrowed(match) && !(each && isInPayment(match)),
  );
  const borrowed = others.find((match) => match[1]) ?? others.sort((a, b) => readNumber(b[2]) - readNumber(a[2]))[0];
  const principalYuan = readNumber(borrowed?.[2]);
  if (each && /先息后本|到期[^,;!?]{0,4}还本/.test(sentence) && principalYuan >= 100 && stated < principalYuan) {
    const percent = (stated / principalYuan) * 100;
    const price = newPrice(
      start + paid.index,
      start + paid.index + paid[0].length,
      'rate',
      'month',
      percent,
      percent,
      12,
      paid[0].slice(0, 8),
    );
    price.assumptions.push('months_12');
    return Object.assign(price, { principalYuan, paymentYuan: stated, periods });
  }
  const paymentYuan = each
    ? principalYuan / periods + stated
    : pay
      ? stated
      : (back?.[2] ? principalYuan + stated : stated) / periods;
  if (
    !borrowed ||
    !(
      principalYuan >= 100 &&
      paymentYuan * periods >= principalYuan &&
      paymentYuan * periods < principalYuan * maxTimes
    )
  )
    return undefined;
  const spans = [
    [paid.index, paid[0].length],
    [borrowed.index, borrowed[0].length],
    [term.index - start, term[0].length],
  ] as const;
  let [begin, end] = [
    start + Math.min(...spans.map(([at]) => at)),
    start + Math.max(...spans.map(([at, length]) => at + length)),
  ];
  // A rate between the parts is a price of its own: then only the payment is marked.
  if (/[%‰]/.test(text.slice(begin, end))) [begin, end] = [start + paid.index, start + paid.index + paid[0].length];
  // Where less came than was borrowed, what came is what the payments are weighed against.
  const cameYuan = readNumber(received.exec(sentence)?.[1]);
  const isCut = cameYuan >= principalYuan / 2 && cameYuan < principalYuan;
  const rate = (annuityRate(isCut ? cameYuan : principalYuan, paymentYuan, periods)?.ratePerPeriod ?? 0) * 100;
  if (rate * 12 > maxYearlyPercent) return undefined;
  const price = newPrice(begin, end, 'instalment', 'month', rate, rate, 12, term[0]);
  price.annualKind = 'irr';
  price.assumptions.push('equal_instalments_assumed');
  if (isCut) price.assumptions.push('upfront_deduction');
  return Object.assign(price, { principalYuan, periods, paymentYuan });
}

export function instalmentPrices(text: string): Price[] {
  return Array.from(text.matchAll(instalment)).flatMap((match) => instalmentPrice(match, text) ?? []);
}
