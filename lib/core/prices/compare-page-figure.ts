/** Compares a price with the yearly figure that the page itself prints beside it. */
import { flatAnnualPercent, perYear } from './new-price';
import type { Price } from './price';
import { isNamedForService } from './vocabulary/zh-heads';

/** Months that loans paid back in equal parts run for. */
const usualTerms = [3, 6, 12, 18, 24, 36, 48, 60];
const conversion = /^[起左右以上]*(?:[, ]分?\d{1,3}(?:期|个月))?[, ]?[^,;!?]{0,16}$/;
const conversionWord =
  /\(|折|相当|等于|(?<!综)合(?![同理规])|即|就是|换算|约|算下来|=|^[起左右以上]*[, ]?(?:实际|单利|综合)?(?:年化|年[利息])|IRR/;
/** A price for some, or for a while, is no yearly figure of the one before it. */
const otherPrice = /优惠|券|首期|首借|新客|新人|新户/;
/** 每月还5007元以利率4.6%计算: a case of its own begins. */
const otherOffer = /[;!?]|如果|若|假|^元?以/;
/** Of a charge for something else a yearly rate beside it is not said, unless it says so. */
const clearConversion = /\(|折|相当|等于|(?<!综)合(?![同理规])|即|就是|换算|算下来|=/;

/** Where no term is said, a fee comes to more or less with the term: 年费率3.5% is 6.6% over three years. */
function isOfSomeTerm({ high, low, basis }: Price, page: Price, tolerance: number): boolean {
  const [stated, theirs] = [high ?? low ?? 0, page.annualPercentHigh ?? page.annualPercentLow ?? 0];
  const ours = usualTerms.map((periods) => flatAnnualPercent(basis === 'year' ? stated / 12 : stated, periods));
  return theirs >= Math.min(...ours) - tolerance && theirs <= Math.max(...ours) + tolerance;
}

/** From so many decimals on a rate for a day was rounded, and not written in short. */
const finelyRounded = 3;
const decimalsOf = ({ surface }: Price): number => /\.(\d+)\D*$/.exec(surface)?.[1]?.length ?? 0;

/** What a nominal yearly percent comes to where each payment counts on: the yearly rate by law in Hong Kong, and what some pages call 实际. */
const compounded = (percent: number, times: number): number => ((1 + percent / 100 / times) ** times - 1) * 100;

/** Whether a page's yearly figure is ours, within the last digit it prints, on 365 or 360 days, simple or compounded, or by any of the readings. `ownToleranceTimes`: how often a rounding of the price itself counts, where the page made it from the year. */
function agrees(price: Price, page: Price, ownToleranceTimes: number): boolean {
  const decimals = decimalsOf(page);
  // Some round and some cut off.
  const own =
    ownToleranceTimes > 0 && decimalsOf(price) >= finelyRounded
      ? (0.5 / 10 ** decimalsOf(price)) * ownToleranceTimes
      : 0;
  const tolerance = Math.max(own, (decimals > 0 ? 1 : 0.5) / 10 ** decimals) + 1e-6;
  // A fee on the sum first borrowed comes to more than its months added up, and a page that gives those for the year is not ours.
  const flat =
    price.kind === 'fee' ? price.readings?.filter(({ assumption }) => assumption === 'on_first_principal') : undefined;
  if (flat?.length && price.assumptions.includes('term_12_assumed') && isOfSomeTerm(price, page, tolerance))
    return true;
  const ways = (flat?.length ? flat : [price, ...(price.readings ?? [])]).filter(
    (way) => (way.annualPercentLow ?? way.annualPercentHigh) !== null,
  );
  const [ends, holds] = [
    [page.annualPercentLow, page.annualPercentHigh],
    price.annualPercentLow !== null && price.annualPercentLow === price.annualPercentHigh,
  ];
  // 日利率0.04%,年化不超过24%: what may be more or less than this one price agrees with it where it holds it.
  if (holds && ends[0] !== ends[1]) {
    const isHeld = ({ annualPercentLow: ours }: Pick<Price, 'annualPercentLow'>) =>
      ours !== null &&
      ours >= (ends[0] ?? Number.NEGATIVE_INFINITY) - tolerance &&
      ours <= (ends[1] ?? Number.POSITIVE_INFINITY) + tolerance;
    if (ways.some(isHeld)) return true;
  }
  const isOne = page.annualPercentLow !== null && page.annualPercentLow === page.annualPercentHigh;
  // 月利率0.2%-0.3%,年化约4.55%: one figure for a range is somewhere in it.
  const isWithin = ({
    annualPercentLow: low,
    annualPercentHigh: high,
  }: Pick<Price, 'annualPercentLow' | 'annualPercentHigh'>) =>
    low !== null &&
    high !== null &&
    low < high &&
    (page.annualPercentLow ?? 0) >= low - tolerance &&
    (page.annualPercentLow ?? 0) <= high + tolerance;
  if (isOne && ways.some(isWithin)) return true;
  return ways.some((reading) =>
    (['annualPercentLow', 'annualPercentHigh'] as const).every((side) => {
      const [ours, theirs] = [reading[side], page[side]];
      const isNear = (value: number): boolean => theirs === null || Math.abs(value - theirs) <= tolerance;
      return (
        ours === null ||
        isNear(ours) ||
        (decimals > 0 && isNear(compounded(ours, perYear[price.basis === 'day' ? 'day' : 'month']))) ||
        (price.basis === 'day' && isNear((ours * 360) / 365))
      );
    }),
  );
}

/** Notes on the first of two neighbours, or the second, the yearly figure the other puts on it, where that is not ours; says whether the two belong together. `between` is folded. */
export function comparePageFigure(first: Price, second: Price, between: string): boolean {
  if (first.kind === 'penalty' || second.kind === 'penalty') return false;
  if (first.kind === 'instalment' && second.kind === 'instalment') return false;
  const isInstalment = first.kind === 'instalment' || second.kind === 'instalment';
  if (
    isInstalment
      ? otherOffer.test(between) || between.length > 30
      : !conversion.test(between) || !conversionWord.test(between)
  )
    return false;
  if (
    [first, second].some(({ kind, why }) => kind === 'fee' && isNamedForService(why)) &&
    !clearConversion.test(between)
  )
    return false;
  // 年化7.2%,实际年化13%: of two yearly figures the first is the price and the second what the page makes of it.
  const [price, page] = first.basis === 'year' && second.basis !== 'year' ? [second, first] : [first, second];
  if ((page.basis !== 'year' && page.basis !== 'month') || otherPrice.test(between)) return false;
  const stated = page.annualPercentHigh ?? page.annualPercentLow;
  const hasOurs = (price.annualPercentLow ?? price.annualPercentHigh) !== null || price.readings;
  if (stated === null || !hasOurs || (price.basis === 'year' && !/实际|真实|折|相当/.test(between))) return false;
  if (!agrees(price, page, price === second && price.basis === 'day' ? 365 : 0)) price.pageAnnualPercent = stated;
  return true;
}
