/** Percents in the reader's words, by the one rule for figures that are too large to name. */
import { useCallback } from 'preact/hooks';
import words from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { namedPercent, namedPercentRange } from '@/lib/core/wording/percent';

export function useNamedPercent(): (percent: number) => string {
  const t = useWords(words);
  return useCallback((percent: number) => namedPercent(percent, t('percent_beyond')), [t]);
}

/** null where nothing yearly is known. */
export function useNamedPercentRange(): (low: number | null, high: number | null) => string | null {
  const t = useWords(words);
  return useCallback(
    (low: number | null, high: number | null) => namedPercentRange(low, high, t('percent_beyond')),
    [t],
  );
}
