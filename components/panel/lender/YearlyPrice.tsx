/** The published prices of a lender as one range, each on the ruler, each with its own sentence. */
import words from '@/assets/strings/panel-lender.json';
import { useText, useWords } from '@/components/app-context';
import { PriceRuler } from '@/components/PriceRuler';
import type { AdvertisedPrice } from '@/lib/core/lender';
import { formatPercentRange } from '@/lib/core/price-place';

export function YearlyPrice({ prices }: { prices: readonly AdvertisedPrice[] }) {
  const t = useWords(words);
  const text = useText();
  const ends = prices.flatMap(({ lowPercent, highPercent }) => [lowPercent, highPercent].filter((percent) => percent !== null));
  if (ends.length === 0) {
    return (
      <>
        <span class="dim" aria-hidden="true">
          ——
        </span>
        <span class="sub">{prices[0] ? text(prices[0].text) : t('price_unknown')}</span>
      </>
    );
  }
  const low = prices.every(({ lowPercent }) => lowPercent === null) ? null : Math.min(...ends);
  const high = prices.some(({ highPercent }) => highPercent !== null) ? Math.max(...ends) : null;
  const range = formatPercentRange(low, high) ?? '';
  const sentences = prices.map((price) => text(price.text));
  return (
    <>
      <span class="figure-lg">{range}</span>
      <PriceRuler low={low} high={high} label={t('price_ruler', { text: `${range}. ${sentences.join(' ')}` })} />
      {sentences.map((sentence) => (
        <span key={sentence} class="sub">
          {sentence}
        </span>
      ))}
    </>
  );
}
