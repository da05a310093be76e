/**
 * Puts a selected or typed phrase on the yearly yardstick, step by step, as message keys and numbers for a screen to word.
 * Fills in a sum of 10,000 yuan and 12 months where the phrase says none, and says that it did.
 */

import { type CostWithFees, costWithFees } from '@/lib/core/loans/cost-with-charges';
import { annualPercents } from '@/lib/core/loans/irr';
import { defaultPrincipalYuan, defaultTermMonths, maxYuan } from '@/lib/core/loans/loan-defaults';
import { type FeeTerms, type LoanCost, loanCost } from '@/lib/core/loans/loan-cost';
import { type Fen, fenFromYuan, roundToFen, toFen } from '@/lib/core/loans/money';
import {
  dayCountInterestFen,
  type PlanRow,
  type RepaymentKind,
  repaymentPlan,
  statedPlan,
} from '@/lib/core/loans/repayment-plan';
import { type ExtraCharge, findExtraCharges } from '@/lib/core/prices/extra-charges';
import { findPrices } from '@/lib/core/prices/find-prices';
import { headlineOf } from '@/lib/core/prices/headline';
import { loanDaysIn, loanPeriodsIn, loanSumsIn } from '@/lib/core/prices/terms/loan-terms';
import type { Price, PriceAssumption, ReadingAssumption } from '@/lib/core/prices/price';
import { repaymentKindIn, repaymentWords } from '@/lib/core/prices/terms/repayment-words';
import { normalizeForPrices } from '@/lib/core/text/normalize';
import { numberPattern, readNumber } from '@/lib/core/text/numbers';

/** One line of the working. Percents are plain numbers; `low`/`high` null = that end is open. */
export type TranslationStep =
  | { step: 'stated'; low: number | null; high: number | null; basis: Price['basis'] }
  | { step: 'yuan_on_sum'; paymentYuan: number; principalYuan: number; percent: number }
  | { step: 'times'; factor: number; low: number | null; high: number | null }
  | { step: 'times_360'; low: number | null; high: number | null }
  | { step: 'instalments'; principalYuan: number; paymentYuan: number; periods: number; nominal: number }
  /** A charge on the sum first borrowed, each of `periods` times: what it really comes to. */
  | { step: 'flat'; periods: number; low: number | null; high: number | null }
  | { step: 'effective'; nominal: number; effective: number }
  | { step: 'reading'; assumption: ReadingAssumption; low: number | null; high: number | null }
  | { step: 'note'; note: PriceAssumption }
  | { step: 'page_differs'; pagePercent: number; ourPercent: number; differencePoints: number };

/** What the loan would cost at one end of the price. */
export interface TranslatedCost {
  annualPercent: number;
  principalFen: Fen;
  periods: number;
  /** A loan of some days, paid back at once with the interest of these days; null: of `periods` months. */
  days: number | null;
  repaymentKind: RepaymentKind;
  /** The first payment; all but the last are equal for equal instalments and flat fees. */
  paymentFen: Fen;
  cost: LoanCost;
  filledIn: ('principal' | 'term')[];
}

export interface TranslatedPrice {
  price: Price;
  steps: TranslationStep[];
  /** One per stated end, low first; empty where nothing yearly can be said. */
  costs: TranslatedCost[];
  /** Cost of 1,000 yuan for one day, where the price is by the day. */
  perThousandADayFen: Fen | null;
}

/** Wording that is no price by itself but changes what a price means. `figure`: days, percent or yuan, as the note needs. */
export const phraseNotes = [
  'interest_free',
  'discount_without_base',
  'subsidy',
  'no_credit_check',
  'by_the_day',
  'equal_instalments',
  'equal_principal',
  'flat_fee',
  'interest_first',
  'bullet',
  'late_uplift',
  'early_repayment_fee',
] as const;
export type PhraseNote = (typeof phraseNotes)[number];

