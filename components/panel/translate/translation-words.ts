/** Puts the steps of a translation into sentences. Knows no layout. */
import { useCallback } from 'preact/hooks';
import priceWords from '@/assets/strings/panel-price.json';
import words from '@/assets/strings/panel-translate.json';
import { useWords } from '@/components/app-context';
import { formatPercent, formatPercentRange } from '@/lib/core/price-place';
import type { Translation, TranslationStep } from '@/lib/core/translate-phrase';

/** Small rates are stated with more decimals than yearly ones: 0.015 %. */
function stated(low: number | null, high: number | null): { low: string | null; high: string | null } {
  const figure = (value: number | null) => (value === null ? null : `${Number(value.toFixed(4))}%`);
  return { low: figure(low), high: figure(high) };
}

const grouped = (yuan: number) => yuan.toLocaleString('en-US', { maximumFractionDigits: 2 });

export function useStepWords(): (step: TranslationStep) => string | null {
  const t = useWords(words);
  const say = useWords(priceWords);
  const open = useCallback(
    (low: string | null, high: string | null) => {
      if (low !== null && high !== null) return low === high ? low : `${low}–${high}`;
      return low === null ? t('up_to', { high: high ?? '—' }) : t('from', { low });
    },
    [t],
  );
  return (step) => {
    switch (step.step) {
      case 'stated': {
        const { low, high } = stated(step.low, step.high);
        return t(`stated_${step.basis}`, { range: open(low, high) });
      }
      case 'yuan_on_sum':
        return t('yuan_on_sum', { principal: grouped(step.principalYuan), payment: grouped(step.paymentYuan), percent: stated(step.percent, null).low ?? '' });
      case 'times': {
        const factor = Math.round(step.factor * 100) / 100;
        return t('times', { factor, unit: t(unitOf(factor)), range: yearly(step.low, step.high, open) });
      }
      case 'times_360':
        return t('times_360', { range: yearly(step.low, step.high, open) });
      case 'instalments':
        return t('instalments', {
          principal: grouped(step.principalYuan),
          payment: grouped(step.paymentYuan),
          periods: step.periods,
          monthly: `${(step.nominal / 12).toFixed(3)}%`,
          nominal: formatPercent(step.nominal),
        });
      case 'flat':
        return t('flat', { n: step.periods, range: yearly(step.low, step.high, open) });
      case 'effective':
        return t('effective', { nominal: formatPercent(step.nominal), effective: formatPercent(step.effective) });
      case 'note':
        return say(`assumption_${step.note}`);
      // Shown apart, each with its own figure: a second reading, and the page's own figure.
      case 'reading':
      case 'page_differs':
        return null;
    }
  };
}

function yearly(low: number | null, high: number | null, open: (low: string | null, high: string | null) => string): string {
  return open(low === null ? null : formatPercent(low), high === null ? null : formatPercent(high));
}

function unitOf(factor: number): 'unit_days' | 'unit_months' | 'unit_weeks' | 'unit_other' {
  if (factor === 365 || factor === 360) return 'unit_days';
  if (factor === 12) return 'unit_months';
  return factor === 52 ? 'unit_weeks' : 'unit_other';
}

type PhraseRemark = Translation['notes'][number];

export function useNoteWords(): (remark: PhraseRemark) => string {
  const t = useWords(words);
  return ({ note, figure }) => {
    if (figure !== null && (note === 'interest_free' || note === 'discount_without_base' || note === 'late_uplift')) return t(`note_${note}_n`, { n: figure });
    return t(`note_${note}`);
  };
}

/** `9.6%（只按还没还的本金收）`, one of several readings. */
export function useReadingWords(): (reading: { assumption: Extract<TranslationStep, { step: 'reading' }>['assumption'] }) => string {
  const say = useWords(priceWords);
  return ({ assumption }) => say(`reading_${assumption}`);
}

export function rangeOf(low: number | null, high: number | null): string {
  return formatPercentRange(low, high) ?? '—';
}
