/** The stage of lateness reached on a day, with a link to what can be done. */
import words from '@/assets/strings/panel-calc.json';
import { useText, useWords } from '@/components/app-context';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { guideAt } from '@/components/panel/navigation/panel-route';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { StagePoints } from '@/components/panel/stages/StagePoints';
import type { Situation, Stage } from '@/lib/core/lenders/knowledge';
import type { StageId } from '@/lib/core/loans/late-stage';

/** The tips of the guide that fit a stage. */
const situationOf: Partial<Record<StageId, Situation>> = {
  'before-due': 'before-due',
  'day-1': 'days-1-30',
  'days-1-30': 'days-1-30',
  'days-31-90': 'days-31-90',
  'days-91-180': 'over-90',
  'days-181-360': 'over-90',
  'over-360': 'over-90',
};

export function StageReached({ stage }: { stage: Stage }) {
  const t = useWords(words);
  const text = useText();
  const situation = situationOf[stage.id] ?? null;
  useReturnFocus(true);
  return (
    <section class="stage-reached" aria-labelledby="stage-reached">
      <h3 id="stage-reached">{t('stage_reached', { stage: text(stage.title) })}</h3>
      <p class="small">{text(stage.summary)}</p>
      <StagePoints stage={stage} />
      <p class="small">
        <PlaceButton row="stage-in-guide" place={guideAt(situation)} look="link">
          {t('stage_to_guide')}
        </PlaceButton>
      </p>
    </section>
  );
}
