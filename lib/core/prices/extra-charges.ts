/**
 * Finds what an offer adds beside its rate – membership, rights packages, guarantee, insurance, service, boxes ticked in
 * advance – with the amounts it states, and works out the yearly rate with and without each. Wording only: it does not
 * say that a fee is wrong, nor that the ones it did not find are not charged.
 */

import type { FeeTerms } from '@/lib/core/loans/loan-cost';
import { fenFromYuan } from '@/lib/core/loans/money';
import { normalizeForPrices } from '@/lib/core/text/normalize';
import { readNumber } from '@/lib/core/text/numbers';
import type { ReadingMode } from './interpretation';
import type { FeeAssumption, FeeKind } from './price';

/** A fee as worded; `[start, end)` are UTF-16 offsets. Both figures null: named without a figure. */
export interface ExtraCharge extends FeeTerms {
  start: number;
  end: number;
  surface: string;
  kind: FeeKind;
  assumptions: FeeAssumption[];
}

const words: [FeeKind, RegExp][] = [
  ['pre_ticked', /(?:默认|自动|已(?:为您)?)(?:勾选|开通|续费|扣费|扣款|同意)|取消勾选|勾选即/g],
  ['rights_package', /权益(?:包|卡|金|礼包|服务费?)|(?:特权|尊享|优享|加速|提额)(?:包|卡)/g],
  ['membership', /会员(?:服务)?费|(?:开通|购买|加入)(?:[^,;!?]{0,6})(?:会员|VIP)|会员卡|VIP(?:费|卡)/gi],
  ['guarantee', /(?:融资)?担保(?:服务)?费|增信(?:服务)?费|融担费/g],
  ['insurance', /保险费|保费|保证保险|(?:意外|履约|信用|还款)(?:保证)?险/g],
  [
    'service',
    /(?:平台|信息|技术|咨询|居间|中介|审核|评估|账户|贷后|月)?(?:服务|管理|咨询|居间|中介|审核|评估|加急|风控)费/g,
  ],
];
const nearLoan = /[贷借]|额度|年化|利率|利息|月息|日息|还款|放款|到[账手]|分期/;
const arabic = '(?:(?:\\d{1,3}(?:,\\d{3})+|\\d{1,8})(?:\\.\\d{1,6})?|\\.\\d{1,4})';
// A numeral written out counts only with a unit behind it: 由第三方收取 and 一次性收取 state no sum.
const writtenOut = '[零一二两三四五六七八九十][零一二两三四五六七八九十百千万点]{0,9}(?=元|块|%|‰|个点|(?<=万))';
// Without a unit it ends a phrase: 会员费299,; 第3方, 12期 and 2025年 state no sum.
const bare = '(?=$|[^\\d.,~\\u4e00-\\u9fff-]|,(?!\\d)|[每起可即后开的]|到[账手])';
const unit = ' ?(?:万(?!\\d)|元|块|%|‰|个点)';
const figure = `(?<!第)(?:(${arabic})(?:万元?|元|块|%|‰)?[-~至到]{1,2})?(${arabic}(?=${unit}|${bare})|${writtenOut})(?: ?(万)元?| ?元| ?块| ?(%|‰|个点))?`;
const after = new RegExp(`^([^\\d,;!?]{0,10}?)${figure}`);
const before = new RegExp(
  `(?<!第)(${arabic}(?=万|元|块|%|‰|个点)|${writtenOut})(?:(万)元?|元|块|(%|‰|个点))(?:\\/?(?:[月天日年次]))?(?:的|(?:向[^\\d,;!?]{1,4})?(?:收取|支付|缴纳))?$`,
);
/** 服务费及年利率7.2%, 会员立减20元, and 年化7.2% on the line below: the figure is said of something else. */
const ofElse = /息|利率|[减返省送抵享]|优惠|\s.*年/;
/** 会员费 at the end of a line and 借款1000元 on the next; the first sum in 每10000元收50元. */
const ofLoan = /(?:每|借款?|贷款?|本金|额度|还款?|到[账手])$/;
/** 服务费全免: it is named and not charged. */
const isWaived = /^[^,;!?\d]{0,4}(?:全?免|不收|为?零)/;
const isCap = /不超过|最高|至多|上限/;
/** 每万元每天2元: a share of the sum, said in yuan. */
const perSum = /每(一?万|千|百)元?/;
const sumOf: Record<string, number> = { 千: 1000, 百: 100 };
/** 年化12%服务费另计: the figure belongs to the words before it. */
const rateBefore = /(?:年化|利率|息)[^,;!?\d]{0,4}$/;
const perYear = /年化|年费率|年率|[每按一/]年|年(?=[\d.])/;
const once = /一次/;
/** What is more is no fee of a consumer's loan, and its sums would no longer be counted exactly. */
const largestFigure = 1e8;
const perMonth = /每个?月|\/月|月|每一?期|\/期/;
/** 每月需支付平台服务费35元. */
const eachMonth = /(?:每个?月|每期)[^,;!?\d]{0,8}$/;
const perDay = /每[日天]|\/[日天]|日/;
const saysUpfront = /一次性|放款|先|扣|前期|到[账手]/;

