/** Saves the payments to come as a calendar file, whose writer is loaded by the press. */
import { useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { saveFile } from '@/components/save-file';
import type { LoanStanding } from '@/lib/core/own-loans/loan-standing';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { useLoanWords } from './use-loan-words';

export function CalendarOfDues({ loan, standing }: { loan: OwnLoan; standing: LoanStanding }) {
  const { t } = useLoanWords();
  const { today } = useApp();
  const [saved, setSaved] = useState<'calendar_saved' | 'calendar_failed' | null>(null);
  const save = async () => {
    try {
      const { calendarFile } = await import('@/components/panel/papers/calendar-file');
      const coming = standing.dues.filter(({ settledOn, due }) => settledOn === null && due.dueOn >= today);
      const days = coming.map(({ due, openFen }) => ({
        date: due.dueOn,
        title: t('calendar_title', { sum: formatFen(openFen), lender: loan.lender }),
        description: t('calendar_text', { n: due.number }),
      }));
      saveFile(`overdue-lens-${today}.ics`, calendarFile(days), 'text/calendar');
      setSaved('calendar_saved');
    } catch {
      setSaved('calendar_failed');
    }
  };
  return (
    <>
      <p class="actions">
        <button type="button" class="btn" onClick={() => void save()}>
          {t('calendar')}
        </button>
      </p>
      <p class="cap dimmer" role="status">
        {t(saved ?? 'calendar_note')}
      </p>
    </>
  );
}
