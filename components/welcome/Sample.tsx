/** A made-up offer with the marks of a real page: pointing at one, or reaching it by keyboard, shows its card. The data in the cards is the real one. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import words from '@/assets/strings/welcome.json';
import { useApp, useLocale, useWords } from '@/components/app-context';
import { useAsync } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import type { SeenPrice } from '@/lib/core/report/page-report';
import type { Locale } from '@/lib/core/wording/fact';
import type { CardContent } from '@/lib/messaging/protocol';
import { lenderCardIn } from '@/lib/services/cards/lender-card';
import { priceCardIn } from '@/lib/services/cards/price-card';
import { SampleCard } from './SampleCard';

const brand = 'xiaomi-finance';
const unidentified = 'lixin';
const priceId = 'price';

type Shown = typeof brand | typeof unidentified | typeof priceId;

export function Sample() {
  const app = useApp();
  const locale = useLocale();
  const t = useWords(words);
  const [shown, setShown] = useState<Shown>(brand);
  const lenders = useAsync(async () => {
    const knowledge = await app.knowledge;
    return new Map(
      await Promise.all(
        ([brand, unidentified] as const).map(async (id) => [id as string, await knowledge.lender(id)] as const),
      ),
    );
  }, [app.knowledge]);
  const record = (id: string) => (lenders.state === 'done' ? (lenders.value.get(id) ?? null) : null);
  const written = (id: string) => {
    const name = record(id)?.name;
    return name ? (locale === 'zh-TW' ? name.hant : name.hans) : '—';
  };
  const mark = (id: Shown, look: string, text: ComponentChildren) => (
    <button
      type="button"
      class={look}
      aria-pressed={shown === id}
      onMouseEnter={() => setShown(id)}
      onFocus={() => setShown(id)}
      onClick={() => setShown(id)}
    >
      {text}
    </button>
  );

  const priceText = t('sample_price');
  const card =
    shown === priceId ? priceCardIn({ ...price, surface: priceText }, locale) : lenderCard(record(shown), locale);
  const openPanel = () =>
    void app.page.openPanel(
      shown === priceId ? { view: 'translate', phrase: priceText } : { view: 'lender', lenderId: shown },
    );
  return (
    <aside class="try" aria-label={t('sample')}>
      <p class="cap dimmer">{t('try')}</p>
      <p class="offer" lang={locale === 'zh-TW' ? 'zh-TW' : 'zh-CN'}>
        {mark(brand, 'mark mark-front', written(brand))}
        {t('sample_offer_1')}
        {mark(priceId, 'mark-price', priceText)}
        {t('sample_offer_2')}
        {mark(unidentified, 'mark mark-unidentified', written(unidentified))}
        {t('sample_offer_3')}
      </p>
      <div aria-live="polite">{card ? <SampleCard card={card} onOpen={openPanel} /> : null}</div>
    </aside>
  );
}

function lenderCard(lender: Lender | null, locale: Locale): CardContent | null {
  if (lender === null) return null;
  return lenderCardIn(lender, { alias: lender.name.hans, rule: 'strong', folds: [], evidence: null }, locale);
}

/** 0.05 % a day for 365 days, as a page's own report would carry it. */
const price: Omit<SeenPrice, 'surface'> = {
  markId: 0,
  kind: 'rate',
  basis: 'day',
  low: 0.05,
  high: 0.05,
  annualPercentLow: 18.25,
  annualPercentHigh: 18.25,
  annualKind: 'simple',
  assumptions: ['days_365'],
  why: '',
  lenderId: brand,
};
