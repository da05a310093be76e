/** What the loan costs in a year with the fees of its contract; or that they make it dearer than its rate, where that cannot be worked out. */
import words from '@/assets/strings/panel-contract.json';
import { useWords } from '@/components/app-context';
import { YearlyTotal } from '@/components/figures/YearlyTotal';
import { Notice } from '@/components/Notice';
import type { PriceOfContract } from '@/lib/core/contracts/price-of-contract';

export function PriceOfLoan({ cost: { fees, totalPercent, terms } }: { cost: PriceOfContract }) {
  const t = useWords(words);
  if (fees.length === 0) return null;
  if (totalPercent === null) return <Notice>{t('total_unknown')}</Notice>;
  const { principalYuan, periods: n = 0 } = terms;
  const from =
    principalYuan === undefined
      ? t('total_periods', { n })
      : t('total_terms', { sum: principalYuan.toLocaleString('en-US'), n });
  return <YearlyTotal name={t('total')} percent={totalPercent} size="full" after={` · ${from}`} />;
}
