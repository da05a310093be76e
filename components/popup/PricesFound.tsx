/** The prices of the page on one yardstick; a wording that stands in several places is shown once. */
import words from '@/assets/strings/popup.json';
import { useWords } from '@/components/app-context';
import { PriceRow } from '@/components/figures/PriceRow';
import { isPagesOwnFigure } from '@/lib/core/offers/group-prices';
import type { PriceOnPage } from '@/lib/services/tabs/page-state';

interface RepeatedPrice {
  price: PriceOnPage;
  times: number;
}

/** In order of first appearance; a page's own figure for a price is left to that price. */
export function withoutRepeats(prices: readonly PriceOnPage[]): RepeatedPrice[] {
  const found = new Map<string, RepeatedPrice>();
  for (const [at, price] of prices.entries()) {
    if (isPagesOwnFigure(price, prices[at - 1])) continue;
    const key = [price.surface, price.kind, price.annualPercentLow, price.annualPercentHigh].join('|');
    const same = found.get(key);
    if (same) same.times += 1;
    else found.set(key, { price, times: 1 });
  }
  return [...found.values()];
}

export function PricesFound({ prices }: { prices: readonly PriceOnPage[] }) {
  const t = useWords(words);
  return (
    <>
      <h2 class="grp">{t('prices')}</h2>
      {withoutRepeats(prices).map(({ price, times }) => (
        <PriceRow
          key={`${price.surface}|${price.place.frameId}|${price.place.markId}`}
          price={price}
          size="small"
          after={times > 1 ? t('times_price', { n: times }) : null}
        />
      ))}
    </>
  );
}
