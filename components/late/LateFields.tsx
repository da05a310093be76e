/** Asks how late: by days or by the due day, and how much, which may be left blank. The same in popup and panel. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/late.json';
import { useApp, useWords } from '@/components/app-context';
import { Choice } from '@/components/figures/Choice';
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
        <DueDay value={input.dueOn} onInput={(dueOn) => onChange({ dueOn })} />
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

function DueDay({ value, onInput }: { value: string; onInput: (date: string) => void }) {
  const t = useWords(words);
  const { today } = useApp();
  const id = useId();
  const isAhead = value > today;
  return (
    <div class="field">
      <label for={id}>{t('due_on')}</label>
      <span class="in">
        <input
          id={id}
          type="date"
          value={value}
          max={today}
          aria-invalid={isAhead}
          aria-describedby={isAhead ? `${id}-wrong` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </span>
      {isAhead ? (
        <span class="wrong" id={`${id}-wrong`}>
          {t('not_due')}
        </span>
      ) : null}
    </div>
  );
}
