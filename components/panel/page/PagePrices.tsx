/** The prices stated on the page, on one yardstick. */
import words from '@/assets/strings/panel-page.json';
import { useName, useWords } from '@/components/app-context';
import { PriceRow } from '@/components/PriceRow';
import type { Lender } from '@/lib/core/lender';
import type { PriceOnPage } from '@/lib/services/page-state';
import { FindOnPage } from './FindOnPage';
import { groupPrices } from './group-prices';
import { MarkStepper } from './MarkStepper';
import { PriceSteps } from './PriceSteps';

interface PagePricesProps {
  tabId: number;
  prices: readonly PriceOnPage[];
  lenders: ReadonlyMap<string, Lender>;
}

export function PagePrices({ tabId, prices, lenders }: PagePricesProps) {
  const t = useWords(words);
  const name = useName();
  return (
    <section class="sec" aria-labelledby="page-prices">
      <h2 class="sec-h" id="page-prices">
        {t('prices')}
        <small>{t('prices_note')}</small>
      </h2>
      {groupPrices(prices).map(({ price, places: [first, ...others] }) => {
        const lender = price.lenderId === null ? undefined : lenders.get(price.lenderId);
        return (
          <PriceRow
            key={`${price.place.frameId}-${price.place.markId}`}
            price={price}
            after={first && others.length === 0 ? <FindOnPage tabId={tabId} place={first} what={price.surface} /> : null}
          >
            {first && others.length > 0 && <MarkStepper tabId={tabId} name={price.surface} places={[first, ...others]} />}
            {lender && <p class="cap dimmer">{t('price_near', { name: name(lender.name) })}</p>}
            <PriceSteps price={price} />
          </PriceRow>
        );
      })}
    </section>
  );
}
