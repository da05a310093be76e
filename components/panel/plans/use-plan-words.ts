/** The words of the plan, with sums and months in the reader’s language. */
import { useCallback } from 'preact/hooks';
import words from '@/assets/strings/panel-plans.json';
import { useLocale, useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import type { Fen } from '@/lib/core/loans/money';
import { monthAfter } from '@/lib/core/payoff/payoff-loan';

export function usePlanWords() {
  const t = useWords(words);
  const locale = useLocale();
  /** 2027-01 → 2027年1月; Jan 2027. */
  const writtenMonth = useCallback(
    (month: string) =>
      new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
        year: 'numeric',
        month: 'short',
        timeZone: 'UTC',
      }).format(Date.parse(`${month}-01T00:00:00Z`)),
    [locale],
  );
  return {
    t,
    yuan: (fen: Fen) => t('yuan', { sum: formatFen(fen) }),
    writtenMonth,
    monthOf: (startMonth: string, months: number) => writtenMonth(monthAfter(startMonth, months)),
  };
}
