/**
 * What a figure is the price of: the nearest word that governs it, its period, and whether floors, caps or penalties are
 * said. Decides from words only, in windows of fixed size; what no word governs is no price.
 */
import type { Figure } from './price-figure';
import { numberPattern, readNumber } from './price-figure';

export type Period = 'year' | 'month' | 'week' | 'day' | 'period' | 'term' | 'none';

/** What the words around a figure say of it. `head` is the governing word, or what stood in for it. */
export interface Governed {
  /** Where the wording begins and ends in the folded text, its governing word included. */
  start: number;
  end: number;
  head: string;
  kind: 'rate' | 'fee' | 'penalty' | 'one_off_fee';
  period: Period;
  /** For `term`: how long, and in what. */
  term: { count: number; unit: 'month' | 'day' } | null;
  /** True where 每 or 总 says how a fee of a term is meant. */
  isTermClear: boolean;
  open: 'low' | 'high' | null;
  isUplift: boolean;
}

/** Words that take a figure; the nearest one governs. The first group are things that are not prices. */
const heads =
  /([毛净盈红获专权]利率|[股派红]息|息差|首付|增[长幅]|[同环]比|占|涨|跌|返|收益|回报|股|税|佣|分红|提成|概率|比例|[定押]金|保证金|用户|客户|折|市值|销|[上下][调浮降升](?![到至为])|[降减提](?:[低高])?了|优惠|完成|[^利费息]率)|(利率|费率|息率|年化|利息|贷息|[年月日天周]息|成本|IRR|APR|息)|((?:手续|服务|管理|担保|保险?|咨询|居间|中介|审核|融担|信息)费|砍头息?|费用|违约金|滞纳金|罚息)/g;

const periods: [Period, RegExp][] = [
  ['year', /年化|年[利息费综均平贷借名实]|每年|一年|\/年/g],
  ['month', /月[利息费综均平贷手服管担保还]|每个?月|\/月|按月|一个月/g],
  ['week', /周[利息]|每周|一周/g],
  ['day', /日[利息费综均平预罚保手服按万千]|天[利息万千]|每[日天]|[一1]天|\/[日天]|按[日天]|逐日/g],
  ['period', /每一?期|单期|各期|分期的/g],
];
const periodAfter = /^(?:起|以上|左右)?[/(每一按的]{0,2}个?(?:(年)(?!期)|(月)|(周)|([日天])|(期))/;
const afterOrder: Period[] = ['year', 'month', 'week', 'day', 'period'];
const term = new RegExp(`(?<![\\d.])(${numberPattern})(?:个?(月)|(期)|(天))`, 'g');

const floorOrCap =
  /(低至|最[低少]|至少|不[低少]于|起步|大于|突破|超过?(?!额))|(高达|最[高多]|不超过?|不[高大]于|低于|不[到足]|少于|小于|至多|上限|控制在|近$)/g;
const openAfter = /^[)\]]?(?:(起|以上|多)|(以[内下]|之内|封顶|内))/;

/** What belongs to the wording when it stands right before the governing word. */
const wording = /(?:每[天日月期]|[年月日天周]|综合|贷款|借款|实际|平均|名义|逾期|最[高低]|一次性|放款|总|\d{1,2}个?[期月])*$/;

const loanWord = /[贷借欠]|分期|放款|还款|授信|花呗|白条|信用卡|逾期|砍头|下款/;
const penaltyWord = /逾期|罚息|滞纳|违约|复利/;
/** Said of the figure itself, this outweighs what else the sentence talks of. */
const loanRate = /(?<!出)[贷借]款?(?!人)/;
/** In the same sentence: then the figure is paid by or to someone who is no borrower. */
const otherMoney =
  /收益|理财|投资(?!咨询|管理|有限|公司|集团|控股)|出借|存款|储蓄|定存|存[期单]|[国企]债|债券|债权转|票面|基金|股(?!份)|分红|起投|申购|赎回|交易(?:手续|费|所|平台|对)|币|生息|央行(?!征信)|美联储|长端|逆回购|店里|商户|刷卡|[税](?![贷易银务])|公积金|物业|水电|水费|电费|燃气|图书|借阅|传销|返利|拉人|租金|募集|息差|基准|LPR|贴现|货款|房款|开发商|交房|停车|罚款|社保|兑付|押金/;
/** Rates of the central bank and of deposits are no one's offer, however they are worded. */
const neverPrice = /基准|存贷|LPR|息差|存款/;
const law = /司法|法定|上限|红线|法律|规定|不得|最高法|最高人民法院|无效|保护|高利贷|民间借贷/;
const ownWord = /约定|我[们司]|本[产平公]|均在/;

const last = (pattern: RegExp, text: string): RegExpMatchArray | undefined => [...text.matchAll(pattern)].at(-1);

function lastPeriod(text: string): Period | undefined {
  let at = -1;
  let found: Period | undefined;
  for (const [period, pattern] of periods) {
    const index = last(pattern, text)?.index ?? -1;
    if (index > at) [at, found] = [index, period];
  }
  return found;
}

