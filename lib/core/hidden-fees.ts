/**
 * Finds what an offer adds beside its rate – membership, rights packages, guarantee, insurance, service, boxes ticked in
 * advance – with the amounts it states, and works out the yearly rate with and without each. Wording only: it does not
 * say that a fee is wrong, nor that the ones it did not find are not charged.
 */
import { addFees, type FeeTerms, type LoanCost, loanCost } from './loan-cost';
import { type Fen, fenFromYuan } from './money';
import { numberPattern, readNumber } from './price-figure';
import { foldForPrices } from './price-text';
import { type PlanTerms, repaymentPlan } from './repayment-plan';

export const feeKinds = ['membership', 'rights_package', 'guarantee', 'insurance', 'service', 'pre_ticked'] as const;
export type FeeKind = (typeof feeKinds)[number];

/** A fee as worded; `[start, end)` are UTF-16 offsets. Both figures null: named without a figure. */
export interface HiddenFee extends FeeTerms {
  start: number;
  end: number;
  surface: string;
  kind: FeeKind;
  /** Message keys of what was filled in: `when_assumed`, and a day's percent taken 30 times for a month. */
  assumptions: ('when_assumed' | 'days_30')[];
}

const words: [FeeKind, RegExp][] = [
  ['pre_ticked', /(?:默认|自动|已(?:为您)?)(?:勾选|开通|续费|扣费|扣款|同意)|取消勾选|勾选即/g],
  ['rights_package', /权益(?:包|卡|金|礼包|服务费?)|(?:特权|尊享|优享|加速|提额)(?:包|卡)/g],
  ['membership', /会员(?:服务)?费|(?:开通|购买|加入)(?:[^,;!?]{0,6})(?:会员|VIP)|会员卡|VIP(?:费|卡)/gi],
  ['guarantee', /(?:融资)?担保(?:服务)?费|增信(?:服务)?费|融担费/g],
  ['insurance', /保险费|保费|保证保险|(?:意外|履约|信用|还款)(?:保证)?险/g],
  ['service', /(?:平台|信息|技术|咨询|居间|中介|审核|评估|账户|贷后|月)?(?:服务|管理|咨询|居间|中介|审核|评估|加急|风控)费/g],
];
const nearLoan = /[贷借]|额度|年化|利率|利息|月息|日息|还款|放款|到[账手]|分期/;
const after = new RegExp(`^[^\\d,;!?]{0,10}?(${numberPattern})(?:(万)元?|(?:元|块)|(%|‰)|(?![\\d.万期个天日月年折]))`);
const before = new RegExp(`(${numberPattern})(?:(万)元?|(?:元|块)|(%|‰))(?:\\/?(?:[月天日年次]))?的?$`);
const perMonth = /每个?月|\/月|月|每一?期|\/期/;
const perDay = /每[日天]|\/[日天]|日/;

/** Fees named in `text` within 120 characters of a word of lending (anywhere when a reader chose the text), in order and apart. */
export function findHiddenFees(text: string, { isChosen = false }: { isChosen?: boolean } = {}): HiddenFee[] {
  const { text: folded, at } = foldForPrices(text, 0, text.length);
  const found: HiddenFee[] = [];
  for (const [kind, pattern] of words) {
    for (const match of folded.matchAll(pattern)) {
      let start = match.index;
      let end = start + match[0].length;
      if (found.some((fee) => fee.start < end && start < fee.end)) continue;
      const lead = folded.slice(Math.max(0, start - 16), start);
      const trail = folded.slice(end, end + 24);
      if (!(isChosen || nearLoan.test(folded.slice(Math.max(0, start - 120), end + 120))) || /(?:[无免零]|不收|没有|(?<!\d)0元?)[^,;!?\d]{0,4}$/.test(lead))
        continue;
      const right = kind === 'pre_ticked' ? null : after.exec(trail);
      const left = kind === 'pre_ticked' || right ? null : before.exec(lead);
      const figure = right ?? left;
      const value = readNumber(figure?.[1]) * (figure?.[2] ? 1e4 : 1);
      const isPercent = figure?.[3] !== undefined;
      if (right) end += right[0].length;
      if (left) start -= left[0].length;
      const around = folded.slice(Math.max(0, start - 3), end + 2);
      const assumptions: HiddenFee['assumptions'] = [];
      let when: FeeTerms['when'] = 'upfront';
      if (perMonth.test(around)) when = 'monthly';
      else if (perDay.test(around)) {
        when = 'monthly';
        assumptions.push('days_30');
      } else if (!/一次性|放款|先|扣|前期|到[账手]/.test(folded.slice(Math.max(0, start - 12), end + 8))) assumptions.push('when_assumed');
      const percent = (value * (assumptions.includes('days_30') ? 30 : 1)) / (figure?.[3] === '‰' ? 10 : 1);
      found.push({
        start,
        end,
        surface: '',
        kind,
        amountFen: figure && !isPercent && Number.isFinite(value) ? fenFromYuan(value) : null,
        percentOfPrincipal: figure && isPercent && Number.isFinite(percent) ? percent : null,
        when,
        assumptions,
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

export interface CostWithFees {
  without: LoanCost;
  /** Each fee alone on top of the bare loan; null where the fee states no figure. */
  each: { fee: FeeTerms; cost: LoanCost | null }[];
  withAll: LoanCost;
  /** Fees that state no figure, and so are in none of the sums. */
  unknown: number;
}

/** The yearly rate of a loan without its fees, with each, and with all that state a figure. */
export function costWithFees(terms: PlanTerms, fees: readonly FeeTerms[]): CostWithFees {
  const rows = repaymentPlan(terms);
  const principalFen: Fen = terms.principalFen;
  const { unknown, ...all } = addFees(fees, principalFen);
  return {
    without: loanCost(rows, principalFen),
    each: fees.map((fee) => {
      const { unknown: isUnknown, ...one } = addFees([fee], principalFen);
      return { fee, cost: isUnknown ? null : loanCost(rows, principalFen, one) };
    }),
    withAll: loanCost(rows, principalFen, all),
    unknown,
  };
}
