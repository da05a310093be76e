/** A figure without a word of price that a bank gives, or that a rate has come to, where loans are spoken of: N行給2.3%, 房贷降到3.3%, 减点后即2.3%. */
import type { FigureContext, Refiner } from '@/lib/core/prices/interpretation';
import { anyOf } from '@/lib/core/prices/vocabulary/word';
import { otherChargeWords, penaltyWords } from '@/lib/core/prices/vocabulary/zh-circumstances';
import { feeHeads, otherHeads } from '@/lib/core/prices/vocabulary/zh-heads';

const granted =
  /(?:(?:行|社|农会|专员|业务|经理|客服|他们|[她他你]家)(?:一开始|最后|最终|后来|只|才|就)?(?:给|报|核|批|开|谈)|谈到|拿到|批到|核到|核下来|批下来|降到|降至|降成|跳回|回到|涨到|实付|居然|竟然)(?:我|我们|了|出|价|的)?(?:是|约|大约|差不多)?$/;
/** LPR减70个基点即2.3%, P+1%,即6.25%: what the formula before makes. */
const worksOutTo =
  /(?:(?<![a-z])[PH] ?[-+]|LPR|基点|BP|基准)[^;!?]{0,18}?,?(?:即|也就是|相当于|等于|折合|合)[为是约]?$/i;
/** What the text is about, where the clause itself does not say it. */
const loan =
  /房贷|车贷|信贷|贷款|[消经]\S?贷|按揭|二按|一按|二胎|增贷|转贷|开办费|青安|商贷|公积金贷|助学|[现數数]\S贷/;
const other = anyOf([...otherHeads, ...feeHeads, ...penaltyWords, ...otherChargeWords]);
const changeWord = /不良|违约|通过|成数|首付|比例|完成|股|指数|额度|涨幅|占/;
const yearly = { min: 1, max: 36 };

const formulaReach = 40;

export function isResultOfFormula({ text, figure, before }: FigureContext): boolean {
  const lead = text.slice(Math.max(0, figure.start - formulaReach), figure.start);
  return worksOutTo.test(lead) && !changeWord.test(before);
}

export const attachGranted: Refiner = (draft, context) => {
  const { figure, head, before, around, cell } = context;
  const isRate = !figure.isPoints && !figure.isFen && !figure.notation;
  if (draft.period || draft.inherits !== 'no' || draft.isOneOff || cell || !isRate) return undefined;
  if (figure.low < yearly.min || figure.high > yearly.max) return undefined;
  const isGranted = !head.word && granted.test(before) && !other.test(before) && !changeWord.test(before);
  if (!(isGranted || isResultOfFormula(context)) || !loan.test(around)) return undefined;
  draft.period = 'year';
  draft.isYearAssumed = true;
  draft.isStage = true;
  return undefined;
};
