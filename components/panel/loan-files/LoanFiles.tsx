/** Saves what is to come of loans as a calendar file, and all their payments as a table. Both writers are loaded by the press. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-loan-files.json';
import { useApp, useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import { saveFile } from '@/components/save-file';
import type { LoanOnDay } from '@/lib/core/own-loans/standing-of-all';
import type { CalendarWords } from './calendar-of-loans';

/** `loans`: one, or all that are kept. */
export function LoanFiles({ loans }: { loans: readonly Pick<LoanOnDay, 'loan' | 'standing'>[] }) {
  const { t } = useLoanWords();
  const file = useWords(words);
  const { today } = useApp();
  const [said, setSaid] = useState<string | null>(null);
  const save = async (make: () => Promise<void>, done: string) => {
    try {
      await make();
      setSaid(done);
    } catch {
      setSaid(t('calendar_failed'));
    }
  };
  const calendar = async () => {
    const [{ calendarFile }, { calendarDaysOf }] = await Promise.all([
      import('@/components/panel/papers/calendar-file'),
      import('./calendar-of-loans'),
    ]);
    const say: CalendarWords = {
      due: ({ openFen }, { lender }, numbers) => ({
        title: t('calendar_title', { sum: formatFen(openFen), lender }),
        description: t('calendar_text', { n: numbers }),
      }),
      court: ({ lender }) => ({ title: file('court_title', { lender }), description: file('court_text') }),
    };
    const days = loans.flatMap(({ loan, standing }) => calendarDaysOf(loan, standing.dues, today, say));
    saveFile(`overdue-lens-${today}.ics`, calendarFile(days), 'text/calendar');
  };
  const table = async () => {
    const { scheduleCsv } = await import('./schedule-csv');
    const schedules = loans.map(({ loan, standing }) => ({ loan, dues: standing.dues }));
    saveFile(`overdue-lens-${today}.csv`, scheduleCsv(schedules, today, file), 'text/csv');
  };
  const hasDays = loans.some(
    ({ loan, standing }) => standing.next !== null || (loan.courtOn !== null && loan.courtOn >= today),
  );
  return (
    <>
      <p class="actions">
        {hasDays && (
          <button type="button" class="btn" onClick={() => void save(calendar, t('calendar_saved'))}>
            {t('calendar')}
          </button>
        )}
        <button type="button" class="btn" onClick={() => void save(table, file('table_saved'))}>
          {file('table')}
        </button>
      </p>
      <p class="cap dimmer" role="status">
        {said ?? (hasDays ? t('calendar_note') : file('table_note'))}
      </p>
    </>
  );
}
