/**
 * Reads one fee row of a cost disclosure: how much, and whether that is each month, each year or once. A row that can be
 * read in two ways keeps both; which of them the lender meant is not guessed here.
 */
import type { FeeTerms } from '@/lib/core/loans/loan-cost';
import { fenFromYuan } from '@/lib/core/loans/money';
import { numberPattern, readNumber } from '@/lib/core/text/numbers';

/** `base`: a percent a year of what is still owed, or of the sum borrowed. `way`: a percent of which it is not said how often it is taken. */
export interface CostFee extends FeeTerms {
  /** The second reading. */
  other?: FeeTerms;
  doubt?: 'base' | 'way';
}

export interface FeeRow {
  /** Name of the row, with the name of the column its figure stands in. */
  name: string;
  standard: string;
  way: string;
}

const percent = new RegExp(`(${numberPattern})(%|‰)`);
const yuan = new RegExp(`(${numberPattern})(万)?元`);
const yearly = /年化|年费率|年利率|年率|[每一/]年|年(?=[\d.])/;
const monthly =
  /月费率|月利率|月化|(?<!按)(?:每个?月|每一?期)(?=[^;%]{0,6}\d)|[元%‰](?:每|\/)?(?:个?月|每?一?期)|月(?=[\d.])/;
const withEachPayment = /每个?月|每一?期|\/月|\/期|[按逐]月|[按逐分]期|随.{0,4}还款|月供/;
const atEnd = /到期|末期|结清时/;
// The first character pair is how an insurance says “in one payment”.
const once = /[\u8db8\u8e89]|一次|放款(?:时|日|前)|发放(?:时|日|前)/;
const onFirst = /(?:放款|贷款|借款|初始|原始|合同|融资)(?:本金|金额|总额)/;
const onBalance = /剩余|未还|余额|在贷/;

/** 担保费 | 无 */
const notCharged = /^\s*(?:无|不收取?|免(?:收|费)?|没有|[-/]|0(?:\.0+)?[元%]?)\s*(?:无|不收取?)?\s*$/;

/** null: no figure. */
export function feeOfRow({ name, standard, way }: FeeRow): CostFee | null {
  const whole = `${standard} ${way}`;
  if (notCharged.test(standard)) return { amountFen: fenFromYuan(0), percentOfPrincipal: null, when: 'upfront' };
  const sum = yuan.exec(whole);
  const rate = percent.exec(whole);
  const isYearly = yearly.test(`${name} ${standard}`);
  const isMonthly = withEachPayment.test(whole);
  const when = isMonthly ? 'monthly' : atEnd.test(whole) ? 'at_end' : 'upfront';
  if (sum) {
    const yuanOf = readNumber(sum[1]) * (sum[2] ? 1e4 : 1);
    // 120元/年, taken with each payment: a twelfth each time.
    const isShare = isMonthly && isYearly && !monthly.test(standard);
    return { amountFen: fenFromYuan(isShare ? yuanOf / 12 : yuanOf), percentOfPrincipal: null, when };
  }
  if (!rate) return null;
  const value = readNumber(rate[1]) / (rate[2] === '‰' ? 10 : 1);
  const of = (time: FeeTerms['when'], percentOfPrincipal = value): FeeTerms => ({
    amountFen: null,
    percentOfPrincipal,
    when: time,
  });
  if (isYearly) {
    if (once.test(whole)) return of('by_year_upfront');
    if (isMonthly && onFirst.test(whole)) return of('monthly', value / 12);
    if (isMonthly && onBalance.test(whole)) return of('by_year');
    return isMonthly
      ? { ...of('by_year'), other: of('monthly', value / 12), doubt: 'base' }
      : { ...of('by_year'), other: of('by_year_upfront'), doubt: 'way' };
  }
  if (isMonthly && !monthly.test(`${name} ${standard}`) && !once.test(whole))
    return { ...of('by_year'), other: of('monthly'), doubt: 'way' };
  if (!isMonthly && !atEnd.test(whole) && !once.test(whole))
    return { ...of('upfront'), other: of('monthly'), doubt: 'way' };
  return of(when);
}
