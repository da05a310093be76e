/** A yearly price on a ruler from 0 to 48 % with the line at 24. The sentence beside it says the same in words. */
import { compareWithCap, courtCapPercent, isAboveCap, twoDecimals } from '@/lib/core/loans/court-cap';

const topPercent = 48;

interface PriceRulerProps {
  /** Percent a year; null = that end is open. Both null draws the bare ruler. */
  low: number | null;
  high: number | null;
  /** `small` has no figures, for the popup. */
  size?: 'small' | 'full';
  label: string;
}

export function PriceRuler({ low, high, size = 'full', label }: PriceRulerProps) {
  return (
    <div class={size === 'small' ? 'ruler sm' : 'ruler'} role="img" aria-label={label}>
      <div class="base" />
      <i class="at-0" />
      <i class="at-12" />
      <i class="at-36" />
      <i class="at-48" />
      <div class="lim at-24" />
      <span class="at-0">0</span>
      <span class="at-12">12</span>
      <span class="at-24">24%</span>
      <span class="at-36">36</span>
      <span class="at-48">48%</span>
      <Marker low={low} high={high} />
    </div>
  );
}

function Marker({ low, high }: { low: number | null; high: number | null }) {
  const { place, open } = compareWithCap(low, high);
  if (place === 'unknown') return null;
  const from = low ?? 0;
  const to = high ?? topPercent;
  if (open === 'none' && twoDecimals(from) === twoDecimals(to)) return <Point at={to} />;
  if (open === 'top') {
    if (place === 'below') return <Part from={from} to={courtCapPercent} look="span open" />;
    return <Part from={Math.min(from, topPercent - 6)} to={topPercent} look="span over open" />;
  }
  const isAbove = place === 'above' || place === 'across';
  return (
    <>
      {place === 'above' ? null : <Part from={from} to={Math.min(to, courtCapPercent)} look="span" />}
      {isAbove ? <Part from={Math.max(from, courtCapPercent)} to={Math.min(to, topPercent)} look="span over" /> : null}
      {to > topPercent ? <em class="beyond">›</em> : null}
    </>
  );
}

function Point({ at }: { at: number }) {
  if (at > topPercent) {
    return (
      <>
        <b class="dot over last" />
        <em class="beyond">›</em>
      </>
    );
  }
  return <b class={isAboveCap(at) ? 'dot over' : 'dot'} style={{ left: share(at) }} />;
}

function Part({ from, to, look }: { from: number; to: number; look: string }) {
  return <b class={look} style={{ left: share(from), width: share(to - from) }} />;
}

function share(percent: number): string {
  return `${twoDecimals((percent / topPercent) * 100)}%`;
}
