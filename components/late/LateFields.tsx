/** Asks how late: by days or by the due day, and how much, which may be left blank. The same in popup and panel. */
import words from '@/assets/strings/late.json';
import { useWords } from '@/components/app-context';
import { Choice } from '@/components/fields/Choice';
import { DayField } from '@/components/fields/DayField';
import { FigureField } from '@/components/figures/FigureField';
import type { LateInput } from './late-start';

interface LateFieldsProps {
  input: LateInput;
  onChange: (part: Partial<LateInput>) => void;
}

export function LateFields({ input, onChange }: LateFieldsProps) {
  const t = useWords(words);
  return (
    <div class="fields late-fields">
      <Choice
        label={t('by')}
        name="late-by"
        values={[
          { value: 'days', word: t('by_days') },
          { value: 'date', word: t('by_date') },
        ]}
        chosen={input.by}
        onChoose={(by) => onChange({ by })}
      />
      {input.by === 'days' ? (
        <FigureField
          kind="days"
          label={t('days')}
          unit={t('days_unit')}
          value={input.days}
          onInput={(days) => onChange({ days })}
        />
      ) : (
        <DayField
          label={t('due_on')}
          value={input.dueOn}
          ahead={t('not_due')}
          onInput={(dueOn) => onChange({ dueOn })}
        />
      )}
      <FigureField
        kind="sum"
        label={t('sum')}
        unit={t('yuan')}
        value={input.sum}
        hint={t('sum_hint')}
        onInput={(sum) => onChange({ sum })}
      />
    </div>
  );
}
