/** Keeps every offer of the page at once and leads to the comparison; those kept before stay. */
import { useState } from 'preact/hooks';
import offerWords from '@/assets/strings/offer.json';
import words from '@/assets/strings/panel-prices.json';
import { useApp, useWords } from '@/components/app-context';
import type { OfferOnPage } from '@/components/offers/offers-of-report';
import type { ReadPage } from '@/components/panel/actions/read-page';
import { useOfferToKeep } from '@/components/panel/actions/use-offer-to-keep';
import { useOffers } from '@/components/panel/compare/use-offers';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { maxOffers, type Offer } from '@/lib/core/offers/offer';
import { isSideCharge } from '@/lib/core/offers/stated-price';

interface KeepAllProps {
  page: ReadPage;
  offers: readonly OfferOnPage[];
}

const sameOffer = (a: Offer, b: Offer) => a.title === b.title && a.pageHost === b.pageHost;

export function KeepAll({ page, offers }: KeepAllProps) {
  const t = useWords(words);
  const say = useWords(offerWords);
  const app = useApp();
  const { go } = useNav();
  const toKeep = useOfferToKeep(page);
  const { offers: kept } = useOffers();
  const [state, setState] = useState<'idle' | 'keep_failed' | { leftOut: number }>('idle');
  const compare = () => go({ view: 'calculate', start: { kind: 'compare' } }, 'to-compare');
  const fresh = offers
    .filter(({ price }) => !isSideCharge(price) && price.kind !== 'penalty')
    .flatMap(({ price, fees }) => toKeep(price, fees) ?? [])
    .filter((offer) => !kept?.some((one) => sameOffer(one, offer)));
  const keepAll = async () => {
    const store = await app.offers;
    const room = Math.max(0, maxOffers - (await store.list()).length);
    for (const offer of fresh.slice(0, room)) await store.save(offer);
    if (fresh.length > room) setState({ leftOut: fresh.length - room });
    else compare();
  };
  return (
    <>
      {fresh.length > 1 && (
        <button type="button" class="link" onClick={() => void keepAll().catch(() => setState('keep_failed'))}>
          {say('keep_all', { n: fresh.length })}
        </button>
      )}
      {kept && kept.length > 0 && (
        <button type="button" class="link" id={rowElementId('to-compare')} onClick={compare}>
          {t('compare_kept', { n: kept.length })}
        </button>
      )}
      <span role="status">
        {state === 'keep_failed' && t('keep_failed')}
        {typeof state === 'object' && say('keep_left_out', { n: state.leftOut, max: maxOffers })}
      </span>
    </>
  );
}
