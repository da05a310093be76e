/**
 * What a figure is the price of: the nearest word that governs it, its period, and whether floors, caps or penalties are
 * said. Decides from words only, in windows of fixed size; what no word governs is no price.
 */

import { numberPattern, pastCutNumber, readNumber } from '@/lib/core/text/numbers';
import type { Figure } from './figures';

export const periods = ['year', 'month', 'week', 'day', 'period'] as const;
export type Period = (typeof periods)[number];

/** What the words around a figure say of it; `[start, end)` is the whole wording in the folded text. */
export interface Governed {
  start: number;
  end: number;
  /** The governing word, or what stood in for it. */
  head: string;
  kind: 'rate' | 'fee' | 'penalty' | 'one_off_fee';
  /** `null`: none said. `total`: for all of the term. */
  period: Period | 'total' | null;
  /** Months, or days where `isDays`. */
  term: number | null;
  isDays: boolean;
  isYearAssumed: boolean;
  /** 每 or 总 says how the fee of a term is meant. */
  isTermClear: boolean;
  open: 'low' | 'high' | null;
  isUplift: boolean;
}

/** Words that take a figure; the nearest one governs. First group: things that are no price; second: rates; third: fees. */
const heads =
  /([毛净盈红获专权]利率|[上下]浮利率|[股派红]息|息差|首付|增[长幅速]|[同环]比|占|涨|跌|返|收益|回报|股|税|佣|分红|提成|概率|比例|[定押]金|保证金|用户|客户|折(?![合算])|市值|销|(?:[上下][调浮降升]|[降提][低高]|减免?)(?![到至为少])|[降减]了|优惠|完成|[^利费息]率)|(年化|年百分率|[年月日]利率?|[利费息]率|[利日月年天周贷计]息|成本|IRR|APR)|((?:手续|服务|管理|担保|保险?|咨询|居间|中介|审核|评估|融担|信息)费|平息|砍头|费用|违约金|滞纳金|罚)/g;

const periodBefore =
  /(年化|年[利息费综均平贷借名实百]|每年|一年|\/年)|((?<![\d一二三四五六七八九十两个])月[利息费综均平贷手服管担保]|每个?月|\/月|按月|一个月)|(周[利息]|每周|一周)|((?<![\d十])日[利息费综均平预罚保手服按万千]|(?<![\d一二三四五六七八九十])天[利息万千]|每[日天]|(?<!\d)[一1]天|\/[日天]|按[日天])|(每一?期|单期|分期的)/g;
const periodAfter =
  /^(?:起|以上|左右)?[/(每一按的]{0,2}个?(?:(年)(?!期|[化利息费率][^)]*$)|(月)(?![供还付均]|[利息费][^)]*$)|(周)|([日天])(?![期天]|[利息费][^)]*$)|(期)(?![限数间末初中内]))/;
/** How a loan is repaid, or how soon it comes: of the period of its rate they say nothing, but where nothing else does. */
const habits =
  /按[月日天](?:付|还|计|结)|每个?月\d{1,2}[日号]|每个?月[应需要只大约可须]{0,3}[还供付扣]款?|[一1]天内?[到放审]/g;
/** A rate below this that says no period is as likely meant for a month or a day, percent. */
const leastYearly = 2;
/** Percent from which a rate is not meant for a day or a month only because it is charged then. */
const yearlyFrom = { day: 0.2, month: 2 };
/** Months, periods or days. 6月 is a date far more often than a term; 24月 is none, nor is what is said to be a term. */
const term = new RegExp(
  `(?<![\\d.每第前首满近]|逾期(?:超过|达|满)?)(${numberPattern}) ?(?:个月|期|(天)|(?:(?<=[分共限为]\\d{1,3} ?)|(?<=1[3-9]|[2-9]\\d))月)(?! ?(?:[以之]?内|以[上下]|[至到~-]))`,
  'g',
);

const floorOrCap =
  /(低至|最[低少](?!还|额)|至少|不[低少]于|起步|大于|突破|超过?|[≥>]=? ?$)|(高达|最[高多]|[不未没][有得能应可会]?(?:超过?|[高大]于)|[≤<]=? ?$|低于|不[到足]|少于|小于|至多|上限|控制在|近$)/g;