export interface Translation {
  prices: TranslatedPrice[];
  notes: { note: PhraseNote; figure: number | null }[];
  fees: ExtraCharge[];
  /**
   * Yearly rate with and without all fees found, by the first rate that gives a plan; two where a monthly rate may be taken
   * of what is still owed or of the first principal. `no_rate_said`: the fees alone, on a loan at 0 %. Empty without fees.
   */
  withFees: {
    assumption: 'on_remaining_principal' | 'on_first_principal' | 'no_rate_said';
    costs: CostWithFees;
    filledIn: ('principal' | 'term')[];
  }[];
}

const longest = 2000;
/** Months taken where a phrase says none. */
const filledInPeriods = 12;
const notePatterns: [PhraseNote, RegExp][] = [
  ['interest_free', new RegExp(`(?:(${numberPattern})[天日期](?:内)?)?免息`)],
  ['discount_without_base', new RegExp(`(?:利息|利率|手续费|息费)[^,;!?]{0,4}?(${numberPattern})折`)],
  ['subsidy', /贴息/],
  ['no_credit_check', /不[上查看]征信|黑户|无视征信/],
  ['by_the_day', /随借随还|按日计息|用几天算几天/],
  ...repaymentWords,
  ['late_uplift', new RegExp(`(?:逾期|罚息)[^;!?]{0,12}?(?:(${numberPattern})倍|(?:加收|上浮)(${numberPattern})%)`)],
  ['early_repayment_fee', /提前(?:还款|结清)[^;!?]{0,8}?(?:违约金|手续费)/],
];

function notesIn(text: string): Translation['notes'] {
  const notes: Translation['notes'] = [];
  for (const [note, pattern] of notePatterns) {
    const matches = [...text.matchAll(new RegExp(pattern, 'g'))];
    const match = matches.find((one) => one[1]) ?? matches[0];
    if (!match) continue;
    const figure = match[1] ? readNumber(match[1]) : match[2] ? readNumber(match[2]) : null;
    // 1.5倍 = half as much again = 50 per cent on top.
    notes.push({
      note,
      figure: note === 'late_uplift' && match[1] && figure !== null ? Math.round((figure - 1) * 1000) / 10 : figure,
    });
  }
  return notes;
}

function stepsOf(price: Price): TranslationStep[] {
  const { annualPercentLow, annualPercentHigh, low, high, basis, principalYuan, paymentYuan, periods } = price;
  const steps: TranslationStep[] = [];
  const annual = annualPercentHigh ?? annualPercentLow;
  const stated = high ?? low;
  if (
    price.kind === 'instalment' &&
    principalYuan !== undefined &&
    paymentYuan !== undefined &&
    periods !== undefined &&
    annual !== null
  ) {
    steps.push({ step: 'instalments', principalYuan, paymentYuan, periods, nominal: annual });
  } else if (principalYuan !== undefined && paymentYuan !== undefined && stated !== null) {
    steps.push({ step: 'yuan_on_sum', paymentYuan, principalYuan, percent: stated });
  } else if (stated !== null) steps.push({ step: 'stated', low, high, basis });
  if (annual !== null && stated !== null && stated > 0 && basis !== 'year' && price.kind !== 'instalment') {
    steps.push({ step: 'times', factor: annual / stated, low: annualPercentLow, high: annualPercentHigh });
  }
  if (basis === 'day' && annual !== null) {
    const shorter = (value: number | null): number | null => value && (value * 360) / 365;
    steps.push({ step: 'times_360', low: shorter(annualPercentLow), high: shorter(annualPercentHigh) });
  }
  const real = headlineOf(price);
  const realAnnual = real.high ?? real.low;
  if (real.simple) steps.push({ step: 'flat', periods: periods ?? filledInPeriods, low: real.low, high: real.high });
  if (realAnnual !== null && price.kind !== 'penalty')
    steps.push({ step: 'effective', nominal: realAnnual, effective: annualPercents(realAnnual / 1200).effective });
  for (const reading of price.readings ?? []) {
    steps.push({
      step: 'reading',
      assumption: reading.assumption,
      low: reading.annualPercentLow,
      high: reading.annualPercentHigh,
    });
  }
  for (const note of price.assumptions) steps.push({ step: 'note', note });
  if (price.pageAnnualPercent !== undefined && realAnnual !== null) {
    const pagePercent = price.pageAnnualPercent;
    steps.push({
      step: 'page_differs',
      pagePercent,
      ourPercent: realAnnual,
      differencePoints: pagePercent - realAnnual,
    });
  }
  return steps;
}

