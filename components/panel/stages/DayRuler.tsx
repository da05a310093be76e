import words from '@/assets/strings/panel-lender.json';
import { useText, useWords } from '@/components/app-context';
import type { Stage } from '@/lib/core/lenders/knowledge';
import { measureDays, stageOnDay } from './day-ruler';

/** A straight ruler of days overdue; the user's day is a pin on it. The stages in words follow it as a list. */
export function DayRuler({ stages, daysOverdue }: { stages: readonly Stage[]; daysOverdue: number | null }) {
  const t = useWords(words);
  const text = useText();
  const { bands, ticks, pin } = measureDays(stages, daysOverdue);
  const stage = pin && stageOnDay(stages, pin.day);
  const described =
    t('days_picture', { ticks: ticks.map(({ day }) => day).join(', ') }) +
    (pin && stage ? t('days_picture_pin', { n: pin.day, stage: text(stage.title) }) : '');
  return (
    <div class="days" role="img" aria-label={described}>
      <span class={pin && pin.left < 45 ? 'axis after' : 'axis'}>{t('days_axis')}</span>
      {bands.map((band) => (
        <div
          key={band.stageId}
          class={`band sw-${band.shade}${band.isLast ? ' last' : ''}`}
          style={{ left: `${band.left}%`, width: `${band.width}%` }}
        />
      ))}
      {ticks.map(({ day, left, name }) => (
        <span key={day}>
          <i class="tick" style={{ left: `${left}%` }} />
          {name !== 'none' && (
            <span class={name === 'roomy' ? 'n' : 'n crowded'} style={{ left: `${left}%` }}>
              {day}
            </span>
          )}
        </span>
      ))}
      {pin && (
        <>
          <i class="pin" style={{ left: `${pin.left}%` }} />
          <span
            class={pin.left < 12 ? 'pin-t first' : pin.left > 88 ? 'pin-t last' : 'pin-t'}
            style={pin.left < 12 || pin.left > 88 ? {} : { left: `${pin.left}%` }}
          >
            {t('days_pin', { n: pin.day })}
          </span>
        </>
      )}
    </div>
  );
}
