/** What this record does not know, in one line, and where a contract or an app has it; folded, what was looked for. */
import words from '@/assets/strings/panel-lender.json';
import { useText, useWords } from '@/components/app-context';
import type { Lender } from '@/lib/core/lenders/lender';
import { gapsOf, ownReadings } from './record-parts';

export function NotKnown({ lender }: { lender: Lender }) {
  const t = useWords(words);
  const text = useText();
  const missing = gapsOf(lender);
  const readings = ownReadings(lender);
  if (missing.length === 0 && readings.length === 0) return null;
  const named = (part: 'gap' | 'place') => missing.map((gap) => t(`${part}_${gap}`)).join(t('place_join'));
  return (
    <section class="sec not-known" aria-label={t('gaps')}>
      {missing.length > 0 && (
        <p>
          <b>{t('gaps')}</b> {named('gap')}
          <span class="sub">{t('gaps_where', { places: named('place') })}</span>
        </p>
      )}
      {readings.length > 0 && (
        <details>
          <summary class="more">{t('own_reading', { n: readings.length })}</summary>
          <ul>
            {readings.map((reading) => (
              <li key={reading.zh} class="fact">
                {text(reading)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