/** The clause before `end`, cut at the last comma; notes in brackets are taken out first: 年化利率(单利,365天)7.2%. */
function clauseBefore(text: string, from: number, end: number): string {
  const clause = text.slice(Math.max(from, end - 32), end).replace(/\([^()]{0,24}\)/g, '');
  return clause.slice(clause.search(/[^,、。;!?]*$/));
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  return before.slice(before.search(/[^。;!?]*$/)) + text.slice(start, end) + after.slice(0, after.search(/[。;!?]|$/));
}

/**
 * Reads the words around `figure`. `previous` is the price read just before, which lends its words to the further figures
 * of a list; `isAlone` = the text was chosen by a reader, so no loan word is asked for. `null`: not a price.
 */
export function govern(text: string, figure: Figure, previousEnd: number, previous: Governed | null, isAlone: boolean): Governed | null {
  const before = clauseBefore(text, previousEnd, figure.start);
  const after = text.slice(figure.end, figure.end + 14).replace(/[,、。;!?].*/, '');
  const sentence = sentenceAround(text, figure.start, figure.end);
  const wide = text.slice(Math.max(0, figure.start - 70), figure.end + 60);

  let head = last(heads, before);
  if (head && before.length - (head.index ?? 0) - head[0].length > 14) head = undefined;
  if (!head) {
    const next = [...after.matchAll(heads)][0];
    if (next && (next.index ?? 0) <= 6 && !/\d/.test(after.slice((next.index ?? 0) + next[0].length))) head = next;
  }
  if (head?.[1]) return null;

  let period = lastPeriod(before);
  if (figure.scale && period === 'year' && /[日天]/.test(before)) period = 'day';
  if (!period) {
    const match = periodAfter.exec(after);
    if (match) period = afterOrder[match.slice(1).findIndex(Boolean)];
  }
  if (!period && head && !head[2]?.includes('年化')) period = lastPeriod(after.slice(0, 8));
  const isPenalty = penaltyWord.test(before) || /^[^\d]{0,4}(?:滞纳金|罚息|违约金)/.test(after);
  const isInherited =
    !head &&
    previous !== null &&
    /^[起左右以上]{0,2}[,、和或及与/;]?(?:其中|如果|最[高低]|则?分?|\d{1,2}个?[期月]|会?[是为到至]|[一二三六九十]+个?[期月]){0,5}$/.test(
      text.slice(previousEnd, figure.start),
    );
  if (!head && !isInherited) {
    const isDaily = period === 'day' && (isPenalty || (figure.scale !== null && /[日天按]$|为$|是$|[起为是]?$/.test(before)));
    if (!isDaily && !(period && period !== 'year' && loanWord.test(wide)) && !isAlone) return null;
  }

  if (!isAlone) {
    if (otherMoney.test(sentence) && (!loanRate.test(before) || neverPrice.test(sentence))) return null;
    if ((figure.high === 36 || figure.high === 24) && law.test(sentence) && !ownWord.test(sentence)) return null;
  }

  const terms = last(term, before);
  const count = terms && readNumber(terms[1] ?? '');
  const words = head?.[0] ?? previous?.head ?? before;
  const isFee = head ? head[3] !== undefined || words.includes('费') || /费率?$/.test(before) : previous?.kind === 'fee';
  if (!period && isInherited && !count) period = previous?.period;
  if (!period && count) period = 'term';
  if (!period && (words === '利率' || words === '成本' || words === 'IRR' || words === 'APR') && !isPenalty) {
    if (!isAlone && !loanWord.test(wide)) return null;
    period = 'year';
  }
  if (!period && head?.[3] && !isAlone && !/一次性|放款/.test(before) && !loanWord.test(wide)) return null;
  if (!period && head?.[2] && !isAlone && !loanWord.test(wide) && figure.unit === 'percent' && figure.scale !== 'short') return null;

  const side = last(floorOrCap, before);
  const sideAfter = openAfter.exec(after);
  const open = figure.isMore || sideAfter?.[1] ? 'high' : sideAfter?.[2] ? 'low' : side?.[1] ? 'high' : side?.[2] ? 'low' : null;
  const isEarly = before.includes('提前');
  const headAt = words === head?.[0] ? text.lastIndexOf(words, figure.start - words.length) : -1;
  const lead = headAt >= previousEnd && headAt > figure.start - 30 ? text.slice(previousEnd, headAt) : '';
  return {
    start: lead || headAt === previousEnd ? previousEnd + lead.search(wording) : figure.start,
    end: figure.end + (openAfter.exec(text.slice(figure.end, figure.end + 3))?.[0].length ?? 0),
    head: words.slice(-12),
    kind: isPenalty && !isEarly ? 'penalty' : isFee ? (period && !isEarly ? 'fee' : 'one_off_fee') : 'rate',
    period: period ?? 'none',
    term: count && terms ? { count, unit: terms[4] ? 'day' : 'month' } : null,
    isTermClear: /总|共|每/.test(before),
    open: figure.low < figure.high ? null : open,
    isUplift: isPenalty && /加收|上浮/.test(before) && !period,
  };
}
