/** Sums, days and late parts of loans in the reader's words. */
import words from '@/assets/strings/panel-loans.json';
import { useApp, useLocale, useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import type { Fen } from '@/lib/core/loans/money';
import type { LatePart } from '@/lib/core/own-loans/loan-standing';
import { daysBetween, writtenDay } from '@/lib/core/wording/calendar-day';

export function useLoanWords() {
  const t = useWords(words);
  const locale = useLocale();
  const { today } = useApp();
  return {
    t,
    yuan: (fen: Fen) => t('yuan', { sum: formatFen(fen) }),
    day: (date: string) => writtenDay(date, locale),
    /** `isLeast`: what is added once late is not known. */
    lateSum: (late: LatePart, isLeast: boolean) => t(isLeast ? 'at_least' : 'yuan', { sum: formatFen(late.openFen) }),
    /** Those that are not zero. */
    lateParts: (late: LatePart, isLeast: boolean) =>
      [
        t('part_principal', { sum: formatFen(late.principalFen) }),
        late.interestFen > 0 && t('part_interest', { sum: formatFen(late.interestFen) }),
        late.feeFen > 0 && t('part_fee', { sum: formatFen(late.feeFen) }),
        t(isLeast ? 'part_penalty_least' : 'part_penalty', { sum: formatFen(late.penaltyFen) }),
      ]
        .filter((part) => part !== false)
        .join(t('join')),
    /** A day from today on: when, and in how many days. */
    ahead(date: string): string {
      const n = daysBetween(today, date);
      return n === 0 ? t('next_today') : t('next_in', { date: writtenDay(date, locale), n });
    },
  };
}