const openAfter = /^[)\]]?(?:(起|以上|多|\+(?=$|[ )]))|(以[内下]|之内|封顶|内))/;
/** What belongs to the wording when it stands right before the governing word. */
const wording =
  /(?:每[天日月期]|(?<!\d)[年月日天周]|单?[利化]|罚|综合|[贷借]款|实际|平均|逾期|最[高低]|一次性|放款|总|\d{1,2} ?(?:个月|[期天]))*$/;
/** Between the figures of a list that shares one governing word. */
const listing =
  /^[起左右以上]*(?:\/[期月日天年])?[,和或及与/;]?(?:其中|如果|最[高低]|则?分?|[\d一二三四五六七八九十]{1,3}个?[期月]|会?[是为到至]|不?超过|:){0,5}$/;

const loanWord = /(?<!出)[贷借欠]|分期|[放下还]款|授信|花呗|白条|信用卡|逾期|砍头|月[还供]|\d期|征信|到账|额度|免息/;
/** Said of the figure itself, this outweighs what else the sentence talks of. */
const loanRate = /(?<!出)[贷借]款?(?!人)/;
const penaltyLabel = /^[^,;!?]{0,6}(?:罚息|逾期[利费]率|逾期|违约金|滞纳金)(?:标准|利率)?:?$/;
const penaltyWord = /逾期|罚|滞纳|违约|复利/;
/** Rates of the central bank and of deposits are no one's offer, however they are worded. */
const neverPrice = /基准|再贷款|准备金|贴现窗口|美联储|联邦基金|存贷|LPR|市场报价利率|[四4]倍|息差|存款|日年化/;
/** In the same sentence: then the figure is paid by or to someone who is no borrower. */
const otherMoney =
  /收益|理财|投资(?!咨询|管理|有限|公司|集团|控股)|出借|储蓄|定存|定期[半一二两三五\d]|存[期单]|[国企]债|债券|债权转|票面|基金|股(?!份)|分红|起投|申购|赎回|交易(?:手续|费|所|平台|对)|(?<![民港台新外])币|生息|挖矿|锁仓|央行(?!征信)|长端|逆回购|店里|商[户家]|刷(?:信用)?卡|交易[金资]|扫码|税(?![贷易银务])|公积金|物业|水电|[水电]费|燃气|图书|借阅|传销|返利|租金|募集|贴现|[货房程]款|开发商|[供需买卖]方|存入|交[房货]|停车|罚款|社保|欠费|兑付|押金|成立以来|零钱通|余额宝|信托|预期年化|POS|波动|GDP/;
const law =
  /法院|司法|法定|上限|红线|法律|规定|不得|应予|调减|予以支持|最高法|最高人民法院|无效|保护|高利贷(?!款)|民间借贷/;
/** These make any figure a limit of the law. */
const lawItself =
  /民间借贷[^,;!?]{0,6}(?:不[得能应]?超|上限|保护)|不得(?:超|高于)|司法保护|法定|《[^》]{1,12}(?:法|条例|规定)》/;
/** What a court says of loans in general, though it speaks of what was agreed. */
const courtWord = /借贷双方|的部分|无效|应予/;
const ownWord = /约定|我[们司]|本[产平公]|均在/;

