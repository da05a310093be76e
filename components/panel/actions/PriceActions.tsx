/** What can be done with a price of the page: see it step by step, work out the loan with it, keep it to compare. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-prices.json';
import { useApp, useName, useWords } from '@/components/app-context';
import { loanStartOf } from '@/components/figures/loan-start';
import { onOneLine } from '@/components/on-one-line';
import { newOffer } from '@/components/panel/drafts/offer-input';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import type { Lender } from '@/lib/core/lenders/lender';
import { offerTermsOf } from '@/lib/core/offers/group-prices';
import { maxOffers } from '@/lib/core/offers/offer';
import { offerFeesOf } from '@/lib/core/offers/offer-charges';
import { statedUplift } from '@/lib/core/offers/stated-uplift';
import type { FeeOnPage, PriceOnPage } from '@/lib/services/tabs/page-state';
import type { ReadPage } from './read-page';

interface PriceActionsProps {
  price: PriceOnPage;
  lender: Lender | undefined;
  page: ReadPage;
}

export function PriceActions({ price, lender, page, isSurcharge }: PriceActionsProps & { isSurcharge: boolean }) {
  const t = useWords(words);
  const { go } = useNav();
  const wording = price.surface;
  const fees = feesBeside(price, page.report.fees);
  const loan =
    isSurcharge || price.kind === 'penalty' || price.kind === 'one_off_fee' ? null : loanStartOf(price, fees);
  const rowId = `price-${price.place.frameId}-${price.place.markId}`;
  return (
    <p class="links cap">
      <button
        type="button"
        class="link"
        id={rowElementId(rowId)}
        aria-label={t('steps_of', { wording })}
        onClick={() => go({ view: 'calculate', start: { kind: 'price', phrase: wording } }, rowId)}
      >
        {t('steps')}
      </button>
      {loan && (
        <button
          type="button"
          class="link"
          id={rowElementId(`${rowId}-loan`)}
          aria-label={t('calculate_of', { wording })}
          onClick={() => go({ view: 'calculate', start: { kind: 'price', phrase: wording, loan } }, `${rowId}-loan`)}
        >
          {t('calculate')}
        </button>
      )}
      {!isSurcharge && <KeepOffer price={price} lender={lender} page={page} fees={fees} />}
    </p>
  );
}

/** Fees in the same card as this price. */
export function feesBeside({ place }: PriceOnPage, fees: readonly FeeOnPage[]): FeeOnPage[] {
  return fees.filter((fee) => fee.place.frameId === place.frameId && fee.place.markId === place.markId);
}

function KeepOffer({ price, lender, page, fees }: PriceActionsProps & { fees: readonly FeeOnPage[] }) {
  const t = useWords(words);
  const name = useName();
  const app = useApp();
  const { go } = useNav();
  const [state, setState] = useState<'not_kept' | 'kept' | 'keep_full' | 'keep_failed'>('not_kept');
  const [count, setCount] = useState(0);
  const terms = offerTermsOf(price);
  if (terms === null) return null;
  const wording = price.surface;
  const rowId = `kept-${price.place.frameId}-${price.place.markId}`;
  const keep = async () => {
    const store = await app.offers;
    const kept = await store.list();
    setCount(kept.length);
    if (kept.length >= maxOffers) return 'keep_full';
    const title = t('title_of', {
      name: lender ? name(lender.name) : page.host || t('no_lender'),
      wording: onOneLine(wording),
    }).slice(0, 120);
    await store.save({
      ...newOffer(app.today),
      ...terms,
      ...offerFeesOf(fees, terms.termMonths),
      wording: onOneLine(terms.wording ?? wording),
      lateUpliftPercent: statedUplift(price, page.report.prices),
      title,
      lenderId: price.lenderId,
      pageHost: page.host || null,
    });
    return 'kept';
  };
  return (
    <>
      {state === 'kept' ? (
        <button
          type="button"
          class="link"
          id={rowElementId(rowId)}
          onClick={() => go({ view: 'calculate', start: { kind: 'compare' } }, rowId)}
        >
          {t('go_compare')}
        </button>
      ) : (
        <button
          type="button"
          class="link"
          aria-label={t('keep_of', { wording })}
          onClick={() => void keep().then(setState, () => setState('keep_failed'))}
        >
          {t('keep')}
        </button>
      )}
      <span role="status">{state !== 'not_kept' && t(state, { n: count })}</span>
    </>
  );
}
