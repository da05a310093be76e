/** How a price became a yearly one: the sum, what was taken for granted, and other ways to read it. */
import words from '@/assets/strings/panel-price.json';
import stepWords from '@/assets/strings/price-step.json';
import shared from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { useNamedPercent, useNamedPercentRange } from '@/components/figures/named-percent';
import { priceStep, type SteppedPrice } from '@/lib/services/cards/price-step';
import type { PriceOnPage } from '@/lib/services/tabs/page-state';

type Steps = SteppedPrice & Pick<PriceOnPage, 'assumptions' | 'pageAnnualPercent'>;

/** `about`: what is worked out, for those who hear the line without its row. */
export function PriceSteps({ price, about }: { price: Steps; about: string }) {
  const t = useWords(words);
  const inWords = useWords(stepWords);
  const common = useWords(shared);
  const named = useNamedPercent();
  const rangeOf = useNamedPercentRange();
  const readings = price.readings ?? [];
  return (
    <details class="steps">
      <summary class="more">
        {t('how')}
        <span class="vh"> {about}</span>
      </summary>
      <div class="note">
        <p>{priceStep(price, inWords, common('percent_beyond'))}</p>
        {price.pageAnnualPercent !== undefined && <p>{t('page_differs', { page: named(price.pageAnnualPercent) })}</p>}
        {price.assumptions.map((assumption) => (
          <p key={assumption}>{t(`assumption_${assumption}`)}</p>
        ))}
        {readings.length > 0 && (
          <>
            <p>{t('readings')}</p>
            <ul>
              {readings.map(({ assumption, annualPercentLow, annualPercentHigh }) => (
                <li key={assumption}>
                  {t('reading', {
                    assumption: t(`reading_${assumption}`),
                    annual: rangeOf(annualPercentLow, annualPercentHigh) ?? '—',
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
