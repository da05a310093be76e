/** The calculators: what being late adds, and what a loan costs in a year. Nothing typed here is kept or sent. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { BackButton } from '@/components/panel/BackButton';
import { useNav } from '@/components/panel/panel-nav';
import type { CalculatorStart } from '@/components/panel/panel-route';
import { Choice } from './Choice';
import { LatenessCalculator } from './LatenessCalculator';
import { PriceCalculator } from './PriceCalculator';

export function CalculateView({ start }: { start: CalculatorStart | null }) {
  const t = useWords(words);
  const { route } = useNav();
  const [kind, setKind] = useState(start?.kind ?? 'lateness');
  return (
    <>
      <div class="head">
        {route.behind.length > 0 && <BackButton />}
        <div class="calc-head">
          <h1 class="summary">{t(`heading_${kind}`)}</h1>
          <Choice
            label={t('kind')}
            name="calc-kind"
            values={(['lateness', 'price'] as const).map((value) => ({ value, word: t(`kind_${value}`) }))}
            chosen={kind}
            onChoose={setKind}
          />
        </div>
        <p class="cap dimmer">{t('not_kept')}</p>
      </div>
      {kind === 'lateness' ? (
        <LatenessCalculator start={start?.kind === 'lateness' ? start : null} />
      ) : (
        <PriceCalculator phrase={start?.kind === 'price' ? start.phrase : ''} />
      )}
    </>
  );
}
