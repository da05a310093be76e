/** The sums beside the upright axis of a plot; large ones in the short form of the reader's language. */
import { useLocale } from '@/components/app-context';

interface PlotSumsProps {
  ticks: readonly { yuan: number; percent: number }[];
}

const maxUngroupedYuan = 100_000;

export function PlotSums({ ticks }: PlotSumsProps) {
  const locale = useLocale();
  const isLarge = ticks.some(({ yuan }) => yuan >= maxUngroupedYuan);
  const format = new Intl.NumberFormat(
    isLarge ? locale : 'en-US',
    isLarge ? { notation: 'compact', maximumSignificantDigits: 4 } : {},
  );
  return (
    <>
      {ticks.map(({ yuan, percent }) => (
        <span key={yuan} class="y" style={{ bottom: `${percent}%` }}>
          {format.format(yuan)}
        </span>
      ))}
    </>
  );
}
