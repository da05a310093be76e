/**
 * Prices said in yuan: so much a day on a sum (借1万一天3元), interest on a sum for some days, instalments of a sum, and sums
 * cut off the payout. Looks in windows of fixed size around the word that makes it one; sums alone are no price.
 */
import { annuityRate } from './irr';
import { numberPattern, readNumber, sumPattern } from './price-figure';

/** A price in yuan as read. `percent` is of `basis`; `annualPercent` is null where a part is missing. */
export interface SumPrice {
  start: number;
  end: number;
  kind: 'rate' | 'fee' | 'instalment' | 'one_off_fee';
  basis: 'day' | 'month' | 'total' | 'once' | 'unknown';
  percent: number | null;
  annualPercent: number | null;
  open: 'low' | 'high' | null;
  missing: 'principal' | 'period' | null;
  principalYuan: number | null;
  periods: number | null;
  paymentYuan: number | null;
  why: string;
}

const money = `(${numberPattern})(元|块|毛|角|分钱)`;
const per = '(每[天日]|[一1]天|天|日(?=[利均]?息|利|均)|每个?月|[一1]个月|月(?=息|利)|(\\d{1,3})(天|个月))';
const onSum = new RegExp(`(借?款?)(${sumPattern})([^。;!?\\d]{0,8}?)${per}([^,。;!?\\d]{0,8}?)${money}`, 'g');
const perSum = new RegExp(`${per}([^,。;!?\\d]{0,8}?)${money}[/每](${sumPattern})`, 'g');
const alone = new RegExp(`${per}([^,。;!?\\d]{0,8}?)${money}`, 'g');
const floor = /低至|最低|起|只|仅/;

const instalments = new RegExp(`(${numberPattern})(?:期|个月)`, 'g');
const borrowed = new RegExp(`(?:借|贷|本金|[^\\d.万])款?[^\\d,。;]{0,3}?(?<![\\d.])(${sumPattern})(?![期个%\\d/])`, 'g');
const payment = /(?:每个?[月期]|月供|月)[^,。;\d]{0,6}?(\d[\d,.]{1,9})|(\d[\d.]{0,9})元?\s?[x×*]/;
const returned = /(总?利息|手续费)[^,。;\d期]{0,4}(\d[\d,.]{1,9})元|还[^,。;\d期月]{0,3}(\d[\d,.]{2,9})元/;

const deducted = new RegExp(
  `(${sumPattern})[^\\d。;!?]{0,8}?(?:(?:到[账手]|实收|实际到账)[^\\d,。;]{0,3}(${sumPattern})|扣[^\\d。;!?]{0,8}?(\\d[\\d.]{0,7})元)`,
  'g',
);

const asYuan = (value: string, unit: string): number => readNumber(value) / (unit === '分钱' ? 100 : /[毛角]/.test(unit) ? 10 : 1);

function onSumPrices(text: string): SumPrice[] {
  const found: SumPrice[] = [];
  const add = (
    match: RegExpMatchArray,
    sum: string | undefined,
    period: string,
    length: string | undefined,
    unit: string | undefined,
    words: string,
    yuan: number,
  ): void => {
    const principalYuan = sum === undefined ? null : readNumber(sum);
    const isMonth = period.includes('月');
    if (Number.isNaN(yuan) || (principalYuan !== null && !(principalYuan >= 100 && yuan < principalYuan))) return;
    if ((isMonth || length) && !/息|费/.test(words + period)) return;
    if (/[还供付]|押金|逾期|罚/.test(match[0])) return;
    const percent = principalYuan && (yuan / principalYuan) * 100;
    const count = length ? Number(length) : 1;
    found.push({
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
      kind: 'rate',
      basis: length ? 'total' : isMonth ? 'month' : 'day',
      percent,
      annualPercent: percent && (percent * (isMonth || unit === '个月' ? 12 : 365)) / count,
      open: floor.test(words) || text.startsWith('起', (match.index ?? 0) + match[0].length) ? (/只|仅/.test(words) ? null : 'high') : null,
      missing: principalYuan ? null : 'principal',
      principalYuan,
      periods: null,
      paymentYuan: yuan,
      why: period + words,
    });
  };
  for (const match of text.matchAll(onSum)) {
    const [, borrow, sum = '', between = '', period = '', length, unit, words = '', value = '', sign = ''] = match;
    if (between.includes(',') && !borrow) continue;
    add(match, sum, period, length, unit, between + words, asYuan(value, sign));
  }
  for (const match of text.matchAll(perSum)) {
    const [, period = '', length, unit, words = '', value = '', sign = '', sum] = match;
    add(match, sum, period, length, unit, words, asYuan(value, sign));
  }
  return found;
}

