/** A yearly percent in words that stay calm: a figure of many digits says nothing, so the largest are only said to be large. */
import words from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { mostNamedPercent } from '@/components/PriceRow';
import { formatPercent } from '@/lib/core/price-place';

export function useYearlyPercent(): (percent: number) => string {
  const t = useWords(words);
  return (percent) => (percent > mostNamedPercent ? t('percent_beyond') : formatPercent(percent));
}
