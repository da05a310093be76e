/** Days, times and flags of the evidence in the reader's words. */
import words from '@/assets/strings/panel-proof.json';
import { useLocale, useWords } from '@/components/app-context';
import type { ChainCheck } from '@/lib/core/evidence/evidence-chain';
import type { ContactContent } from '@/lib/core/evidence/evidence-entry';
import type { EvidenceFlag } from '@/lib/core/evidence/evidence-flags';
import { writtenDay } from '@/lib/core/wording/calendar-day';

export function useProofWords() {
  const t = useWords(words);
  const locale = useLocale();
  const day = (date: string) => writtenDay(date, locale);
  return {
    t,
    day,
    /** By the clock of the device: the hour that is written is the one that was shown there. */
    noted: (notedAt: string) => t('noted', { date: day(notedAt.slice(0, 10)), time: notedAt.slice(11, 16) }),
    contactAt: ({ on, time }: ContactContent) =>
      time === null ? t('at_no_time', { date: day(on) }) : t('at', { date: day(on), time }),
    flag(flag: EvidenceFlag): string {
      if (!('nth' in flag)) return t(`flag_${flag.kind}`);
      return t(`flag_${flag.kind}`, { n: flag.nth }) + (flag.isLenderUnknown ? t('flag_unknown_lender') : '');
    },
    check(check: ChainCheck): string {
      if (check.state === 'empty') return t('check_empty');
      return check.state === 'whole' ? t('check_whole', { n: check.count }) : t(`check_${check.why}`, { n: check.at });
    },
  };
}
