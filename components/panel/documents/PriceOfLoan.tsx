/** What the loan costs in a year with the fees of its contract; or that they make it dearer than its rate, where that cannot be worked out. */
import words from '@/assets/strings/panel-contract.json';
import common from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { PriceKey, usePriceWords } from '@/components/figures/PriceRow';
import { PriceRuler } from '@/components/figures/PriceRuler';
import { Notice } from '@/components/Notice';
import type { PriceOfContract } from '@/lib/core/contracts/price-of-contract';
import { priceAgainstCap } from '@/lib/core/offers/price-against-cap';

export function PriceOfLoan({ cost: { fees, totalPercent, terms } }: { cost: PriceOfContract }) {
  const t = useWords(words);
  const shared = useWords(common);
  const say = usePriceWords();
  if (fees.length === 0) return null;
  if (totalPercent === null) return <Notice>{t('total_unknown')}</Notice>;
  const price = { kind: 'rate' as const, annualPercentLow: totalPercent, annualPercentHigh: totalPercent };
  const { figure, sentence } = say(price);
  return (
    <div class="price">
      <div class="top">
        <b>{t('total')}</b>
        <span class={priceAgainstCap(price).pointsAbove > 0 ? 'is over' : 'is'}>
          {figure}
          <small>{shared('per_year')}</small>
        </span>
      </div>
      <PriceRuler low={totalPercent} high={totalPercent} size="full" label={`${t('total')} ${figure}. ${sentence}`} />
      <p class="rel">
        <PriceKey price={price} />
        {sentence} ·{' '}
        {terms.principalYuan === undefined
          ? t('total_periods', { n: terms.periods ?? 0 })
          : t('total_terms', { sum: terms.principalYuan.toLocaleString('en-US'), n: terms.periods ?? 0 })}
      </p>
    </div>
  );
}
