/**
 * A figure without a word of its own, of which the text around says that it is a loan's yearly rate: the bank granted it
 * (批到3.35%), it stands behind the name of a loan (房貸 2.185%), or the rate is spoken of just before (利率…,目前仅2.8%).
 */
import type { FigureContext, Refiner } from '@/lib/core/prices/interpretation';
import { anyOf, sourceOf } from '@/lib/core/prices/vocabulary/word';
import { feeHeads, otherHeads, rateHeads } from '@/lib/core/prices/vocabulary/zh-heads';
import { grantWords, loanNames, topicEnders } from '@/lib/core/prices/vocabulary/zh-topics';

const about = '(?:大约|大概|差不多|普遍|通常|目前|现在|最低|最高|低至|只要|才|就|只|仅|约|要|为|是|到|了|在|:| )*';
const granted = new RegExp(`(?:${sourceOf(grantWords)})${about}[“「『"]?$`);
const loanNamed = new RegExp(
  `(?:${sourceOf(loanNames)})(?:款|方案|专案|利率)?[^,;!?%\\d]{0,8}?${about}[\\t|]?${about}$`,
);
const ender = new RegExp(`(?:${sourceOf(topicEnders)})(?:约|大约|大概)?$`);
const loan = /[贷借]|按揭|分期|首套|二套|先息后本|利率|循环/;
const rateWord = /利率|年化|利息|息率|LPR|百分率/;
/** 利率为LPR减70个基点,目前仅2.8%: what a rate comes to. */
const now = /^ ?即?(?:目前|现[在为行执时]|实际|当前|执行)/;
const heads = new RegExp(`(?<rate>${sourceOf(rateHeads)})|${sourceOf([...otherHeads, ...feeHeads])}`, 'g');
/** What a percentage of loans is, where it is no price. */
const otherMatter =
  /[×*=占增涨跌降减]|同比|比重|余额|不良|首付|成数|额度[最上约高]|可[贷借]|评估|通过|回[馈赠扣]|缴存|预定|[存储]款?|理财|成数|保额/;
const yearly = { min: 1, max: 36, maxWithoutRateWord: 16 };
const loanSpokenOf = anyOf(loanNames);
/** Who asks that much is said in a few characters: 融资8%~15%. */
const maxName = 12;
const reach = 48;

/** The words between the last rate named before the figure and the figure itself; null where something else is named last. */
function behindRate({ text, figure, previous, previousEnd, line }: FigureContext): string | null {
  const from = Math.max(figure.start - reach, line.start, 0);
  if (previous && previous.kind === 'rate' && previous.period === 'year' && previous.isGoverned && previousEnd > from)
    return text.slice(previousEnd, figure.start);
  const lead = text.slice(from, figure.start);
  const clause = lead.slice(lead.lastIndexOf(',') + 1);
  if (now.test(clause) && (rateWord.test(lead) || /指数|加码|(?<![a-z])[PH] ?[+-]/i.test(lead))) return clause;
  const last = [...lead.matchAll(heads)].at(-1);
  return last?.groups?.rate ? lead.slice(last.index + last[0].length) : null;
}

function isTopic(context: FigureContext): boolean {
  const gap = ender.test(context.before) ? behindRate(context) : null;
  return gap !== null && gap.search(heads) < 0 && !otherMatter.test(gap);
}

/** What the figure's own line says around it, as far as its sentence goes. */
function ownLine({ text, figure, line }: FigureContext): string {
  const lead = text.slice(Math.max(line.start, figure.start - reach), figure.start);
  return (
    /[^;!?]*$/.exec(lead)?.[0] + text.slice(figure.end, Math.min(line.end, figure.end + reach)).replace(/[;!?].*/, '')
  );
}

function isNamedAfterLoan(context: FigureContext): boolean {
  const { before, figure, around } = context;
  if (!loanNamed.test(before) || otherMatter.test(ownLine(context))) return false;
  // 首套20% is a down payment; 首套3.05% is none.
  const isExact = figure.low % 1 !== 0 && figure.high <= yearly.maxWithoutRateWord;
  return rateWord.test(around) || isExact;
}

/** 车贷行情:银行3%~8%,融资8%~15%; 信贷富邦2.68%起; 可贷50万,低至3.4%: the range or the floor of a loan that is spoken of. */
function isRangeOfLoan(context: FigureContext): boolean {
  const { text, figure, line, before, after, around } = context;
  const lead = /[^;!?]*$/.exec(text.slice(Math.max(line.start, figure.start - reach), figure.start))?.[0] ?? '';
  if (otherMatter.test(ownLine(context).replace(/可[贷借](?=\d)/g, ''))) return false;
  if (/(?:低至|最低)(?:只要|仅)?$/.test(before)) return loan.test(around) && rateWord.test(around);
  const isRange = figure.low < figure.high || /^起/.test(after);
  return isRange && figure.high <= yearly.max && loanSpokenOf.test(lead) && before.length <= maxName;
}

export const attachTopic: Refiner = (draft, context) => {
  const { head, text, before, figure, around, after, isPenalty } = context;
  if (head.word || draft.period || draft.inherits !== 'no' || draft.isOneOff || isPenalty || context.cell)
    return undefined;
  if (figure.isPoints || figure.isFen || figure.notation || figure.low < yearly.min || figure.high > yearly.max)
    return undefined;
  if (/^的?(?:首付|额度|人|用户|客户|股|回)/.test(after)) return undefined;
  const isSlang =
    text.slice(figure.start, figure.end).endsWith('趴') && loan.test(around) && !otherMatter.test(ownLine(context));
  const isGranted = granted.test(before) && loan.test(around) && !otherMatter.test(before);
  if (!isSlang && !isGranted && !isNamedAfterLoan(context) && !isTopic(context) && !isRangeOfLoan(context))
    return undefined;
  draft.period = 'year';
  draft.isYearAssumed = true;
  draft.isStage = true;
  return undefined;
};
