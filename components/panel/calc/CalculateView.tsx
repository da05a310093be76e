/** The calculators: what being late adds, what a loan costs in a year, and the kept offers side by side. Nothing typed in the first two is kept. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { BackButton } from '@/components/panel/BackButton';
import { CompareView } from '@/components/panel/compare/CompareView';
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
            values={(['lateness', 'price', 'compare'] as const).map((value) => ({ value, word: t(`kind_${value}`) }))}
            chosen={kind}
            onChoose={setKind}
          />
        </div>
        {kind !== 'compare' && <p class="cap dimmer">{t('not_kept')}</p>}
      </div>
      {kind === 'lateness' && <LatenessCalculator start={start?.kind === 'lateness' ? start : null} />}
      {kind === 'price' && (
        <PriceCalculator phrase={start?.kind === 'price' ? start.phrase : ''} loan={start?.kind === 'price' ? (start.loan ?? null) : null} />
      )}
      {kind === 'compare' && <CompareView />}
    </>
  );
}
