import words from '@/assets/strings/panel-lender.json';
import { useText, useWords } from '@/components/app-context';
import type { Stage } from '@/lib/core/lenders/knowledge';
import { spansOfDays, stageOnDay } from './day-ruler';
import { StagePoints } from './StagePoints';

/** The stages in words; the one the user is in says so in words and by a bold edge. */
export function StageList({ stages, daysOverdue }: { stages: readonly Stage[]; daysOverdue: number | null }) {
  const t = useWords(words);
  const text = useText();
  const shades = new Map(spansOfDays(stages).map(({ stage }, index) => [stage.id, Math.min(index + 1, 5)]));
  const when = ({ fromDay, toDay }: Stage) => {
    if (fromDay === null) return null;
    if (toDay === null) return t('stage_after', { from: fromDay - 1 });
    return fromDay === toDay ? t('stage_day', { from: fromDay }) : t('stage_days', { from: fromDay, to: toDay });
  };
  const here = daysOverdue === null ? null : stageOnDay(stages, daysOverdue);
  return (
    <ol class="stages">
      {stages.map((stage) => (
        <li
          key={stage.id}
          class={here?.id === stage.id ? 'here' : undefined}
          aria-current={here?.id === stage.id ? 'step' : undefined}
        >
          <i
            class={`swatch ${stage.id === 'day-1' ? 'sw-1' : shades.has(stage.id) ? `sw-${shades.get(stage.id)}` : 'none'}`}
            aria-hidden="true"
          />
          <h3 class="when">
            {when(stage) ?? text(stage.title)}
            {here?.id === stage.id && <small class="you">{t('days_you')}</small>}
          </h3>
          <div class="what">
            <p>{text(stage.summary)}</p>
            <StagePoints stage={stage} />
          </div>
        </li>
      ))}
    </ol>
  );
}
