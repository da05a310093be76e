import { useId, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-lender.json';
import { useWords } from '@/components/app-context';
import { useNav } from '@/components/panel/panel-nav';
import type { Stage } from '@/lib/core/knowledge';
import type { Lender } from '@/lib/core/lender';
import { DayRulerPicture } from './DayRulerPicture';
import { StageList } from './StageList';

const mostDays = 9999;

/** The user's day lives in this part's memory alone and is gone with it. */
export function LatenessTimeline({ lender, stages }: { lender: Lender; stages: readonly Stage[] }) {
  const t = useWords(words);
  const { go } = useNav();
  const [typed, setTyped] = useState('');
  const id = useId();
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
      <div class="field">
        <label for={id}>{t('days_late')}</label>
        <span class="in">
          <input
            id={id}
            inputMode="numeric"
            autocomplete="off"
            maxLength={4}
            value={typed}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <span>{t('days_unit')}</span>
        </span>
        <span class="hint" id={`${id}-hint`}>
          {t('days_hint')}
        </span>
      </div>
      <DayRulerPicture stages={stages} daysOverdue={daysOverdue} />
      <StageList stages={stages} daysOverdue={daysOverdue} />
      <p class="after" data-row="lateness-calculate">
        <button type="button" class="link" onClick={calculate}>
          {t('days_calculate')}
        </button>
      </p>
    </section>
  );
}

/** Digits, full-width ones too; anything else is no day. */
function daysFrom(typed: string): number | null {
  const digits = typed.normalize('NFKC').trim();
  if (!/^\d{1,4}$/.test(digits)) return null;
  const days = Number(digits);
  return days >= 1 && days <= mostDays ? days : null;
}
