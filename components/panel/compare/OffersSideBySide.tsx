/** Compares the kept offers for the same sum and term, as a list and as a table. */
import calcWords from '@/assets/strings/panel-calc.json';
import words from '@/assets/strings/panel-offers.json';
import { useName, useWords } from '@/components/app-context';
import { FigureField } from '@/components/figures/FigureField';
import { figureOf, readTyped } from '@/components/figures/figure-kinds';
import { type CalculatorDrafts, useDrafts } from '@/components/panel/drafts/calculator-drafts';
import { PrintThis } from '@/components/print/PrintThis';
import { saveFile } from '@/components/save-file';
import type { Lender } from '@/lib/core/lenders/lender';
import { fenFromYuan } from '@/lib/core/loans/money';
import { byYearlyPrice, type CommonTerms, offerOutcome } from '@/lib/core/offers/compare-offers';
import { maxOffers, type Offer } from '@/lib/core/offers/offer';
import { KeptOffers } from './KeptOffers';
import { OfferTable } from './OfferTable';
import { offersCsv } from './offers-csv';

interface OffersSideBySideProps {
  offers: readonly Offer[];
  lenders: ReadonlyMap<string, Lender>;
  onAdd: () => void;
  onChange: (offer: Offer) => void;
  onRemove: (gone: readonly Offer[]) => void;
}

type FilledIn = CalculatorDrafts['common'];

export function OffersSideBySide({ offers, lenders, onAdd, onChange, onRemove }: OffersSideBySideProps) {
  const t = useWords(words);
  const name = useName();
  const { drafts, change } = useDrafts();
  const typed = drafts.common;
  const common = readCommon(typed);
  const isFillNeeded = offers.some(({ principalFen, termMonths }) => principalFen === null || termMonths === null);
  const lenderOf = (offer: Offer) => (offer.lenderId === null ? undefined : lenders.get(offer.lenderId));
  const uplift = (offer: Offer) => lenderOf(offer)?.late.upliftPercent ?? null;
  const outcomes =
    common === null ? [] : byYearlyPrice(offers.map((offer) => offerOutcome(offer, common, uplift(offer))));
  const saveCsv = () => {
    const nameOf = (offer: Offer) => {
      const lender = lenderOf(offer);
      return lender ? name(lender.name) : null;
    };
    saveFile(`${t('csv_file')}.csv`, offersCsv(outcomes, nameOf, t), 'text/csv;charset=utf-8');
  };
  return (
    <>
      {common !== null && (
        <KeptOffers outcomes={outcomes} lenders={lenders} onChange={onChange} onRemove={(offer) => onRemove([offer])} />
      )}
      {isFillNeeded && (
        <FillIn typed={typed} onType={(part) => change((now) => ({ ...now, common: { ...now.common, ...part } }))} />
      )}
      {common === null && (
        <section class="sec">
          <p class="note" role="status">
            {t('fill_wrong')}
          </p>
        </section>
      )}
      {outcomes.length > 1 && <OfferTable outcomes={outcomes} />}
      <section class="sec">
        {offers.length === 1 && <p class="small dim">{t('one_more')}</p>}
        {offers.length >= maxOffers && <p class="small dim">{t('full', { n: offers.length })}</p>}
        <div class="actions">
          {offers.length < maxOffers && (
            <button type="button" class="btn" onClick={onAdd}>
              {t('add')}
            </button>
          )}
          {outcomes.length > 0 && (
            <button type="button" class="btn" onClick={saveCsv}>
              {t('save_csv')}
            </button>
          )}
          {outcomes.length > 0 && <PrintThis />}
          <button type="button" class="btn" onClick={() => onRemove(offers)}>
            {t('clear')}
          </button>
        </div>
      </section>
    </>
  );
}

function readCommon(typed: FilledIn): CommonTerms | null {
  const principal = figureOf(readTyped(typed.principal, 'sum'));
  const term = figureOf(readTyped(typed.term, 'months'));
  return principal === null || term === null ? null : { principalFen: fenFromYuan(principal), termMonths: term };
}

function FillIn({ typed, onType }: { typed: FilledIn; onType: (part: Partial<FilledIn>) => void }) {
  const t = useWords(words);
  const calc = useWords(calcWords);
  return (
    <section class="sec" aria-labelledby="offers-fill">
      <h2 class="sec-h" id="offers-fill">
        {t('fill_heading')}
        <small>{t('fill_note')}</small>
      </h2>
      <FigureField
        id="offers-fill-principal"
        kind="sum"
        label={calc('principal')}
        unit={calc('yuan')}
        value={typed.principal}
        onInput={(principal) => onType({ principal })}
      />
      <FigureField
        id="offers-fill-term"
        kind="months"
        label={calc('periods')}
        unit={calc('months')}
        value={typed.term}
        onInput={(term) => onType({ term })}
      />
    </section>
  );
}