/** The sum and term a loan is worked out on; `filledIn`: which of them the phrase does not say. */
interface Ground {
  principalFen: Fen;
  periods: number;
  days: number | null;
  filledIn: ('principal' | 'term')[];
}

const isSum = (yuan: number | undefined): yuan is number => yuan !== undefined && yuan > 0 && yuan <= maxYuan;

/** Sum and term said by one of the prices, or anywhere outside prices and fees: 月息0.8%,服务费每月200元 (2万). */
function groundOf(text: string, prices: readonly Price[], fees: readonly ExtraCharge[]): Ground {
  let rest = text;
  for (const { start, end } of [...prices, ...fees])
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const { text: folded } = normalizeForPrices(rest, 0, rest.length);
  const [saidPeriods] = loanPeriodsIn(folded, 'phrase');
  const days = saidPeriods === undefined ? loanDaysIn(folded) : null;
  const filledIn: Ground['filledIn'] = [];
  const principalYuan =
    prices.find((price) => isSum(price.principalYuan))?.principalYuan ?? loanSumsIn(folded, 'phrase')[0];
  if (principalYuan === undefined) filledIn.push('principal');
  if (saidPeriods === undefined && days === null) filledIn.push('term');
  return {
    principalFen: fenFromYuan(principalYuan ?? 10_000),
    periods: saidPeriods ?? filledInPeriods,
    days,
    filledIn,
  };
}

function groundOfPrice(price: Price, ground: Ground): Ground {
  const { principalYuan, periods } = price;
  const days = daysOfPrice(price) ?? (periods === undefined ? ground.days : null);
  return {
    principalFen: isSum(principalYuan) ? fenFromYuan(principalYuan) : ground.principalFen,
    periods: periods ?? ground.periods,
    days,
    filledIn: ground.filledIn.filter((part) =>
      part === 'principal' ? !isSum(principalYuan) : periods === undefined && days === null,
    ),
  };
}

/** 7天利息200元: the days that a price for some days is for. */
function daysOfPrice({ basis, assumptions, high, low, annualPercentHigh, annualPercentLow }: Price): number | null {
  const [stated, annual] = [high ?? low, annualPercentHigh ?? annualPercentLow];
  return basis === 'total' && assumptions.includes('days_365') && stated && annual
    ? Math.round((365 * stated) / annual)
    : null;
}

function costOfDays(annualPercent: number, principalFen: Fen, days: number): LoanCost {
  const interestFen = dayCountInterestFen({ principalFen, dailyPercent: annualPercent / 365, days });
  const row = {
    period: 1,
    paymentFen: toFen(principalFen + interestFen),
    principalFen,
    interestFen,
    balanceFen: toFen(0),
  };
  // A payment after some days is on no monthly plan, so the yearly rate is the one that is stated.
  return { ...loanCost([row], principalFen), annual: null, solution: null };
}

