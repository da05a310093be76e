/** What can be done with a price of the page: see it step by step, work out the loan with it, keep it to compare, or say it was taken. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-prices.json';
import { useApp, useWords } from '@/components/app-context';
import { loanStartOf } from '@/components/figures/loan-start';
import { loanOfOffer } from '@/components/panel/drafts/loan-of-offer';
import { TookThisLoan } from '@/components/panel/loans/TookThisLoan';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { maxOffers } from '@/lib/core/offers/offer';
import { offerTermsOf } from '@/lib/core/offers/stated-price';
import { feesBeside } from '@/lib/services/tabs/fees-beside';
import type { FeeOnPage, PriceOnPage } from '@/lib/services/tabs/page-state';
import type { ReadPage } from './read-page';
import { useOfferToKeep } from './use-offer-to-keep';

interface PriceActionsProps {
  price: PriceOnPage;
  page: ReadPage;
}

interface ActionsWithPlaceProps extends PriceActionsProps {
  /** What the controls are about, for those who hear one without its row. */
  about: string;
  isSurcharge: boolean;
  /** Before the others: show on the page. */
  children?: ComponentChildren;
}

export function PriceActions({ price, page, about, isSurcharge, children }: ActionsWithPlaceProps) {
  const t = useWords(words);
  const wording = price.surface;
  const fees = feesBeside(price, page.report.fees);
  const loan =
    isSurcharge || price.kind === 'penalty' || price.kind === 'one_off_fee' ? null : loanStartOf(price, fees);
  const rowId = `price-${price.place.frameId}-${price.place.markId}`;
  return (
    <p class="links cap">
      {children}
      <PlaceButton
        row={rowId}
        place={{ view: 'calculate', start: { kind: 'price', phrase: wording } }}
        look="link"
        label={t('steps_of', { wording: about })}
      >
        {t('steps')}
      </PlaceButton>
      {loan && (
        <PlaceButton
          row={`${rowId}-loan`}
          place={{ view: 'calculate', start: { kind: 'price', phrase: wording, loan } }}
          look="link"
          label={t('calculate_of', { wording: about })}
        >
          {t('calculate')}
        </PlaceButton>
      )}
      {!isSurcharge && <KeepOffer price={price} page={page} fees={fees} about={about} />}
    </p>
  );
}

function KeepOffer({ price, page, fees, about }: PriceActionsProps & { fees: readonly FeeOnPage[]; about: string }) {
  const t = useWords(words);
  const app = useApp();
  const toKeep = useOfferToKeep(page);
  const [state, setState] = useState<'not_kept' | 'kept' | 'keep_full' | 'keep_failed'>('not_kept');
  const [count, setCount] = useState(0);
  if (offerTermsOf(price) === null) return null;
  const place = `${price.place.frameId}-${price.place.markId}`;
  const offered = toKeep(price, fees);
  const keep = async () => {
    const store = await app.offers;
    const kept = await store.list();
    setCount(kept.length);
    const offer = toKeep(price, fees);
    if (offer === null || kept.length >= maxOffers) return 'keep_full';
    await store.save(offer);
    return 'kept';
  };
  return (
    <>
      {state === 'kept' ? (
        <PlaceButton
          row={`kept-${place}`}
          place={{ view: 'calculate', start: { kind: 'compare' } }}
          look="link"
          label={`${t('go_compare')} ${about}`}
        >
          {t('go_compare')}
        </PlaceButton>
      ) : (
        <button
          type="button"
          class="link"
          aria-label={t('keep_of', { wording: about })}
          onClick={() => void keep().then(setState, () => setState('keep_failed'))}
        >
          {t('keep')}
        </button>
      )}
      {offered && (
        <TookThisLoan
          rowId={`took-${place}`}
          about={about}
          start={loanOfOffer(offered, price.lenderName ?? '')}
          offer={offered}
        />
      )}
      <span role="status">{state !== 'not_kept' && t(state, { n: count })}</span>
    </>
  );
}
