/** How a price became a yearly one: the sum, what was taken for granted, and other ways to read it. */
import words from '@/assets/strings/panel-price.json';
import { useWords } from '@/components/app-context';
import { formatPercentRange } from '@/lib/core/price-place';
import type { PriceOnPage } from '@/lib/services/page-state';

type Steps = Pick<
  PriceOnPage,
  | 'basis'
  | 'low'
  | 'high'
  | 'annualPercentLow'
  | 'annualPercentHigh'
  | 'annualKind'
  | 'assumptions'
  | 'readings'
  | 'pageAnnualPercent'
  | 'principalYuan'
  | 'periods'
  | 'paymentYuan'
>;

export function PriceSteps({ price }: { price: Steps }) {
  const t = useWords(words);
  const readings = price.readings ?? [];
  return (
    <details class="steps" open={price.annualKind === 'irr'}>
      <summary class="more">{t('how')}</summary>
      <div class="note">
        <p>{useFirstStep()(price)}</p>
        {price.pageAnnualPercent !== undefined && (
          <p>{t('page_differs', { page: formatPercentRange(price.pageAnnualPercent, price.pageAnnualPercent) ?? '' })}</p>
        )}
        {price.assumptions.map((assumption) => (
          <p key={assumption}>{t(`assumption_${assumption}`)}</p>
        ))}
        {readings.length > 0 && (
          <>
            <p>{t('readings')}</p>
            <ul>
              {readings.map(({ assumption, annualPercentLow, annualPercentHigh }) => (
                <li key={assumption}>
                  {t('reading', { assumption: t(`reading_${assumption}`), annual: formatPercentRange(annualPercentLow, annualPercentHigh) ?? '—' })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}

function useFirstStep(): (price: Steps) => string {
  const t = useWords(words);
  return (price) => {
    const annual = formatPercentRange(price.annualPercentLow, price.annualPercentHigh);
    if (annual === null) return t('step_none');
    const { annualPercentHigh, principalYuan, paymentYuan, periods } = price;
    if (price.annualKind === 'irr') {
      if (principalYuan === undefined || paymentYuan === undefined || periods === undefined || annualPercentHigh === null)
        return t('step_irr_general', { annual });
      const monthly = `${(annualPercentHigh / 12).toFixed(3)}%`;
      return t('step_irr', { principal: grouped(principalYuan), payment: grouped(paymentYuan), periods, monthly, annual });
    }
    const stated = statedPercent(price.low, price.high);
    if (stated === null) return t('step_none');
    if (price.basis === 'year' || price.basis === 'month' || price.basis === 'day') return t(`step_${price.basis}`, { stated, annual });
    return t('step_other', { stated, annual });
  };
}

/** Daily rates are small: up to four decimals, where the yearly figures have two. */
function statedPercent(low: number | null, high: number | null): string | null {
  const ends = [low, high].flatMap((end) => (end === null ? [] : [`${Number(end.toFixed(4))}%`]));
  return ends.length === 0 ? null : [...new Set(ends)].join('–');
}

function grouped(yuan: number): string {
  return yuan.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
