/** Says in one sentence how a stated figure became a yearly one, for the card and the panel. */
import type words from '@/assets/strings/price-step.json';
import { defaultTermMonths } from '@/lib/core/loans/loan-defaults';
import { headlineOf } from '@/lib/core/prices/headline';
import type { Price } from '@/lib/core/prices/price';
import { maxNamedPercent, namedPercentRange } from '@/lib/core/wording/percent';

type Optional<Name extends 'readings' | 'principalYuan' | 'periods' | 'paymentYuan'> = {
  [Key in Name]?: Price[Key] | undefined;
};

export type SteppedPrice = Pick<
  Price,
  'kind' | 'basis' | 'low' | 'high' | 'annualPercentLow' | 'annualPercentHigh' | 'annualKind'
> &
  Optional<'readings' | 'principalYuan' | 'periods' | 'paymentYuan'>;

type Say = (key: keyof typeof words, values?: Record<string, string | number>) => string;

/** `beyond`: what is said in place of a figure that is too large to name. */
export function priceStep(price: SteppedPrice, say: Say, beyond: string): string {
  const { low, high, simple } = headlineOf(price);
  const annual = namedPercentRange(low, high, beyond);
  if (annual === null) return say('step_none');
  const { principalYuan, paymentYuan, periods } = price;
  if (price.annualKind === 'irr') {
    if (principalYuan === undefined || paymentYuan === undefined || periods === undefined || high === null)
      return say('step_irr_general', { annual });
    const monthly = `${(high / 12).toFixed(3)}%`;
    return say('step_irr', {
      principal: grouped(principalYuan),
      payment: grouped(paymentYuan),
      periods,
      monthly,
      annual,
    });
  }
  const stated = statedPercent(price.low, price.high, beyond);
  if (stated === null) return say('step_none');
  if (simple) return say('step_flat', { stated, periods: periods ?? defaultTermMonths, annual });
  if (price.basis === 'year' || price.basis === 'month' || price.basis === 'day')
    return say(`step_${price.basis}`, { stated, annual });
  return say('step_other', { stated, annual });
}

/** Daily rates are small: up to four decimals, where the yearly figures have two. */
function statedPercent(low: number | null, high: number | null, beyond: string): string | null {
  const ends = [low, high].flatMap((end) =>
    end === null ? [] : [end > maxNamedPercent ? beyond : `${Number(end.toFixed(4))}%`],
  );
  return ends.length === 0 ? null : [...new Set(ends)].join('–');
}

function grouped(yuan: number): string {
  return yuan.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