/** Whether the figure behind a name is the fee's own. */
function isSaidOf(name: string, [, gap = '', , , , sign]: RegExpExecArray): boolean {
  if (ofElse.test(gap) || (sign === undefined && ofLoan.test(gap))) return false;
  // 开通会员享7.2%: a fee is so many percent, a card or a membership is not.
  return sign === undefined || /[费险]$/.test(name);
}

const chargeFree = /(?:[无免零]|不收|没有|(?<!\d)0元?)[^,;!?\d]{0,4}$/;

/** The figure that stands with the name of a fee. `ahead`, `behind`: characters it takes before and after the name. */
interface FigureOfFee {
  ahead: number;
  behind: number;
  /** In yuan, or in percent of the sum borrowed; null: none is stated, or more than a fee can be. */
  value: number | null;
  isPercent: boolean;
  isTopOfRange: boolean;
}

function figureOfFee(kind: FeeKind, name: string, lead: string, trail: string): FigureOfFee {
  const found = kind === 'pre_ticked' ? null : after.exec(trail);
  const right = found && isSaidOf(name, found) ? found : null;
  const earlier = kind === 'pre_ticked' || right ? null : before.exec(lead);
  const left = earlier && !rateBefore.test(lead.slice(0, earlier.index)) ? earlier : null;
  const [written, isWan, sign] = right ? right.slice(3, 6) : left ? left.slice(1, 4) : [];
  const share = perSum.exec(right?.[1] ?? '')?.[1];
  const figure = written === undefined ? null : readNumber(written) * (isWan ? 1e4 : 1);
  const said = figure !== null && share !== undefined ? (figure / (sumOf[share] ?? 1e4)) * 100 : figure;
  return {
    ahead: left?.[0].length ?? 0,
    behind: right?.[0].length ?? 0,
    value: said === null || said > largestFigure ? null : said / (sign === '‰' ? 10 : 1),
    isPercent: sign !== undefined || share !== undefined,
    isTopOfRange: right?.[2] !== undefined || isCap.test(right?.[1] ?? ''),
  };
}

/** When the fee at `[start, end)` is due. `times`: how often what it states is charged each time. */
function dueOf(
  folded: string,
  start: number,
  end: number,
  isPercent: boolean,
): { when: FeeTerms['when']; times: number; assumption: FeeAssumption | null } {
  // 担保费1%,年化12%: what stands beyond a comma is said of something else.
  const [justAhead = ''] = /[^,;!?]{0,3}$/.exec(folded.slice(0, start).slice(-3)) ?? [];
  const [justBehind = ''] = /^[^,;!?]{0,2}/.exec(folded.slice(end, end + 2)) ?? [];
  const around = justAhead + folded.slice(start, end) + justBehind;
  const wide = folded.slice(Math.max(0, start - 12), end + 8);
  if (isPercent && perYear.test(around))
    return once.test(wide)
      ? { when: 'by_year_upfront', times: 1, assumption: null }
      : { when: 'by_year', times: 1, assumption: 'on_balance' };
  if (perMonth.test(around) || eachMonth.test(folded.slice(Math.max(0, start - 12), start)))
    return { when: 'monthly', times: 1, assumption: null };
  if (perDay.test(around)) return { when: 'monthly', times: 30, assumption: 'days_30' };
  return { when: 'upfront', times: 1, assumption: saysUpfront.test(wide) ? null : 'when_assumed' };
}

/** Fees named in `text` within 120 characters of a word of lending (anywhere when a reader chose the text), in order and apart. */
export function findExtraCharges(text: string, { mode = 'page' }: { mode?: ReadingMode } = {}): ExtraCharge[] {
  const { text: folded, at } = normalizeForPrices(text, 0, text.length);
  const found: ExtraCharge[] = [];
  for (const [kind, pattern] of words) {
    for (const { 0: name, index } of folded.matchAll(pattern)) {
      const nameEnd = index + name.length;
      if (found.some((fee) => fee.start < nameEnd && index < fee.end)) continue;
      const lead = folded.slice(Math.max(0, index - 16), index);
      const trail = folded.slice(nameEnd, nameEnd + 24);
      const isNear = mode === 'selection' || nearLoan.test(folded.slice(Math.max(0, index - 120), nameEnd + 120));
      if (!isNear || chargeFree.test(lead) || isWaived.test(trail)) continue;
      const { ahead, behind, value, isPercent, isTopOfRange } = figureOfFee(kind, name, lead, trail);
      const [start, end] = [index - ahead, nameEnd + behind];
      const { when, times, assumption } = dueOf(folded, start, end, isPercent);
      found.push({
        start,
        end,
        surface: '',
        kind,
        amountFen: value === null || isPercent ? null : fenFromYuan(value * times),
        percentOfPrincipal: value === null || !isPercent ? null : value * times,
        when,
        assumptions: [...(isTopOfRange ? ['top_of_range' as const] : []), ...(assumption ? [assumption] : [])],
      });
    }
  }
  found.sort((a, b) => a.start - b.start);
  for (const fee of found) {
    fee.start = at[fee.start] ?? text.length;
    fee.end = (at[fee.end - 1] ?? text.length - 1) + 1;
    fee.surface = text.slice(fee.start, fee.end);
  }
  return found;
}
