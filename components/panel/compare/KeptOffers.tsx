/** Each kept offer with its yearly price on the same ruler, what it does not say, and the way to change or remove it. */
import calcWords from '@/assets/strings/panel-calc.json';
import words from '@/assets/strings/panel-offers.json';
import shared from '@/assets/strings/shared.json';
import { useName, useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { useNamedPercent } from '@/components/figures/named-percent';
import { usePriceWords } from '@/components/figures/PriceRow';
import { PriceRuler } from '@/components/figures/PriceRuler';
import { loanOfOffer } from '@/components/panel/drafts/loan-of-offer';
import { TookThisLoan } from '@/components/panel/loans/TookThisLoan';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId, useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import type { Lender } from '@/lib/core/lenders/lender';
import { isAboveCap, twoDecimals } from '@/lib/core/loans/court-cap';
import { yearlyPercent } from '@/lib/core/loans/loan-cost';
import type { Fen } from '@/lib/core/loans/money';
import type { OfferGap, OfferOutcome } from '@/lib/core/offers/compare-offers';
import type { Offer } from '@/lib/core/offers/offer';

interface KeptOffersProps {
  outcomes: readonly OfferOutcome[];
  lenders: ReadonlyMap<string, Lender>;
  onChange: (offer: Offer) => void;
  onRemove: (offer: Offer) => void;
}

export function KeptOffers({ outcomes, lenders, onChange, onRemove }: KeptOffersProps) {
  const t = useWords(words);
  useReturnFocus(lenders.size > 0);
  return (
    <section class="sec" aria-labelledby="offers-kept">
      <h2 class="sec-h" id="offers-kept">
        {t('kept')}
        <small>{t('kept_note', { n: outcomes.length })}</small>
      </h2>
      <ul>
        {outcomes.map((outcome) => (
          <KeptOffer
            key={outcome.offer.id}
            outcome={outcome}
            lender={outcome.offer.lenderId === null ? undefined : lenders.get(outcome.offer.lenderId)}
            onChange={onChange}
            onRemove={onRemove}
          />
        ))}
      </ul>
    </section>
  );
}

interface KeptOfferProps extends Omit<KeptOffersProps, 'outcomes' | 'lenders'> {
  outcome: OfferOutcome;
  lender: Lender | undefined;
}

function KeptOffer({ outcome, lender, onChange, onRemove }: KeptOfferProps) {
  const t = useWords(words);
  const common = useWords(shared);
  const said = usePriceWords();
  const name = useName();
  const { go } = useNav();
  const { offer } = outcome;
  const percent = outcome.cost && yearlyPercent(outcome.cost);
  const { low, high } = shownEnds(outcome, percent === null ? null : twoDecimals(percent));
  const price = said({ kind: 'rate', annualPercentLow: low, annualPercentHigh: high });
  const rowId = `offer-${offer.id}`;
  return (
    <li class="price">
      <div class="top">
        <h3 class="offer-title">{offer.title}</h3>
        <span class={isAboveCap(percent) ? 'is over' : 'is'}>
          {price.figure ?? '—'}
          {price.figure === null ? null : <small>{common('per_year')}</small>}
        </span>
      </div>
      {percent !== null && (
        <PriceRuler low={low} high={high} size="small" label={`${offer.title} ${price.figure}. ${price.sentence}`} />
      )}
      <OfferFacts outcome={outcome} />
      <LateSource outcome={outcome} lender={lender} />
      <p class="cap dimmer">
        {offer.pageHost === null
          ? t(offer.source === 'picture' ? 'from_picture' : 'typed_in')
          : t('from_host', { host: offer.pageHost })}{' '}
        · <span class="nb">{offer.addedOn}</span>
      </p>
      {offer.note !== '' && <p class="small">{offer.note}</p>}
      <p class="links cap">
        <button
          type="button"
          class="link"
          aria-label={t('change_of', { title: offer.title })}
          onClick={() => onChange(offer)}
        >
          {t('change')}
        </button>
        <button
          type="button"
          class="link"
          aria-label={t('remove_of', { title: offer.title })}
          onClick={() => onRemove(offer)}
        >
          {t('remove')}
        </button>
        <TookThisLoan
          rowId={`took-${offer.id}`}
          about={offer.title}
          start={loanOfOffer(offer, lender?.name.hans ?? '')}
          offer={offer}
        />
        {lender && (
          <button
            type="button"
            class="link"
            id={rowElementId(rowId)}
            onClick={() => go({ view: 'lender', lenderId: lender.id }, rowId)}
          >
            {t('about_lender', { name: name(lender.name) })}
          </button>
        )}
      </p>
    </li>
  );
}

/** Ends of the ruler: a “from” price, or a fee that could not be counted, leaves the top open. */
function shownEnds({ gaps }: OfferOutcome, percent: number | null): { low: number | null; high: number | null } {
  const isOpenTop = gaps.includes('ceiling') || gaps.includes('fees_left_out');
  return { low: percent, high: isOpenTop ? null : percent };
}

function OfferFacts({ outcome }: { outcome: OfferOutcome }) {
  const t = useWords(words);
  const calc = useWords(calcWords);
  const { offer, gaps, cost, paymentFen, principalFen, termMonths } = outcome;
  const sum = formatFen(principalFen).replace(/\.00$/, '');
  const isFilledIn = gaps.includes('principal') || gaps.includes('term');
  const facts = [
    isFilledIn ? null : t('terms_of', { sum, n: termMonths }),
    paymentFen === null
      ? null
      : t(gaps.includes('ceiling') ? 'payment_from' : 'payment_of', { sum: formatFen(paymentFen) }),
    offer.repayment === 'equal_instalments' ? null : calc(`repayment_${offer.repayment}`),
    cost === null || cost.simplePercent === null ? null : t('by_simple'),
  ].filter((part) => part !== null);
  const charges = useCharges()(outcome);
  const isTop = offer.annualIs === 'ceiling' && !offer.instalmentFen;
  const remarks = [
    ...(cost === null && !gaps.includes('price') ? (['no_loan'] as const) : []),
    ...(isTop ? (['is_ceiling'] as const) : []),
    ...shownGaps(gaps).map((gap) => `gap_${gap}` as const),
  ];
  return (
    <>
      {offer.wording !== null && !offer.title.includes(offer.wording) && (
        <p class="small dim">
          <q lang="zh">{offer.wording}</q>
        </p>
      )}
      {facts.length > 0 && <p class="small dim">{facts.join(' · ')}</p>}
      {charges.length > 0 && <p class="small dim">{t('charges', { list: charges.join(t('charges_join')) })}</p>}
      {remarks.length > 0 && (
        <ul class="gaps">
          {remarks.map((remark) => (
            <li key={remark}>
              {t(remark, { sum, n: remark === 'gap_fees_left_out' ? offer.feesLeftOut : termMonths })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What was counted in beside the rate, in the reader's words. */
function useCharges(): (outcome: OfferOutcome) => string[] {
  const t = useWords(words);
  const named = useNamedPercent();
  const yuan = (fen: Fen) => formatFen(fen).replace(/\.00$/, '');
  return ({ charges: { upfrontFen, monthlyFen, yearlyPercent } }) => [
    ...(upfrontFen ? [t('charge_upfront', { sum: yuan(upfrontFen) })] : []),
    ...(monthlyFen ? [t('charge_monthly', { sum: yuan(monthlyFen) })] : []),
    ...(yearlyPercent ? [t('charge_yearly', { percent: named(yearlyPercent) })] : []),
  ];
}

/** Sum and term, where both are missing, in one line. */
function shownGaps(gaps: readonly OfferGap[]): (OfferGap | 'both')[] {
  if (!gaps.includes('principal') || !gaps.includes('term')) return [...gaps];
  return gaps.flatMap((gap) => (gap === 'principal' ? 'both' : gap === 'term' ? [] : gap));
}

/** Whose figure the lateness in the table rests on, where the offer or a record gave it. */
function LateSource({ outcome: { offer, late }, lender }: { outcome: OfferOutcome; lender: Lender | undefined }) {
  const t = useWords(words);
  const name = useName();
  const named = useNamedPercent();
  if (late?.upliftFrom === 'offer' && offer.lateUpliftPercent !== null)
    return <p class="cap dimmer">{t('late_offer', { percent: named(offer.lateUpliftPercent) })}</p>;
  const added = lender?.late.upliftPercent ?? null;
  if (late?.upliftFrom !== 'lender' || !lender || added === null) return null;
  return <p class="cap dimmer">{t('late_lender', { percent: named(added), name: name(lender.name) })}</p>;
}
