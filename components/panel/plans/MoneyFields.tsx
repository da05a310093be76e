/** How much money there is: a month, as a field and a slider, and once. */
import { FigureField } from '@/components/figures/FigureField';
import { figureOf, readTyped } from '@/components/figures/figure-kinds';
import { formatFen } from '@/components/figures/format-fen';
import type { PlanDraft } from '@/components/panel/drafts/plan-draft';
import { toFen } from '@/lib/core/loans/money';
import type { PayoffLoans } from '@/lib/core/payoff/payoff-loan';
import { MonthSelect } from './MonthSelect';
import { askedFor, assumedMonthly, planFieldId, planFieldKinds } from './read-plan';
import type { ChangePlan } from './use-plan-draft';
import { usePlanWords } from './use-plan-words';

export interface PlanFieldsProps {
  draft: PlanDraft;
  change: ChangePlan;
  prepared: PayoffLoans;
  /** How many months can be chosen from. */
  months: number;
}

/** Yuan: twice what is asked for, in about two hundred steps of a round size. */
function sliderOf(mostYuan: number): { end: number; step: number } {
  const step = Math.max(10, 10 ** Math.floor(Math.log10(Math.max(1, mostYuan / 50))));
  return { end: Math.max(step, Math.ceil((2 * mostYuan) / step) * step), step };
}

export function MoneyFields({ draft, change, prepared, months }: PlanFieldsProps) {
  const { t } = usePlanWords();
  const { lateFen, mostFen } = askedFor(prepared);
  const typed = draft.monthly ?? assumedMonthly(prepared);
  const yuan = figureOf(readTyped(typed, planFieldKinds.monthly)) ?? 0;
  const { end, step } = sliderOf(Math.max(mostFen, lateFen) / 100);
  const shown = Math.min(yuan, end);
  const asked = { sum: formatFen(toFen(mostFen)), late: formatFen(toFen(lateFen)) };
  return (
    <section class="sec fields" aria-label={t('money')}>
      <FigureField
        id={planFieldId('monthly')}
        kind={planFieldKinds.monthly}
        label={t('monthly')}
        unit={t('yuan_unit')}
        value={typed}
        hint={t(lateFen > 0 ? 'monthly_hint_late' : 'monthly_hint', asked)}
        onInput={(monthly) => change({ monthly })}
      >
        <input
          class="slider"
          type="range"
          min={0}
          max={end}
          step={step}
          value={shown}
          aria-label={t('monthly_slide')}
          aria-valuetext={t('yuan', { sum: shown })}
          style={{ '--at': `${(shown / end) * 100}%` }}
          onInput={(event) => change({ monthly: event.currentTarget.value })}
        />
      </FigureField>
      <FigureField
        id={planFieldId('onceIn')}
        kind={planFieldKinds.onceIn}
        label={t('once_in')}
        unit={t('yuan_unit')}
        value={draft.onceIn.sum}
        hint={draft.onceIn.sum === '' ? t('once_in_hint') : undefined}
        onInput={(sum) => change({ onceIn: { ...draft.onceIn, sum } })}
      />
      {draft.onceIn.sum !== '' && (
        <MonthSelect
          label={t('in_month')}
          startMonth={prepared.startMonth}
          months={months}
          value={draft.onceIn.month}
          onChoose={(month) => change({ onceIn: { ...draft.onceIn, month } })}
        />
      )}
    </section>
  );
}
