/**
 * Works out what a selected or typed phrase costs in a year, step by step. Where the phrase says no sum or term, usual ones
 * are filled in and named as such.
 */
import { type CostWithFees, costWithFees } from '@/lib/core/loans/cost-with-fees';
import type { FeeTerms } from '@/lib/core/loans/loan-cost';
import { type Fen, fenFromYuan, roundToFen } from '@/lib/core/loans/money';
import type { RepaymentKind } from '@/lib/core/loans/repayment-plan';
import { type ExtraCharge, findExtraCharges } from '@/lib/core/prices/extra-charges';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { Price } from '@/lib/core/prices/price';
import { repaymentKindIn } from '@/lib/core/prices/terms/repayment-words';
import { normalizeForPrices } from '@/lib/core/text/normalize';
import { englishFees } from './english-terms';
import { type FoundNote, phraseNotesIn } from './phrase-notes';
import { type PhraseTerms, termsOfPhrase } from './phrase-terms';
import { type TranslatedCost, translatedCosts } from './translated-costs';
import { type TranslationStep, translationSteps } from './translation-steps';

export interface TranslatedPrice {
  price: Price;
  steps: TranslationStep[];
  /** One per stated end, low first; empty where nothing yearly can be said. */
  costs: TranslatedCost[];
  /** Cost of 1,000 yuan for one day, where the price is by the day. */
  perThousandADayFen: Fen | null;
}

export interface Translation {
  prices: TranslatedPrice[];
  notes: FoundNote[];
  fees: ExtraCharge[];
  /**
   * Yearly rate with and without all fees found, by the first rate that gives a plan; two where a monthly rate may be taken
   * of what is still owed or of the first principal. `no_rate_said`: the fees alone, on a loan at 0 %. Empty without fees.
   */
  withFees: {
    assumption: 'on_remaining_principal' | 'on_first_principal' | 'no_rate_said';
    costs: CostWithFees;
    /** Of a “from” price: every figure is the least it can be. */
    isFloor: boolean;
    filledIn: ('principal' | 'term')[];
  }[];
}

/** Characters of a phrase that are read. */
const maxLength = 2000;

/** Fees cut off the payout or taken once that the price reader found, where no named fee is the same sum. */
function oneOffFees(prices: readonly Price[], fees: readonly ExtraCharge[]): FeeTerms[] {
  return prices.flatMap(({ kind, paymentYuan, high, start, end }): FeeTerms[] => {
    if (kind !== 'one_off_fee' || fees.some((fee) => fee.start < end && start < fee.end)) return [];
    const amountFen = paymentYuan === undefined ? null : fenFromYuan(paymentYuan);
    if (amountFen !== null && fees.some((fee) => fee.amountFen === amountFen)) return [];
    return [{ amountFen, percentOfPrincipal: amountFen === null ? high : null, when: 'upfront' }];
  });
}

function chargesIn(text: string): ExtraCharge[] {
  const chinese = findExtraCharges(text, { mode: 'selection' });
  const english = englishFees(text).filter((fee) =>
    chinese.every(({ start, end }) => end <= fee.start || fee.end <= start),
  );
  return [...chinese, ...english].sort((a, b) => a.start - b.start);
}

/** The yearly rate with the fees found, by the first price that gives a plan. */
function weighFees(
  prices: readonly TranslatedPrice[],
  fees: readonly FeeTerms[],
  terms: PhraseTerms,
  saysRepayment: boolean,
): Translation['withFees'] {
  const base = prices.find(
    ({ price, costs }) => (price.kind === 'rate' || price.kind === 'instalment') && costs.length > 0,
  );
  const cost = base?.costs.at(-1);
  const isFloor = base?.price.kind === 'rate' && base.price.annualPercentHigh === null;
  const withFees: Translation['withFees'] = [];
  const weigh = (
    assumption: Translation['withFees'][number]['assumption'],
    kind: RepaymentKind,
    { principalFen, periods, filledIn }: Pick<PhraseTerms, 'principalFen' | 'periods' | 'filledIn'>,
    annualPercent: number,
  ): void => {
    const costs = costWithFees({ kind, principalFen, periods, annualPercent }, fees);
    withFees.push({ assumption, costs, isFloor, filledIn });
  };
  // Fees of a loan of some days are on no monthly plan either: only their sum could be said, and that stands beside them.
  if (cost && cost.days === null && fees.length > 0) {
    weigh('on_remaining_principal', cost.repaymentKind, cost, cost.annualPercent);
    if (base?.price.basis === 'month' && base.price.kind === 'rate' && !saysRepayment)
      weigh('on_first_principal', 'flat_fee', cost, cost.annualPercent);
  } else if (fees.some((fee) => fee.amountFen !== null || fee.percentOfPrincipal !== null)) {
    weigh('no_rate_said', 'flat_fee', terms, 0);
  }
  return withFees;
}

/** Reads a phrase of at most 2,000 characters; what is longer is cut. Without any price or note, all lists are empty. */
export function translatePhrase(phrase: string): Translation {
  const text = phrase.slice(0, maxLength);
  const folded = normalizeForPrices(text, 0, text.length).text;
  const notes = phraseNotesIn(folded);
  const saidKind = repaymentKindIn(folded);
  const found = findPrices(text, { mode: 'selection' });
  const named = chargesIn(text);
  const fees: FeeTerms[] = [...named, ...oneOffFees(found, named)];
  const terms = termsOfPhrase(text, found, named);
  const prices = found.map((price): TranslatedPrice => {
    const daily = price.basis === 'day' ? (price.high ?? price.low) : null;
    return {
      price,
      steps: translationSteps(price),
      costs: translatedCosts(price, price.kind === 'fee' ? 'flat_fee' : (saidKind ?? 'equal_instalments'), terms),
      perThousandADayFen: daily === null ? null : roundToFen(daily * 1000),
    };
  });
  return { prices, notes, fees: named, withFees: weighFees(prices, fees, terms, saidKind !== null) };
}
