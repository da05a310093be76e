/**
 * A share taken once that no fee word names: 提前还款收剩余本金的2%, 放款收5个点, 收取合同金额的3%. Only where lending is
 * spoken of, and where no period is said.
 */
import { endsInFee } from '@/lib/core/prices/find-head';
import type { FigureContext, Refiner } from '@/lib/core/prices/interpretation';

/** 展期一次收本金的30%, 收貸款額10%, 手續費為透支額之4%: a share of what is lent. */
const shareOfLoan =
  /(?:收|收取|扣|扣除|抽|付)(?:一次)?[^,;!?%\d]{0,4}(?:本金|[贷借]款(?:总?额|金额)?|合同(?:总?额|金额)|批款额|批核金?额|核[贷准](?:金额|额度)|[透动][支用](?:金额|额)|提[取现](?:金额|额)|预借现金金额)[的之]?$/;
const early = /提前(?:还|结清|清偿|偿还|清贷|全部)|(?:年|个月|期)内(?:提前)?(?:清偿|结清|还清)/;
const share =
  /(?:剩余|未还|未到期|已还)[^,;!?%]{0,6}(?:本金|金额|部分|款项)[^,;!?%]{0,4}$|(?:收|另加|加收|另加收|扣|需付|支付|降为)[^,;!?%]{0,10}$/;
/** 收5个点: brokers count the percents of a loan in points. */
const taken = /(?:收|加|抽|扣|要|费|成数)[^,;!?%\d]{0,6}$/;

const ofSum = /(?<!还)(?:本金|[借贷]款(?:总?额|金额)?)的?$/;

/** 担保费,每月按借款本金的0.25%收取: the fee named in the clause before governs a share of the sum. */
export function isOfFeeAhead({ head, before, text, figure }: FigureContext): boolean {
  if (head.word || !ofSum.test(before)) return false;
  return endsInFee(/[^;!?]*$/.exec(text.slice(Math.max(0, figure.start - 60), figure.start))?.[0] ?? '');
}

export const readOneOff: Refiner = (draft, context) => {
  const { head, before, sentence, text, figure, isLendingSpokenOf } = context;
  if (head.word || draft.period || draft.inherits !== 'no' || !isLendingSpokenOf) return undefined;
  const lead = sentence.slice(0, sentence.indexOf('%'));
  const isInPoints = text.slice(figure.start, figure.end).endsWith('个点');
  draft.isOneOff ||=
    shareOfLoan.test(before) ||
    isOfFeeAhead(context) ||
    (early.test(lead) && share.test(before)) ||
    (isInPoints && taken.test(before));
  return undefined;
};