const feeBefore = /(?:手续|服务|管理|担保|保险?|咨询|居间|中介|审核|评估|融担|信息)费率?[为是]?:?$/;
const notes = /\([^()]{0,24}\)/g;
/** 利率为日0.04%, 费率:月1.5%. */
const periodBeside = /(?<=[率为是:])(?:(年)|(月)|(周)|(日))$/;
/** Per quarter and per half-year there is no reading, and a wrong one would be worse; and of a share of the costs of making something there is none. */
const notRead = /(?:季度?|半年)[的利息费]|(?:生产|总|占)[^,]{0,4}成本的?|[降减]$/;
/** (1+12%), 10000×5.4%, 8%/(1-20%): a figure that something is worked out from. */
const calculation = {
  before: /(?:[×*÷^]|(?<![a-z])x|[\d)] ?[+-]) ?$/i,
  after: /^ ?(?:[×*÷^]|x ?[\d(]|\/ ?(?:\(|\d+(?! ?[.\d%‰个年月天日]))|[+-] ?\d)/i,
};
/** 利率的50%: a share of another rate. */
const shareOfRate = /利[率息](?:水平)?的$/;
/** 超过24%的部分, 24%以下的占七成, 日利率0.05%的1.5倍: a limit or a base that is spoken of, not what is asked. */
const spokenOf = /^(?:以[上下内])?的(?:部分|占|[\d.一两三四]+倍)|^[^,;!?]{0,6}贴息/;
/** 月利率:0.004(5%年利率除以12): the word is the other number's. */
const otherNumber = /(?<![\d.])0\.\d+[^%‰\d]*$/;
/** What one borrows, or owes a lender. */
const borrowing = /[贷借]|信用卡|花呗|白条|还款|分期|放款|当铺|典当|\d期|[月日]息/;
const headAfter = new RegExp(`^[^\\d]{0,6}?(?:${heads.source})`);

const last = (pattern: RegExp, text: string): RegExpMatchArray | undefined => [...text.matchAll(pattern)].at(-1);
const cut = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';
/** The period that a match of five groups names. */
function periodIn(match: RegExpMatchArray | null | undefined): Period | undefined {
  return match ? periods[match.slice(1).findIndex(Boolean)] : undefined;
}

/** `[start, end)` of the line that a figure stands in. */
export interface Line {
  start: number;
  end: number;
}
const wholeText: Line = { start: 0, end: Number.POSITIVE_INFINITY };

/** The word that governs a figure: `kind` says which group of heads it is of; `[start, end)` is the wording with it. */
interface Head {
  word: string;
  kind: 'none' | 'other' | 'rate' | 'fee';
  start: number;
  end: number;
  /** The words after the figure up to the head, where it stands there. */
  trail: string;
}

function headOf(
  text: string,
  figure: Figure,
  before: string,
  after: string,
  previousEnd: number,
  nextStart: number,
  line: Line,
): Head {
  const { start, end } = figure;
  const headBefore = last(heads, before);
  const gap = headBefore ? before.slice((headBefore.index ?? 0) + headBefore[0].length) : '';
  const headBehind = headAfter.exec(after);
  // A word on the figure's own line is nearer than one on the line above.
  const isLineAbove = headBehind !== null && end + headBehind[0].length <= line.end && gap.length > start - line.start;
  const match = headBefore && gap.length <= 14 && !isLineAbove && !otherNumber.test(gap) ? headBefore : headBehind;
  const isBefore = match === headBefore;
  const endAfter = end + (match?.[0].length ?? 0);
  // 立减30%年化利率18%: a word that leads on to the next figure is the next one's.
  const isNext = !isBefore && nextStart - endAfter < 6 && !/[,;!?]/.test(text.slice(endAfter, nextStart));
  if (!match || isNext) {
    const isFenInterest = figure.isFen && after.startsWith('利');
    return isFenInterest
      ? { word: '利', kind: 'rate', start, end: end + 1, trail: '' }
      : { word: '', kind: 'none', start, end, trail: '' };
  }
  // 担保费年化6%: what is asked is the fee, 年化 is only its period.
  const ahead = before.slice(0, headBefore?.index);
  const unit = match[2] === '费率' ? cut(/[年月日]$/, ahead) : '';
  const named =
    isBefore && (match[2] === '年化' || unit) ? cut(feeBefore, ahead.slice(0, ahead.length - unit.length)) : '';
  const yearlyFee = named && named + unit;
  const kind = match[1] ? 'other' : match[3] || yearlyFee ? 'fee' : 'rate';
  const word = yearlyFee + (match[1] ?? match[2] ?? match[3] ?? '');
  if (!isBefore) return { word, kind, start, end: endAfter, trail: match[0] };
  const lead = text.slice(previousEnd, text.lastIndexOf(word, start - word.length));
  return { word, kind, start: previousEnd + lead.search(wording), end, trail: '' };
}

/** The line that the governing word stands in, unless the one above is its label: the figure's own, or one above it, where between two characters a blank is left only where a line ended. */
function besideWord(before: string, lead: string, word: string): string {
  const own = before.slice(Math.max(0, before.length - lead.length));
  const lines = before.split(/(?<=[一-鿿]) (?=[一-鿿])/);
  const [line = '', above = ''] = own.includes(word)
    ? [own, before.slice(0, before.length - own.length)]
    : [lines.at(-1), lines.at(-2)];
  return word !== '' && line.includes(word) && !penaltyLabel.test(above.trim()) ? line : before;
}

/** 评分4.5分, 利率4.5分 额度4.8分: marks that an offer was given. */
function isRating({ isFen, high }: Figure, before: string, after: string): boolean {
  if (isFen && high > 5 && !/[息利]$/.test(before)) return true;
  return (
    isFen && (/评分|评价|芝麻|口碑|好评|信用分/.test(before) || /^ ?(?:额度|速度|服务|口碑|体验) ?(?:\d|$)/.test(after))
  );
}

/** Whether the sentence speaks of investors, deposits, shops or the law, and not of what this loan costs. */
function isOtherMoney(text: string, figure: Figure, before: string): boolean {
  const lead = cut(/[^;!?]*$/, text.slice(Math.max(0, figure.start - 60), figure.start));
  const sentence = `${lead}%${cut(/^[^;!?]*/, text.slice(figure.end, figure.end + 40))}`;
  if (neverPrice.test(sentence) || (otherMoney.test(sentence) && !loanRate.test(before))) return true;
  const isOwn = ownWord.test(sentence) && !courtWord.test(sentence);
  return (figure.high === 36 || figure.high === 24 || lawItself.test(sentence)) && law.test(sentence) && !isOwn;
}

/**
 * Reads the words around `figure`, from the end of the one before to the start of the one after. `previous` is the price
 * just before, which lends its words to the further figures of a list; `isChosen`: a reader picked the text, so no loan
 * word is asked for; `line`: where the line of the figure begins and ends. `null`: not a price.
 */
export function govern(
  text: string,
  figure: Figure,
  previousEnd: number,
  nextStart: number,
  previous: Governed | null,
  isChosen: boolean,
  line: Line = wholeText,
): Governed | null {
  // The clause before the figure; notes in brackets go first: 年化利率(单利,365天)7.2%.
  const before = cut(
    /[^,;!?]*$/,
    text
      .slice(Math.max(previousEnd, Math.min(figure.start, pastCutNumber(text, figure.start - 32))), figure.start)
      .replace(notes, ''),
  );
  const after = cut(/^[^,;!?]*/, text.slice(figure.end, Math.min(nextStart, figure.end + 14)));
  const around = text.slice(Math.max(0, figure.start - 70), figure.end + 60);
  const isLoan = isChosen || loanWord.test(around);
  const head = headOf(text, figure, before, after, previousEnd, nextStart, line);
  const { word } = head;
  const lead = text.slice(line.start, figure.start).replace(notes, '');
  const isPenalty =
    penaltyWord.test(besideWord(before, lead, word)) || /^[^\d]{0,4}(?:滞纳金|罚|违约金|逾期费)/.test(after);
  const isRaised = isPenalty && head.kind === 'other' && /上浮$/.test(before);
  if (
    (head.kind === 'other' && !isRaised) ||
    spokenOf.test(after) ||
    notRead.test(before) ||
    isRating(figure, before, after)
  )
    return null;
  const isMultiple = isPenalty && figure.low > 100 && figure.high <= 300 && /利[率息](?:水平)?的?[x*×]?$/.test(before);
  if (!isMultiple && (calculation.before.test(before) || (figure.low >= 10 && shareOfRate.test(before)))) return null;

  // 综合息费率(IRR): interest and fees, put on what is still owed.
  const isAllIn = word === '费率' && /息费率|IRR|单利/.test(text.slice(Math.max(0, figure.start - 16), figure.start));
  const isRate = isAllIn || /利率|成本|R/.test(word);
  // 单期手续费 on the line above is of another price where the line names its own.
  const isOfLine = word ? head.trail || lead.includes(word) : lead.trim() !== '';
  const near = isOfLine ? before.slice(Math.max(0, before.length - lead.length)) : before;
  let period: Governed['period'] | undefined =
    periodIn(last(periodBefore, head.trail ? word : '')) ?? periodIn(last(periodBefore, near.replace(habits, '')));
  const habit = period ? undefined : periodIn(last(periodBefore, near));
  if (habit && !(isRate && (habit === 'day' || habit === 'month') && figure.high >= yearlyFrom[habit])) period = habit;
  if (figure.scale && period === 'year' && /[日天]/.test(before)) period = 'day';
  period ??= periodIn(periodAfter.exec(after)) ?? periodIn(last(periodBefore, head.trail));

  const isConverted = previous !== null && /折[合算]|相当于|等于|换算|一年就?是/.test(before);
  const inherits =
    !word &&
    previous !== null &&
    (isConverted || listing.test(text.slice(previousEnd, figure.start).replaceAll(' ', '')));
  // Without a governing word: 每天万四, 逾期每天0.05%, or 0.05%/天 where lending is spoken of.
  const isDaily = period === 'day' && (isPenalty || figure.scale !== null);
  const isLoanPeriod = isLoan && period && (period !== 'year' || before.includes('每年') || /^[/每]/.test(after));
  if (!word && !inherits && !isChosen && !isDaily && !isLoanPeriod) return null;
  if (!isChosen && isOtherMoney(text, figure, before)) return null;
  if (!isChosen && !borrowing.test(around) && (otherMoney.test(around) || neverPrice.test(around))) return null;

  period ??= periodIn(periodBeside.exec(before));
  if (!(period && period !== 'year' && word) && calculation.after.test(text.slice(figure.end, figure.end + 8)))
    return null;
  // Of 3期,6期,12期费率分别为 the last is not the length of each.
  const length = before.includes('分别') ? undefined : last(term, before);
  const said = readNumber(length?.[1]) > 0 ? length : undefined;
  // A fee of so many months is for all of them; a rate is for a year all the same.
  if (!period && said && !(isRate && !/[总共]|合计/.test(before))) period = 'total';
  if (!period && inherits) period = isConverted ? 'year' : (previous?.period ?? undefined);
  // 加收50% next to the figure is a share of the contract rate, whatever term stands further off.
  const isAdded = period ? figure.low >= 10 && /(?:加收|上浮)$/.test(before) : /加收|上浮/.test(before);
  const isUplift = isMultiple || (isPenalty && isAdded && !/^的?(?:违约金|滞纳金)/.test(after));
  if (isUplift) period = undefined;
  // A bare 利率 of a loan is yearly by custom; a bare fee or interest says nothing of time.
  const isYearly = word ? isRate : isChosen && !figure.isFen && !figure.scale && figure.low >= 3;
  const isYearAssumed =
    !period && !isUplift && isYearly && figure.high >= leastYearly && !(isPenalty && figure.low < 6);
  if (isYearAssumed) period = 'year';
  const saysLoan =
    isLoan ||
    figure.scale === 'short' ||
    (figure.isFen && word !== '') ||
    /一次性|放款|提前[还结清偿]|前期/.test(before);
  if ((isYearAssumed || !period) && !saysLoan) return null;

  const isTotal = period === 'total';
  const isDays = isTotal && (said ? said[2] !== undefined : (previous?.isDays ?? false));
  const isFee = word
    ? head.kind === 'fee' || (word === '费率' && !isAllIn)
    : inherits
      ? /fee/.test(previous?.kind ?? '')
      : (isTotal && !isDays) || period === 'period';
  const isEarly = before.includes('提前');
  const kind = isPenalty && !isEarly ? 'penalty' : !isFee ? 'rate' : period && !isEarly ? 'fee' : 'one_off_fee';
  // 到账 alone is said of any payment; and nothing, or all of it, is no price.
  if (
    (kind === 'one_off_fee' && !isChosen && !borrowing.test(around) && !/一次性|提前[还结清偿]|前期/.test(before)) ||
    figure.high === 0
  )
    return null;
  if (figure.low >= 100 && period !== 'year' && !isUplift) return null;
  const side = last(floorOrCap, near);
  const sideAfter = openAfter.exec(after);
  return {
    start: head.start,
    end: Math.max(head.end, figure.end + (sideAfter?.[0].length ?? 0)),
    head: word || previous?.head || before.slice(-8),
    kind,
    period: period ?? null,
    term: said && (isTotal || !said[2]) ? readNumber(said[1]) : isTotal ? (previous?.term ?? null) : null,
    isDays,
    isYearAssumed,
    isTermClear: /[总共每]/.test(before),
    open:
      figure.low < figure.high
        ? null
        : figure.isMore || sideAfter?.[1]
          ? 'high'
          : sideAfter?.[2]
            ? 'low'
            : side?.[1]
              ? 'high'
              : side?.[2]
                ? 'low'
                : null,
    isUplift,
  };
}
