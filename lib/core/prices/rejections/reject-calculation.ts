/** (1+12%), 10000×5.4%, 8%/(1-20%), 利率的50%: a figure that something is worked out from. */
import type { Refiner } from '@/lib/core/prices/interpretation';
import { isMultipleOfRate, isShareOnTop } from '@/lib/core/prices/refiners/attach-uplift';
import { isFactorOfDebt, lengthBehind } from '@/lib/core/prices/refiners/read-formula';

const operatorBefore = /(?:[×*÷^]|(?<![a-z])x|[\d)] ?[+-]) ?$/i;
/** A star or a cross counts an operand behind it; with anything else there it begins a footnote. */
const operatorBehind =
  /^ ?(?:[×*÷^](?= ?[\d(天期月年日本借贷金未应逾剩])|x ?[\d(]|\/ ?(?:\(|\d+(?! ?[.\d%‰个年月天日期小]))|[+-] ?\d)/i;
/** P-2%, H+1.3%, 同业拆息加1.3%: what a rate that others are set by is raised or lowered by. */
const offReference =
  /(?:(?<![a-z])[PH]|LPR|[HT][a-z]{3}OR|拆[息放][利率]*|指数(?:利率)?|指标利?率?|(?:储金|存款|定储|放款|参考|机动)[^,;%\d]{0,6}利率|机动利率|定储利率|优惠利率|基准利率|房贷利率指标|prime)(?:\([^)]{0,12}\))? ?(?:[+-]|加码?|减码?|[上下]浮) ?(?:年息|固定)?$/i;
const sumOnTop = /^ ?\+ ?(?:新?台币|NT\$?|HK\$?|\$)? ?\d[\d,]*(?:元|$|[,;])/i;
const shareOfRate = /利[率息](?:水平)?的$|(?:减免?|免|抵扣?|返还?|补贴|补助|贴)了?利息的?$/;
/** Percent from which 利率的50% is a share of a rate and not the rate. */
const minShare = 10;

/** 每百元日息5分: so many fen of money, and no tenths. */
const fenOfMoney = /[百千万]元[^,;%\d]{0,6}$/;

/** P为5.25%: the rate that others are made of. */
const reference = /(?<![a-z])[PH](?:现时|现)?(?:为|是|=|:) ?$/i;
/** 最低应缴金额=消费10%+…: shares of a bill, not of a loan. */
const minimumPayment = /最低(?:应缴|应还|还款|付款|缴款)[^;=:]{0,6}[=:为][^;]*$/;
/** 慳足一半即50%利息: what is saved. */
const saved = /(?:慳|悭|节?省|少付|立减|减免)(?:足|返|高达|多达|最多|最高|可达|近|约)*$/;

export const rejectCalculationBefore: Refiner = (_, context) => {
  if (isMultipleOfRate(context) || isShareOnTop(context) || isFactorOfDebt(context)) return undefined;
  if (context.figure.isFen && fenOfMoney.test(context.before)) return 'worked_example';
  if (minimumPayment.test(context.sentence.slice(0, context.sentence.indexOf('%')))) return 'worked_example';
  if (saved.test(context.before)) return 'share_of_another_rate';
  if (reference.test(context.before)) return 'worked_example';
  if (operatorBefore.test(context.before) || offReference.test(context.before)) return 'worked_example';
  return context.figure.low >= minShare && shareOfRate.test(context.before) ? 'share_of_another_rate' : undefined;
};

/** Behind a price that names its word and its period, an operator begins the example and does not make the price one. */
export const rejectCalculationBehind: Refiner = ({ period }, context) => {
  const { text, figure, head, line } = context;
  if (period && (period !== 'year' || isFactorOfDebt(context)) && (head.word || lengthBehind(context)))
    return undefined;
  // 预借现金金额×3.5%+100元: a share of what is lent, and a sum.
  if (head.kind === 'fee' && (isFactorOfDebt(context) || sumOnTop.test(text.slice(figure.end, figure.end + 16))))
    return undefined;
  // What stands on the next line, a footnote's star, works nothing out.
  const behind = text.slice(figure.end, Math.min(line.end, figure.end + 8));
  return operatorBehind.test(behind) ? 'worked_example' : undefined;
};