function costsOf(price: Price, repaymentKind: RepaymentKind, ground: Ground): TranslatedCost[] {
  if (price.kind === 'penalty' || price.kind === 'one_off_fee') return [];
  const costs: TranslatedCost[] = [];
  for (const annualPercent of new Set([price.annualPercentLow, price.annualPercentHigh])) {
    if (annualPercent === null || annualPercent >= 1e5) continue;
    const { principalFen, periods, days, filledIn } = groundOfPrice(price, ground);
    if (days !== null && price.kind === 'rate') {
      const cost = costOfDays(annualPercent, principalFen, days);
      costs.push({
        annualPercent,
        principalFen,
        periods,
        days,
        repaymentKind: 'bullet',
        paymentFen: cost.totalPaidFen,
        cost,
        filledIn,
      });
      continue;
    }
    const rows: PlanRow[] | null =
      price.kind === 'instalment' && price.paymentYuan !== undefined
        ? statedPlan(principalFen, fenFromYuan(price.paymentYuan), periods)
        : repaymentPlan({ kind: repaymentKind, principalFen, periods, annualPercent });
    if (!rows) continue;
    const paymentFen = rows[0]?.paymentFen ?? principalFen;
    costs.push({
      annualPercent,
      principalFen,
      periods,
      days: null,
      repaymentKind,
      paymentFen,
      cost: loanCost(rows, principalFen),
      filledIn,
    });
  }
  return costs;
}

/** Fees cut off the payout or taken once that the price reader found, where no named fee is the same sum. */
function oneOffFees(prices: readonly Price[], fees: readonly ExtraCharge[]): FeeTerms[] {
  return prices.flatMap(({ kind, paymentYuan, high, start, end }): FeeTerms[] => {
    if (kind !== 'one_off_fee' || fees.some((fee) => fee.start < end && start < fee.end)) return [];
    const amountFen = paymentYuan === undefined ? null : fenFromYuan(paymentYuan);
    if (amountFen !== null && fees.some((fee) => fee.amountFen === amountFen)) return [];
    return [{ amountFen, percentOfPrincipal: amountFen === null ? high : null, when: 'upfront' }];
  });
}

/** Reads a phrase of at most 2,000 characters; what is longer is cut. Without any price or note, all lists are empty. */
export function translatePhrase(phrase: string): Translation {
  const text = phrase.slice(0, longest);
  const folded = normalizeForPrices(text, 0, text.length).text;
  const notes = notesIn(folded);
  const saidKind = repaymentKindIn(folded);
  const found = findPrices(text, { mode: 'selection' });
  const named = findExtraCharges(text, { mode: 'selection' });
  const fees: FeeTerms[] = [...named, ...oneOffFees(found, named)];
  const ground = groundOf(text, found, named);
  const prices = found.map((price): TranslatedPrice => {
    const daily = price.basis === 'day' ? (price.high ?? price.low) : null;
    return {
      price,
      steps: stepsOf(price),
      costs: costsOf(price, price.kind === 'fee' ? 'flat_fee' : (saidKind ?? 'equal_instalments'), ground),
      perThousandADayFen: daily === null ? null : roundToFen(daily * 1000),
    };
  });

  const base = prices.find(
    ({ price, costs }) => (price.kind === 'rate' || price.kind === 'instalment') && costs.length > 0,
  );
  const cost = base?.costs.at(-1);
  const withFees: Translation['withFees'] = [];
  const weigh = (
    assumption: Translation['withFees'][number]['assumption'],
    kind: RepaymentKind,
    { principalFen, periods, filledIn }: Pick<Ground, 'principalFen' | 'periods' | 'filledIn'>,
    annualPercent: number,
  ): void => {
    withFees.push({ assumption, costs: costWithFees({ kind, principalFen, periods, annualPercent }, fees), filledIn });
  };
  // Fees of a loan of some days are on no monthly plan either: only their sum could be said, and that stands beside them.
  if (cost && cost.days === null && fees.length > 0) {
    weigh('on_remaining_principal', cost.repaymentKind, cost, cost.annualPercent);
    if (base?.price.basis === 'month' && base.price.kind === 'rate' && !saidKind)
      weigh('on_first_principal', 'flat_fee', cost, cost.annualPercent);
  } else if (fees.some((fee) => fee.amountFen !== null || fee.percentOfPrincipal !== null)) {
    weigh('no_rate_said', 'flat_fee', ground, 0);
  }
  return { prices, notes, fees: named, withFees };
}
