/** One offer of a page in one row: the name as the page writes it, the price in a year with its fees, and what is missing. */
import type { ComponentChildren } from 'preact';
import words from '@/assets/strings/offer.json';
import shared from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { PriceKey } from '@/components/figures/PriceRow';
import { PriceRuler } from '@/components/figures/PriceRuler';
import { usePriceGloss } from '@/components/figures/price-gloss';
import { Chevron } from '@/components/Icons';
import { LenderName } from '@/components/LenderName';
import { useStatusWord } from '@/components/StatusChip';
import { StatusGlyph } from '@/components/StatusGlyph';
import type { Lender } from '@/lib/core/lenders/lender';
import { priceAgainstCap, readingAboveCap } from '@/lib/core/offers/price-against-cap';
import { headlineOf } from '@/lib/core/prices/headline';
import { useOfferWords } from './offer-words';
import type { OfferOnPage, OfferRowOfPage } from './offers-of-report';

interface OfferRowProps {
  row: OfferRowOfPage;
  /** null: none is held. undefined: it is still on its way, and nothing is said of it. */
  record: Lender | null | undefined;
  /** Who stands behind the name, or what kind of lender it is; null: nothing is known. */
  detail: string | null;
  /** With many offers all but two lines give way, so that every price stays in view: `none`. */
  ruler: 'none' | 'small' | 'full';
  /** null: there is nothing more to open. */
  onOpen: (() => void) | null;
  /** For whoever brings the focus back to the row. */
  id?: string;
  /** Controls of its own, below the row and not part of its target. */
  children?: ComponentChildren;
}

export function OfferRow({ row: { lender, offer }, record, detail, ruler, onOpen, id, children }: OfferRowProps) {
  const t = useWords(words);
  const statusWord = useStatusWord();
  const written = offer?.writtenName ?? lender?.surfaces[0] ?? null;
  const name = written === null ? (record?.name ?? null) : nameOf(written, record ?? null);
  const status = lender?.why.rule === 'own_alias' ? 'own' : (record?.status.value ?? 'no_record');
  const inside = (
    <>
      {record === undefined ? <span class="glyph" /> : <StatusGlyph status={status} />}
      <span>
        <span class="t">{name === null ? t('no_name') : <LenderName name={name} />}</span>
      </span>
      <span class="end">
        <Figure offer={offer} />
        {onOpen && <Chevron />}
      </span>
      <span class="says">
        {(lender || record) && (ruler !== 'none' || offer === null) && (
          <span class="d who">
            {record === undefined
              ? '\u00a0'
              : detail === null
                ? statusWord(status)
                : `${statusWord(status)} · ${detail}`}
            {offer === null && lender ? ` · ${t('times', { n: lender.count })}` : null}
          </span>
        )}
        {offer && ruler === 'none' && <SaidInOneLine offer={offer} />}
        {offer && ruler !== 'none' && <Said offer={offer} ruler={ruler} />}
      </span>
    </>
  );
  return (
    <li class={ruler === 'none' ? 'offer compact' : 'offer'} aria-label={written ?? record?.name.hans ?? t('no_name')}>
      {onOpen ? (
        <button type="button" class="row" id={id} onClick={onOpen}>
          {inside}
        </button>
      ) : (
        <div class="row">{inside}</div>
      )}
      {children}
    </li>
  );
}

/** The page's own writing, a product's or a brand's too; English readers get the Latin name of the record after it. */
function nameOf(written: string, record: Lender | null) {
  const known = record?.name;
  if (!known) return written;
  const isItsName = written === known.hans || written === known.hant;
  return isItsName ? known : { hans: written, hant: written, en: written.includes(known.en) ? written : known.en };
}

function Figure({ offer }: { offer: OfferOnPage | null }) {
  const t = useWords(words);
  const common = useWords(shared);
  const say = useOfferWords();
  if (offer === null) return <small class="none">{t('no_price')}</small>;
  const { figure, fees } = say(offer);
  const isAbove = priceAgainstCap(offer.price, offer.withFees).pointsAbove > 0;
  return (
    <span class={isAbove ? 'is over' : 'is'}>
      {figure ?? common('dash')}
      {figure === null ? null : <small>{fees ? t('a_year_with_fees') : common('per_year')}</small>}
    </span>
  );
}

/** The page's words, and of the rest what matters most: that it lies above the line, or may, or what is missing. */
function SaidInOneLine({ offer }: { offer: OfferOnPage }) {
  const say = useOfferWords();
  const { price, withFees } = offer;
  const { sentence, fees, missing } = say(offer);
  const mayBeAbove = priceAgainstCap(price, withFees).pointsAbove > 0 || readingAboveCap(price, withFees) !== null;
  const gloss = usePriceGloss()(price);
  const glossed = gloss === null ? '' : ` (${gloss})`;
  const rest = [fees?.bare, mayBeAbove || missing === null ? sentence : null, missing].filter(Boolean);
  return (
    <span class="d who">
      <PriceKey price={price} withFees={withFees} />
      <q lang="zh">{price.surface}</q>
      {glossed} · {rest.join(' · ')}
    </span>
  );
}

function Said({ offer, ruler }: { offer: OfferOnPage; ruler: 'small' | 'full' }) {
  const say = useOfferWords();
  const { price, withFees, others } = offer;
  const t = useWords(words);
  const gloss = usePriceGloss()(price);
  const { figure, sentence, fees, missing } = say(offer);
  const { low, high } = withFees ?? headlineOf(price);
  const { place } = priceAgainstCap(price, withFees);
  return (
    <>
      {place !== 'unknown' && place !== 'elsewhere' ? (
        <PriceRuler low={low} high={high} size={ruler} label={`${price.surface} ${figure}. ${sentence}`} />
      ) : null}
      <span class="d">
        <PriceKey price={price} withFees={withFees} />
        <q lang="zh">{price.surface}</q>
        {gloss === null ? null : ` (${gloss})`}
        {others.length > 0 ? ` ${t('times', { n: others.length + 1 })}` : null} · {fees ? fees.bare : sentence}
      </span>
      {fees ? (
        <span class="d">
          {sentence} · {fees.terms}
        </span>
      ) : null}
      {missing ? <span class="d missing">{missing}</span> : null}
    </>
  );
}
