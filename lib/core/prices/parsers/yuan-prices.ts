/**
 * Prices said in yuan: so much a day on a sum (借1万一天3元), interest on a sum for some days, instalments of a sum, and sums
 * cut off the payout. Looks in windows of fixed size around the word that makes it one; a sum alone is no price.
 */
import { annuityRate } from '@/lib/core/loans/irr';
import { newPrice } from '@/lib/core/prices/annualize';
import type { Price } from '@/lib/core/prices/price';
import { amountPattern, numberPattern, pastCutNumber, readNumber, sumPattern } from '@/lib/core/text/numbers';
import { dayLoanPrices } from './day-loan';

const money = `(${numberPattern})(元|块|毛|角|分钱|(?<=息\\d{1,6})(?![\\d.%‰分厘万千个折]))([一二三四五六七八九]|(?<=块)\\d(?![\\d.%万千百期个天元]))?`;
const per =
  '(每[天日]|[一1]天|天(?!数)|日(?=[利均]?息|利|均)|每个?月|[一1]个月|月(?=息|利)|(\\d{1,3}|[二三四五六七八九十]{1,3})(天|个月))';
const words = '([^,;!?\\d]{0,8}?)';
const interest = new RegExp(
  `(?:(借?款?)${sumPattern}(?![天年期%])([^;!?\\d万千百借]{0,8}?))?${per}${words}${money}(?:[/每]${sumPattern})?`,
  'g',
);
const range = new RegExp(`^[-~至到]{1,2}(${numberPattern})(?:元|块)`);
const instalment = new RegExp(
  `(?<![\\d.])(${numberPattern}) ?(?:期|个月|(年)(?![利化息费内前后度]))(?! ?(?:[清结付]息|一[次付清结]))`,
  'g',
);
const sums = new RegExp(`(?:(借|贷|本金)(?:(?!借|贷)[^\\d,;]){0,3}?)?${sumPattern}(?![期个%\\d/年月日号a-z])`, 'gi');
const received = new RegExp(`到[账手][^\\d,;]{0,4}${sumPattern}`);
const amount = `(${amountPattern})(?![\\d.])`;
const payment = new RegExp(
  `(?:每个?[月期]|月供|一个月|(?<![个\\d十首末])月)(?:(?![本费息减省少多降增涨差])[^,;\\d]){0,6}?${amount}元?(?! ?[+=]|[%‰])` +
    `|(?<![\\d.])${amount}元?\\s?[x×*]\\s?(?=\\d{1,3} ?(?:期|个月))|期 ?[x×*] ?${amount}(?!%)`,
);
const loose = new RegExp(`(?:每个?[月期]|月)[^,;\\d]{0,3}?[还付供][^,;\\d]{0,4}${amount}元?(?!%)`);
/** 已支付5万元, 本息合计163万元: what was paid, is owed, is saved or is all that comes back was not borrowed. */
const notBorrowed =
  /(?:支付|已[付还]|[付还交缴欠省]|还款|息|[费税]|减少|合计|总[额计共]|总?共计?|首付)(?:了|款|为|是|约|仅|[:¥￥ ])*$/;
/** 最高可借20万: nor is what could be had. */
const ceiling = /(?:最[高多]|额度|上限|高达)[可能为是:]{0,2}$/;
/** 已支付3个月的利息: so long was paid for, and not agreed. */
const paidFor = /(?:支付|[付交还])了?(?:前|头)?$/;
/** Of each payment what is not principal, where the two are said apart: 每期本金1000元+手续费72元, 手续费72元/期. */
const cost = '(?:手续费|服务费|费用|利息)';
const costEach = new RegExp(
  `每个?[月期]的?[还付收]?${cost}[^,;\\d]{0,2}${amount}元` +
    `|每个?[月期](?:应?[还付])?本金?[^,;\\d]{0,2}${amountPattern}元?[^;!?\\d]{0,3}${cost}[^,;\\d]{0,2}${amount}元` +
    `|(?<!含)${cost}[^,;\\d期]{0,3}${amount}元[/每][月期]`,
);
/** So many times the sum borrowed nobody pays back in equal parts: then it was another sum. */
const mostTimes = 3;
const mostYearly = 400;
/** 457.33×3期(含手续费10/期): the sum is left out, and is what the payments hold without their fee. */
const feeWithin = new RegExp(
  `(?<![\\d.])${amount}元?起? ?[x×*] ?(\\d{1,2}) ?期 ?\\(?含(?:分期)?${cost}[:为]?[¥￥]?${amount}元?(?:[/每]期| ?[x×*] ?\\2 ?期)\\)?|(?<![\\d.])(\\d{1,2}) ?期[:,]? ?每期[¥￥]?${amount}元?[,;]? ?\\(?含(?:分期)?${cost}[:为]?[¥￥]?${amount}元?[/每]期\\)?`,
  'g',
);
/** Sentences with these speak of money that nobody borrows. */
const noLoan =
  /预存|存入|存\d|受法|存款|收益|保额|押金|租金|工资|补贴|津贴|返现|返利|每月返|领取|套餐|合约|充值|提现|转账|赠送|社保|满减|满\d|余额宝|理财/;
