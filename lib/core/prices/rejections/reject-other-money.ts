/**
 * A figure is no price of a loan where it is what investors, depositors, shops or the central bank speak of. What counts is
 * the figure's own clause, and of its sentence only what is no condition (凭社保) and no disclaimer (不得用于投资).
 */
import type { FigureContext, Refiner } from '@/lib/core/prices/interpretation';
import { anyOf } from '@/lib/core/prices/vocabulary/word';
import {
  borrowingWords,
  investorWords,
  neverPriceWords,
  otherChargeWords,
  ownLoanWords,
  referenceRateWords,
} from '@/lib/core/prices/vocabulary/zh-circumstances';

const never = anyOf(neverPriceWords);
const reference = anyOf(referenceRateWords, 'g');
const investor = anyOf(investorWords);
const otherCharge = anyOf(otherChargeWords);
const ownLoan = anyOf(ownLoanWords, 'g');
const borrowing = anyOf(borrowingWords);
/** Said between a rate of the central bank and the figure, these make it the lender's own: LPR加80个基点,执行年利率3.8%. */
const ownRate =
  /执行|目前|当前|现[为在行]|[日月][利息费]|实际|分期|贷款?利率|房贷|[消经]\S贷|近似|折[合算]|费率|年化|即/;
/** 二套3.4%,公积金2.6%: the fund's loans, and not what is paid into it; the rule for lists has seen to that. */
const lendingFund = /公积金[约为]?$/;
/** What a borrower must not do with the money, must have, or must show. */
const condition =
  /[向给对为][^,;!?%\d]{0,10}(?:放贷|放款|贷款|借款|借钱)|(?:不[得可能准许允]|禁止|严禁|仅限|请?勿|不支持)[^,;!?%]*(?:,[^,;!?%\d]{1,12}(?=,|;|$))*|(?:凭|缴[纳存]|连续|按时|需|须|有(?=[^,;!?%]{0,6}(?:社保|公积金|租金|保单|商铺|房产|流水))|提供|面向|针对|个体|扫码|刷卡|上传|满足)[^,;!?%\d]{0,14}(?:[、和或][^,;!?%\d]{0,10})*/g;

/** A rate of the central bank, or of deposits, stands nearer to the figure than any word for the loan's own. */
function isReferenceRate({ before, after, sentence }: FigureContext): boolean {
  const last = [...before.matchAll(reference)].at(-1);
  if (last) return !ownRate.test(before.slice(last.index + last[0].length));
  if (/^(?:的?基准|为基准)/.test(after)) return true;
  const lead = sentence.slice(0, sentence.indexOf('%'));
  // In an earlier clause it is only the base, where this clause names a loan or its own rate.
  return (
    lead.search(reference) >= 0 &&
    !ownRate.test(before) &&
    before.search(ownLoan) < 0 &&
    !/年利率|利率[为是]/.test(before)
  );
}

/** 拿去买年化12%的信托: what is bought with it. */
const ofInvestment = /^的?(?:信托|理财|基金|债券|存款|存单|国债|股票|收益)/;

/** A word of the loan itself, with none of investors behind it: 平台投资人很多,贷款年化61%, but not 借币挖矿年化18%. */
function isOwnLoan(before: string): boolean {
  const last = [...before.matchAll(ownLoan)].at(-1);
  return last !== undefined && !investor.test(before.slice(last.index).replace('预期年化', ''));
}

/** 您的借款已逾期,罚息按0.098%/日计收,请存入足额资金: lateness with a loan is the debtor's. */
const isOfDebtor = ({ isPenalty, before, sentence }: FigureContext): boolean =>
  isPenalty && /逾期|罚息/.test(before) && borrowing.test(sentence) && !otherCharge.test(sentence);

export const rejectOtherMoney: Refiner = (_, context) => {
  if (context.mode === 'selection') return undefined;
  const { before, after, sentence } = context;
  if (never.test(sentence) || isReferenceRate(context) || ofInvestment.test(after)) return 'money_of_others';
  if (isOwnLoan(before) || isOfDebtor(context)) return undefined;
  const told = sentence.replace(condition, '');
  const isOfInvestors = investor.test(told);
  // A charge of others counts beside the figure only: 凭社保借款,年利率5.4% is a loan.
  const isOfOthers =
    otherCharge.test(before.replace(condition, '').replace(lendingFund, '') + after.replace(condition, '')) ||
    (otherCharge.test(told) && !borrowing.test(told));
  return isOfInvestors || isOfOthers ? 'money_of_others' : undefined;
};

/** Terms of the law on lending, said of nothing else: Hong Kong’s and Taiwan’s yearly cost of a loan. */
const yearlyCost = /实际年利率|总费用年百分率/;

/** The same beyond the sentence, where nothing near speaks of borrowing. */
export const rejectOtherMoneyAround: Refiner = (_, { mode, around, near }) => {
  if (mode === 'selection' || borrowing.test(around) || yearlyCost.test(near)) return undefined;
  const told = around.replace(condition, '');
  return investor.test(told) || otherCharge.test(told) || never.test(told) || told.search(reference) >= 0
    ? 'no_lending_spoken_of'
    : undefined;
};
