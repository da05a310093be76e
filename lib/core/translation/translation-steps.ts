/** The working of one price, step by step, as message keys and numbers for a screen to word. */

import { annualPercents } from '@/lib/core/loans/irr';
import { defaultTermMonths } from '@/lib/core/loans/loan-defaults';
import { headlineOf } from '@/lib/core/prices/headline';
import type { Price, PriceAssumption, ReadingAssumption } from '@/lib/core/prices/price';

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

export function translationSteps(price: Price): TranslationStep[] {
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
  if (real.simple) steps.push({ step: 'flat', periods: periods ?? defaultTermMonths, low: real.low, high: real.high });
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