function instalmentPrices(text: string): SumPrice[] {
  const found: SumPrice[] = [];
  for (const term of text.matchAll(instalments)) {
    const periods = readNumber(term[1] ?? '');
    if (!(periods >= 2 && periods <= 360)) continue;
    const from = Math.max(0, term.index - 40);
    const before = text.slice(from, term.index);
    const start = from + before.search(/[^。;!?]*$/);
    const sentence = text.slice(start, term.index + 48).replace(/[。;!?].*/, '');
    const pay = payment.exec(sentence);
    const back = pay ? null : returned.exec(sentence);
    if (!pay && !back) continue;
    const used = new Set([pay?.[1] ?? pay?.[2], back?.[2] ?? back?.[3]]);
    const sums = [...sentence.matchAll(borrowed)].filter((match) => !used.has((match[1] ?? '').replace(/元|块钱?/, '')));
    const principalYuan = Math.max(0, ...sums.map((match) => readNumber(match[1] ?? '')));
    const stated = readNumber(pay?.[1] ?? pay?.[2] ?? back?.[2] ?? back?.[3] ?? '');
    const paymentYuan = pay ? stated : (back?.[2] ? principalYuan + stated : stated) / periods;
    const total = paymentYuan * periods;
    if (!(principalYuan >= 100 && total >= principalYuan && total < principalYuan * 6)) continue;
    const rate = annuityRate(principalYuan, paymentYuan, periods)?.ratePerPeriod;
    const spans = [pay ?? back, ...sums, { index: term.index - start, 0: term[0] }];
    const begin = start + Math.min(...spans.map((match) => match?.index ?? 0));
    const end = start + Math.max(...spans.map((match) => (match?.index ?? 0) + (match?.[0]?.length ?? 0)));
    if (found.some((other) => other.start < end && begin < other.end)) continue;
    found.push({
      start: begin,
      end,
      kind: 'instalment',
      basis: 'month',
      percent: null,
      annualPercent: rate === undefined ? null : rate * 1200,
      open: null,
      missing: null,
      principalYuan,
      periods,
      paymentYuan,
      why: term[0],
    });
  }
  return found;
}

function deductions(text: string): SumPrice[] {
  const found: SumPrice[] = [];
  for (const match of text.matchAll(deducted)) {
    const principalYuan = readNumber(match[1] ?? '');
    const cut = match[3] ? readNumber(match[3]) : principalYuan - readNumber(match[2] ?? '');
    if (!(principalYuan >= 100 && cut > 0 && cut < principalYuan)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'one_off_fee',
      basis: 'once',
      percent: (cut / principalYuan) * 100,
      annualPercent: null,
      open: null,
      missing: 'period',
      principalYuan,
      periods: null,
      paymentYuan: cut,
      why: match[0].slice(-12),
    });
  }
  return found;
}

/** All prices in yuan of a folded text. With `isChosen`, also those whose sum borrowed is not said: 一天2块. */
export function readSumPrices(text: string, isChosen: boolean): SumPrice[] {
  const found = [...onSumPrices(text), ...instalmentPrices(text), ...deductions(text)];
  if (isChosen && found.length === 0)
    for (const match of text.matchAll(alone)) {
      const [all, period = '', , , words = '', value = '', sign = ''] = match;
      found.push({
        start: match.index,
        end: match.index + all.length,
        kind: 'rate',
        basis: period.includes('月') ? 'month' : 'day',
        percent: null,
        annualPercent: null,
        open: null,
        missing: 'principal',
        principalYuan: null,
        periods: null,
        paymentYuan: asYuan(value, sign),
        why: period + words,
      });
    }
  return found;
}
