/** The yearly rate a page states beside the one computed from its words, with the difference and no verdict. */
import words from '@/assets/strings/panel-prices.json';
import { useWords } from '@/components/app-context';
import { twoDecimals } from '@/lib/core/loans/court-cap';
import { maxNamedPercent } from '@/lib/core/wording/percent';
import { useNamedPercent } from './named-percent';

interface DifferenceProps {
  /** Percent a year; null = not read. */
  pagePercent: number | null;
  ourPercent: number | null;
  /** Other names for the two sources, and words for what is not there. */
  saysLabel?: string;
  computeLabel?: string;
  noneRead?: string;
  noneComputed?: string;
}

/** +1.55, −8.76; a sign of its own width, so that it is not taken for a dash. */
function signedPoints(points: number): string {
  const rounded = twoDecimals(points);
  return rounded > 0 ? `+${rounded}` : String(rounded).replace('-', '−');
}

export function Difference({
  pagePercent,
  ourPercent,
  saysLabel,
  computeLabel,
  noneRead = '—',
  noneComputed = '—',
}: DifferenceProps) {
  const t = useWords(words);
  const named = useNamedPercent();
  // A difference would give away a figure that is too large to be named.
  const isNamed = Math.max(pagePercent ?? 0, ourPercent ?? 0) <= maxNamedPercent;
  const points =
    pagePercent === null || ourPercent === null || !isNamed
      ? null
      : twoDecimals(twoDecimals(pagePercent) - twoDecimals(ourPercent));
  return (
    <dl class="result difference">
      <dt>{saysLabel ?? t('page_says')}</dt>
      <dd class={pagePercent === null ? 'none' : undefined}>{pagePercent === null ? noneRead : named(pagePercent)}</dd>
      <dt>{computeLabel ?? t('we_compute')}</dt>
      <dd class={ourPercent === null ? 'none' : undefined}>{ourPercent === null ? noneComputed : named(ourPercent)}</dd>
      {points !== null && (
        <>
          <dt class="tot">{t('difference')}</dt>
          <dd class="tot">{points === 0 ? t('no_difference') : t('points', { points: signedPoints(points) })}</dd>
        </>
      )}
    </dl>
  );
}
