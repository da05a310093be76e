/** How a price became a yearly one: the sum, what was taken for granted, and other ways to read it. */
import words from '@/assets/strings/panel-price.json';
import { useWords } from '@/components/app-context';
import { formatPercentRange } from '@/lib/core/price-place';
import type { PriceOnPage } from '@/lib/services/page-state';
import { priceStep, type SteppedPrice } from '@/lib/services/price-step';

type Steps = SteppedPrice & Pick<PriceOnPage, 'assumptions' | 'pageAnnualPercent'>;

export function PriceSteps({ price }: { price: Steps }) {
  const t = useWords(words);
  const readings = price.readings ?? [];
  return (
    <details class="steps" open={price.annualKind === 'irr'}>
      <summary class="more">{t('how')}</summary>
      <div class="note">
        <p>{priceStep(price, t)}</p>
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
