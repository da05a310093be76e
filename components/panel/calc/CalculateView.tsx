/**
 * The calculators: what being late adds, what a loan costs in a year, and the kept offers side by side. What is typed in
 * the first two lives as long as the panel is open and is never stored.
 */
import { useEffect, useRef } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { Choice } from '@/components/fields/Choice';
import { CompareView } from '@/components/panel/compare/CompareView';
import { shownKind, useDrafts, withKind } from '@/components/panel/drafts/calculator-drafts';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { CalculatorStart } from '@/components/panel/navigation/panel-route';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { LatenessCalculator } from './LatenessCalculator';
import { PriceCalculator } from './PriceCalculator';

export function CalculateView({ start }: { start: CalculatorStart | null }) {
  const t = useWords(words);
  const { route } = useNav();
  const { drafts, change } = useDrafts();
  const heading = useRef<HTMLHeadingElement>(null);
  const kind = shownKind(drafts, start);
  // What was pressed to come here is gone; a tab that was chosen keeps the focus itself.
  const isLedHere = start !== null && route.returnTo === null;
  useEffect(() => {
    if (isLedHere) heading.current?.focus({ preventScroll: true });
  }, [isLedHere]);
  useReturnFocus(true);
  return (
    <>
      <div class="head">
        {route.behind.length > 0 && <BackButton />}
        <div class="calc-head">
          <h1 class="summary" tabIndex={-1} ref={heading}>
            {t(`heading_${kind}`)}
          </h1>
          <Choice
            label={t('kind')}
            name="calc-kind"
            values={(['lateness', 'price', 'compare'] as const).map((value) => ({ value, word: t(`kind_${value}`) }))}
            chosen={kind}
            onChoose={(chosen) => change((now) => withKind(now, start, chosen))}
          />
        </div>
        {kind !== 'compare' && <p class="cap dimmer">{t('not_kept')}</p>}
      </div>
      {kind === 'lateness' && <LatenessCalculator />}
      {kind === 'price' && <PriceCalculator isOfPage={start?.kind === 'price' && start.loan !== undefined} />}
      {kind === 'compare' && <CompareView />}
    </>
  );
}
