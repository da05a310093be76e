/** A price in a year that is worked out of several, as the rate with its fees, under a name of its own. */
import type { ComponentChildren } from 'preact';
import words from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { isAboveCap } from '@/lib/core/loans/court-cap';
import { PriceKey, usePriceWords } from './PriceRow';
import { PriceRuler } from './PriceRuler';

interface YearlyTotalProps {
  name: string;
  percent: number;
  /** The least it can be. */
  isFloor?: boolean;
  size: 'small' | 'full';
  /** After the sentence, on its line: from which terms. */
  after?: ComponentChildren;
}

export function YearlyTotal({ name, percent, isFloor = false, size, after }: YearlyTotalProps) {
  const t = useWords(words);
  const high = isFloor ? null : percent;
  const price = { kind: 'rate' as const, annualPercentLow: percent, annualPercentHigh: high };
  const { figure, sentence } = usePriceWords()(price);
  return (
    <div class="price">
      <div class="top">
        <span>{name}</span>
        <span class={isAboveCap(percent) ? 'is over' : 'is'}>
          {figure}
          <small>{t('per_year')}</small>
        </span>
      </div>
      <PriceRuler low={percent} high={high} size={size} label={`${name} ${figure}. ${sentence}`} />
      <p class="rel">
        <PriceKey price={price} />
        {sentence}
        {after}
      </p>
    </div>
  );
}
