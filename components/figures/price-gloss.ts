/** What a Chinese wording of a price says, for who cannot read it: the figure and its period, nothing worked out. */
import words from '@/assets/strings/offer.json';
import { useLocale, useWords } from '@/components/app-context';
import type { SeenPrice } from '@/lib/core/report/page-report';
import { formatPercent } from '@/lib/core/wording/percent';

type Glossed = Pick<SeenPrice, 'surface' | 'kind' | 'basis' | 'low' | 'high'> &
  Partial<Pick<SeenPrice, 'principalYuan' | 'periods' | 'paymentYuan'>>;

const periods = { year: 'gloss_year', month: 'gloss_month', day: 'gloss_day', period: 'gloss_period' } as const;
const sum = (yuan: number) => yuan.toLocaleString('en-US');

/** null for readers of Chinese, wordings in Latin letters, and what has no figure of its own. */
export function usePriceGloss(): (price: Glossed) => string | null {
  const t = useWords(words);
  const locale = useLocale();
  return ({ surface, kind, basis, low, high, principalYuan, periods: count, paymentYuan }) => {
    if (locale !== 'en' || !/\p{Script=Han}/u.test(surface)) return null;
    if (kind === 'instalment')
      return principalYuan !== undefined && count !== undefined && paymentYuan !== undefined
        ? t('gloss_instalment', { principal: sum(principalYuan), n: count, payment: sum(paymentYuan) })
        : null;
    const ends = [...new Set([low, high].flatMap((end) => (end === null ? [] : [formatPercent4(end)])))];
    const key = basis in periods ? periods[basis as keyof typeof periods] : null;
    if (ends.length === 0 || key === null) return null;
    const range = ends.join('–');
    const open = high === null ? 'from' : low === null ? 'up_to' : null;
    return t(key, { percent: open === null ? range : t(open, { percent: range }) });
  };
}

/** A price by the day has its figure in the third decimal place: 0.035 %. */
function formatPercent4(percent: number): string {
  return Math.abs(percent) < 1 ? `${Number(percent.toFixed(4))}%` : formatPercent(percent);
}
