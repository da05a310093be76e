/** What a Chinese wording of a price says, for who cannot read it: the figure and its period, nothing worked out. */
import words from '@/assets/strings/offer.json';
import { useLocale, useWords } from '@/components/app-context';
import type { SeenPrice } from '@/lib/core/report/page-report';
import { formatPercent } from '@/lib/core/wording/percent';

type Glossed = Pick<SeenPrice, 'surface' | 'kind'> &
  Partial<Pick<SeenPrice, 'basis' | 'low' | 'high' | 'principalYuan' | 'periods' | 'paymentYuan'>>;

const glossOf: Partial<Record<SeenPrice['basis'], 'gloss_year' | 'gloss_month' | 'gloss_day' | 'gloss_period'>> = {
  year: 'gloss_year',
  month: 'gloss_month',
  day: 'gloss_day',
  period: 'gloss_period',
};
const sum = (yuan: number) => yuan.toLocaleString('en-US');

/** null for readers of Chinese, wordings in Latin letters, and what has no figure of its own. */
export function usePriceGloss(): (price: Glossed) => string | null {
  const t = useWords(words);
  const locale = useLocale();
  return ({ surface, kind, basis, low = null, high = null, principalYuan, periods: count, paymentYuan }) => {
    if (locale !== 'en' || !/\p{Script=Han}/u.test(surface)) return null;
    if (kind === 'instalment')
      return principalYuan !== undefined && count !== undefined && paymentYuan !== undefined
        ? t('gloss_instalment', { principal: sum(principalYuan), n: count, payment: sum(paymentYuan) })
        : null;
    const ends = [...new Set([low, high].flatMap((end) => (end === null ? [] : [statedPercent(end)])))];
    const key = basis && glossOf[basis];
    if (ends.length === 0 || key === undefined) return null;
    const range = ends.join('–');
    const open = high === null ? 'from' : low === null ? 'up_to' : null;
    return t(key, { percent: open === null ? range : t(open, { percent: range }) });
  };
}

/** As it is stated: a price by the day has its figure beyond the second decimal place, as in 0.035 %. */
function statedPercent(percent: number): string {
  return Math.abs(percent) < 1 ? `${Number(percent.toFixed(4))}%` : formatPercent(percent);
}
