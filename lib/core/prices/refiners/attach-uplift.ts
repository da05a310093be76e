/** What is put on the contract rate once late: 逾期加收50%, 按日利率的150%计收. */
import type { Draft, FigureContext, Refiner } from '@/lib/core/prices/interpretation';

/** A figure next to 加收 is a share of the contract rate from so many percent on, whatever term stands further off. */
const minShare = 10;

const isOfLateness = ({ isPenalty, sentence }: FigureContext): boolean => isPenalty || /逾期|罚息/.test(sentence);

/** 罚息为利率的150%: so many times the contract rate. */
export function isMultipleOfRate(context: FigureContext): boolean {
  const { figure, before } = context;
  return (
    isOfLateness(context) && figure.low > 100 && figure.high <= 300 && /利[率息](?:水平)?的? ?[x*×]? ?$/.test(before)
  );
}

/** 罚息利率=执行利率*(1+50%), 逾期按日利率的50%加收罚息: a share of the rate on top of it, once late. */
export function isShareOnTop(context: FigureContext): boolean {
  const { before, after } = context;
  if (!isOfLateness(context)) return false;
  return /利率 ?[×x*] ?\(1 ?\+ ?$/.test(before) || (/利率的$/.test(before) && /^加收/.test(after));
}

/** 加收50%, 上浮50%, 加收5个百分点. */
function isAddedTo({ period }: Draft, { figure, before, after }: FigureContext): boolean {
  // 按约定利率10%加收违约金: a tenth of the rate on top; 按日利率0.05%计收: the rate itself.
  if (/(?<![日天月年化])利率$|利率的$/.test(before) && /^(?:加[收计]|计[收付])/.test(after)) return true;
  if (figure.isPoints) return /(?:加收?|上浮|上调|提高|增加)[^,;!?\d]{0,4}$/.test(before);
  return period ? figure.low >= minShare && /(?:加收|上浮)$/.test(before) : /加收|上浮/.test(before);
}

/** 逾期六个月以内按上开利率10%,超过部分按上开利率20%计付违约金: Taiwan's contracts take these shares of their rate. */
const shareOfRate = /[按照依](?:上开|上列|上述|前开|前述|前项|左列|原|约定|本)(?:借款|贷款|放款)?利率的?$/;
const shares = [10, 20];

function isShareOfRate({ figure, before, sentence }: FigureContext): boolean {
  return shares.includes(figure.low) && shareOfRate.test(before) && /逾期|违约金/.test(sentence);
}

export const attachUplift: Refiner = (draft, context) => {
  const { isPenalty, figure, after } = context;
  const isAdded = isAddedTo(draft, context);
  draft.isUplift =
    isMultipleOfRate(context) ||
    isShareOfRate(context) ||
    isShareOnTop(context) ||
    (isPenalty && isAdded && !/^的?(?:违约金|滞纳金)/.test(after));
  draft.isInPoints = draft.isUplift && figure.isPoints;
  if (draft.isUplift) draft.period = null;
  return undefined;
};
