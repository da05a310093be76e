import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-lender.json';
import { useWords } from '@/components/app-context';
import { FigureField } from '@/components/figures/FigureField';
import { figureOf, readTyped } from '@/components/figures/figure-kinds';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { Stage } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import { DayRuler } from './DayRuler';
import { StageList } from './StageList';

/** The stages of being late on a ruler of days; the day typed by the user is never stored. */
export function LatenessTimeline({ lender, stages }: { lender: Lender; stages: readonly Stage[] }) {
  const t = useWords(words);
  const { go } = useNav();
  const [typed, setTyped] = useState('');
  const daysOverdue = daysFrom(typed);
  const calculate = () =>
    go(
      {
        view: 'calculate',
        start: {
          kind: 'lateness',
          lenderId: lender.id,
          contractAnnualPercent: lender.prices[0]?.highPercent ?? null,
          upliftPercent: lender.late.upliftPercent,
          daysOverdue,
        },
      },
      'lateness-calculate',
    );
  return (
    <section class="sec" aria-labelledby="late-heading">
      <h2 class="sec-h" id="late-heading">
        {t('late')}
        <small>{t('late_note')}</small>
      </h2>
      <FigureField
        kind="days"
        label={t('days_late')}
        unit={t('days_unit')}
        value={typed}
        hint={t('days_hint')}
        onInput={setTyped}
      />
      <DayRuler stages={stages} daysOverdue={daysOverdue} />
      <StageList stages={stages} daysOverdue={daysOverdue} />
      <p class="after" data-row="lateness-calculate">
        <button type="button" class="link" onClick={calculate}>
          {t('days_calculate')}
        </button>
      </p>
    </section>
  );
}

/** Day 0 is not late yet. */
function daysFrom(typed: string): number | null {
  return figureOf(readTyped(typed, 'days')) || null;
}