/** One of these must be there, where a reader has not chosen the words. */
const someLoan = /借|贷|分期|\d期|息|还|月供|手续费|砍头|放款|到[账手]|本金/;
const sentenceAround = (text: string, start: number, end: number) =>
  (/[^;!?]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '') +
  text.slice(start, end) +
  (/^[^;!?]*/.exec(text.slice(end, end + 30))?.[0] ?? '');
const returned = new RegExp(
  `(?<!(?:清偿|已经?支?[付还交]|[付还交]了)[^,;]{0,4}|每[年月日天期]的?|(?<![\\d个一二三四五六七八九十])[年月日天]的?)(总?利息|手续费)[^,;\\d期]{0,4}${amount}元|还[^,;\\d期月]{0,3}(?=\\d[\\d,.]{2})${amount}元`,
);
const deducted = new RegExp(
  `${sumPattern}[^\\d;!?]{0,8}?(?:(?:到[账手]|实收|实际到账)[^\\d,;]{0,3}${sumPattern}|扣[^\\d;!?]{0,8}?${amount}元)`,
  'g',
);

const place = (match: RegExpExecArray): [number, number] => [match.index, match.index + match[0].length];

/** 借1万一天3元, 日息0.2元/1000元, 借1000元7天利息20元. With `isChosen`, also where the sum borrowed is not said: 一天2块. */
function interestPrice(match: RegExpExecArray, text: string, isChosen: boolean): Price | undefined {
  const [all, borrow, sumBefore, between = '', period = '', days, , said = '', value, coin, tenth, sumAfter] = match;
  const end = match.index + all.length;
  // 最高20万,日息0.2元/千元: a sum behind the figure is the one it is on, whatever stands before.
  const start = match.index + (sumAfter && sumBefore ? `${borrow ?? ''}${sumBefore}${between}`.length : 0);
  const yuan =
    (readNumber(value) + (tenth ? readNumber(tenth) / 10 : 0)) /
    (coin === '分钱' ? 100 : coin === '毛' || coin === '角' ? 10 : 1);
  // 额度20万,日息2元起: a ceiling is not what the interest is on.
  const isCeiling = /额度[为是:]?$|最[高多]可?借?款?$|可借$/.test(
    text.slice(Math.max(0, match.index - 6), match.index + (borrow ?? '').length),
  );
  const sum = sumAfter ?? (isCeiling ? undefined : sumBefore);
  const principalYuan = sum ? readNumber(sum) : null;
  const isMonth = period.includes('月');
  // 利息10元-25元.
  const upTo = range.exec(text.slice(end, end + 14));
  const topYuan = upTo ? readNumber(upTo[1]) : yuan;
  if (principalYuan === null ? !isChosen : !(principalYuan >= 100 && yuan < principalYuan)) return undefined;
  if (
    (between.includes(',') && !borrow && !sumAfter) ||
    ((isMonth || days) && !/息|费/.test(said + period)) ||
    /[还供付]|押金|逾期|罚|到账/.test(text.slice(start, end))
  )
    return undefined;
  const [percent, topPercent] = [yuan, topYuan].map((each) => principalYuan && (each / principalYuan) * 100) as [
    number | null,
    number | null,
  ];
  const isFloor = /低至|最低|起/.test(between + said) || text.charAt(end) === '起';
  const price = newPrice(
    start,
    end + (upTo?.[0].length ?? 0),
    'rate',
    days ? 'total' : isMonth ? 'month' : 'day',
    percent,
    isFloor ? null : topPercent,
    (isMonth ? 12 : 365) / (days ? readNumber(days) : 1),
    period + said,
  );
  price.paymentYuan = yuan;
  if (isFloor) price.assumptions.push('floor');
  price.assumptions.push(isMonth ? 'months_12' : 'days_365');
  if (principalYuan) price.principalYuan = principalYuan;
  else price.assumptions.push('principal_missing');
  return price;
}

