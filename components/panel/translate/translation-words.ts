/** Puts the steps of a translation into sentences. */
import { useCallback } from 'preact/hooks';
import priceWords from '@/assets/strings/panel-price.json';
import words from '@/assets/strings/panel-translate.json';
import { useWords } from '@/components/app-context';
import { useNamedPercent } from '@/components/figures/named-percent';
import type { Translation } from '@/lib/core/translation/translate-phrase';
import type { TranslationStep } from '@/lib/core/translation/translation-steps';
import { maxNamedPercent } from '@/lib/core/wording/percent';

/** Small rates are stated with more decimals than yearly ones: 0.015 %. */
const inFull = (percent: number) => `${Number(percent.toFixed(4))}%`;

const grouped = (yuan: number) => yuan.toLocaleString('en-US', { maximumFractionDigits: 2 });

export function useStepWords(): (step: TranslationStep) => string | null {
  const t = useWords(words);
  const say = useWords(priceWords);
  const named = useNamedPercent();
  const open = useCallback(
    (low: string | null, high: string | null) => {
      if (low !== null && high !== null) return low === high ? low : `${low}–${high}`;
      return low === null ? t('up_to', { high: high ?? '—' }) : t('from', { low });
    },
    [t],
  );
  const stated = (percent: number) => (percent > maxNamedPercent ? named(percent) : inFull(percent));
  const range = (low: number | null, high: number | null, figure: (percent: number) => string) =>
    open(low === null ? null : figure(low), high === null ? null : figure(high));
  return (step) => {
    switch (step.step) {
      case 'stated':
        return t(`stated_${step.basis}`, { range: range(step.low, step.high, stated) });
      case 'yuan_on_sum':
        return t('yuan_on_sum', {
          principal: grouped(step.principalYuan),
          payment: grouped(step.paymentYuan),
          percent: stated(step.percent),
        });
      case 'times': {
        const factor = Math.round(step.factor * 100) / 100;
        return t('times', { factor, unit: t(unitOf(factor)), range: range(step.low, step.high, named) });
      }
      // The step before already said that the figure is too large to name.
      case 'times_360':
        if ((step.high ?? step.low ?? 0) > maxNamedPercent) return null;
        return t('times_360', { range: range(step.low, step.high, named) });
      case 'instalments':
        return t('instalments', {
          principal: grouped(step.principalYuan),
          payment: grouped(step.paymentYuan),
          periods: step.periods,
          monthly: `${(step.nominal / 12).toFixed(3)}%`,
          nominal: named(step.nominal),
        });
      case 'flat':
        return t('flat', { n: step.periods, range: range(step.low, step.high, named) });
      case 'effective':
        if (step.nominal > maxNamedPercent) return null;
        return t('effective', { nominal: named(step.nominal), effective: named(step.effective) });
      case 'note':
        return say(`assumption_${step.note}`);
      // Shown apart, each with its own figure: a second reading, and the page's own figure.
      case 'reading':
      case 'page_differs':
        return null;
    }
  };
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
    if (figure !== null && (note === 'interest_free' || note === 'discount_without_base' || note === 'late_uplift'))
      return t(`note_${note}_n`, { n: figure });
    return t(`note_${note}`);
  };
}

/** `9.6%（只按还没还的本金收）`, one of several readings. */
export function useReadingWords(): (reading: {
  assumption: Extract<TranslationStep, { step: 'reading' }>['assumption'];
}) => string {
  const say = useWords(priceWords);
  return ({ assumption }) => say(`reading_${assumption}`);
}
