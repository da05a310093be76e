/** What a price in the reader's words comes to in a year, as the price reader understands it. */
import words from '@/assets/strings/panel-own.json';
import { useWords } from '@/components/app-context';
import { PriceRow } from '@/components/figures/PriceRow';
import { priceOfOwn } from '@/lib/core/lenders/own-lender-record';

export function ReadPrice({ price }: { price: string }) {
  const t = useWords(words);
  if (price.trim() === '') return null;
  const read = priceOfOwn({ price });
  return read ? <PriceRow price={read} /> : <p class="small dim">{t('price_unread')}</p>;
}