function checkoutPrice(match: RegExpExecArray): Price | undefined {
  const [payment, periods, fee] = [match[1] ?? match[5], match[2] ?? match[4], match[3] ?? match[6]].map(
    readNumber,
  ) as [number, number, number];
  if (!(fee < payment && periods >= 2)) return undefined;
  const rate = (annuityRate((payment - fee) * periods, payment, periods)?.ratePerPeriod ?? 0) * 100;
  const price = newPrice(...place(match), 'instalment', 'month', rate, rate, 12, match[0]);
  price.annualKind = 'irr';
  price.assumptions.push('equal_instalments_assumed');
  return Object.assign(price, {
    principalYuan: Math.round((payment - fee) * periods * 100) / 100,
    periods,
    paymentYuan: payment,
  });
}

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
      paymentYuan * periods < principalYuan * mostTimes
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
  if (rate * 12 > mostYearly) return undefined;
  const price = newPrice(begin, end, 'instalment', 'month', rate, rate, 12, term[0]);
  price.annualKind = 'irr';
  price.assumptions.push('equal_instalments_assumed');
  if (isCut) price.assumptions.push('upfront_deduction');
  return Object.assign(price, { principalYuan, periods, paymentYuan });
}

/** 每月还893元, where neither the sum nor the number of payments is said. */
function loosePayment(text: string): Price[] {
  const match = loose.exec(text);
  if (!match) return [];
  const price = newPrice(...place(match), 'instalment', 'month', null, null, 0, match[0]);
  price.assumptions.push('principal_missing', 'period_missing');
  price.paymentYuan = readNumber(match[1]);
  return [price];
}

/** 20万到账18.5万; 借款3000元扣会员费210元. */
function deduction(match: RegExpExecArray): Price | undefined {
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
  const price = newPrice(...place(match), 'one_off_fee', 'once', percent, percent, 0, match[0].slice(-12));
  price.assumptions.push('upfront_deduction', 'period_missing');
  return Object.assign(price, { principalYuan, paymentYuan });
}

/** All prices in yuan of a folded text, in order, none over another. */
export function readSumPrices(text: string, isChosen: boolean): Price[] {
  const withoutSum = new Set(
    Array.from(text.matchAll(feeWithin), checkoutPrice).filter((price) => price !== undefined),
  );
  const found = [
    ...dayLoanPrices(text),
    ...Array.from(text.matchAll(interest), (match) => interestPrice(match, text, isChosen)),
    ...Array.from(text.matchAll(instalment), (match) => instalmentPrice(match, text)),
    ...withoutSum,
    ...Array.from(text.matchAll(deducted), deduction),
  ]
    .filter((price) => price !== undefined)
    .filter(({ start, end }) => {
      const sentence = sentenceAround(text, start, end);
      return isChosen || (someLoan.test(sentence) && !noLoan.test(sentence));
    });
  if (isChosen && found.length === 0) found.push(...loosePayment(text));
  found.sort((a, b) => a.start - b.start);
  const kept: Price[] = [];
  for (const price of found) {
    const before = kept.at(-1);
    if (!before || price.start >= before.end) {
      kept.push(price);
      continue;
    }
    const [isOneWithout, isOtherWithout] = [withoutSum.has(before), withoutSum.has(price)];
    // A sum that is said is truer than one made of rounded payments; and the words nearest each other belong together: the term in the card before must not take this card's payment.
    const isBetter =
      isOneWithout === isOtherWithout
        ? price.kind === before.kind && price.end - price.start < before.end - before.start
        : isOneWithout;
    if (isBetter) kept[kept.length - 1] = price;
  }
  return kept;
}
