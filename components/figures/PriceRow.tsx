/** One price: the page's own words, what it is in a year, and where that stands against the 24 % line. */
import type { ComponentChildren } from 'preact';
import words from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { type PriceAgainstCap, priceAgainstCap, readingAboveCap } from '@/lib/core/offers/price-against-cap';
import { isSideCharge } from '@/lib/core/offers/stated-price';
import { type Headline, type HeadlinedPrice, headlineOf } from '@/lib/core/prices/headline';
import type { SeenPrice } from '@/lib/core/report/page-report';
import { formatPercent, maxNamedPercent } from '@/lib/core/wording/percent';
import { useNamedPercentRange } from './named-percent';
import { PriceRuler } from './PriceRuler';
import { usePriceGloss } from './price-gloss';

/** The price with the fees named beside it, percent a year; null where none is counted. */
export type FeesIncluded = Pick<Headline, 'low' | 'high'> | null;

type ShownPrice = HeadlinedPrice & Pick<SeenPrice, 'surface'> & Partial<SeenPrice>;

interface PriceRowProps {
  price: ShownPrice;
  size?: 'small' | 'full';
  /** Fees are named that come on top: that the rate lies below the line says nothing of the loan. */
  isRateAlone?: boolean;
  /** After the sentence, on its line: “show on the page”. */
  after?: ComponentChildren;
  /** Below: the steps, what is missing. */
  children?: ComponentChildren;
}

export function PriceRow({ price, size = 'full', isRateAlone = false, after, children }: PriceRowProps) {
  const t = useWords(words);
  const { figure, sentence } = usePriceWords()(price);
  const withReading = useOtherReading();
  const gloss = usePriceGloss()(price);
  const rangeOf = useNamedPercentRange();
  const { surface } = price;
  const { low, high, simple } = headlineOf(price);
  const { place, pointsAbove } = priceAgainstCap(price);
  const said = {
    figure,
    sentence:
      isRateAlone && (place === 'below' || place === 'on') ? withReading(t('price_rate_alone'), price, null) : sentence,
  };
  return (
    <div class="price">
      <div class="top">
        <q class="said" lang="zh">
          {surface}
        </q>
        {gloss === null ? null : <span class="said">{gloss}</span>}
        <span class={pointsAbove > 0 ? 'is over' : 'is'}>
          {said.figure ?? '—'}
          {said.figure === null ? null : <small>{t('per_year')}</small>}
        </span>
      </div>
      {place === 'unknown' || place === 'elsewhere' ? null : (
        <PriceRuler low={low} high={high} size={size} label={`${surface} ${said.figure}. ${said.sentence}`} />
      )}
      <p class="rel">
        <PriceKey price={price} />
        {said.sentence}
        {simple && children === undefined ? (
          <> · {t('price_flat', { simple: rangeOf(simple.low, simple.high) ?? '' })}</>
        ) : null}
        {after ? <> · {after}</> : null}
      </p>
      {children}
    </div>
  );
}

/** The marker of the ruler again, beside the sentence that says what it shows. */
export function PriceKey({ price, withFees = null }: { price: HeadlinedPrice; withFees?: FeesIncluded }) {
  const { low, high } = withFees ?? headlineOf(price);
  return <i class={keyOf(priceAgainstCap(price, withFees).place, low === high)} aria-hidden="true" />;
}

function keyOf(place: PriceAgainstCap['place'], single: boolean): string {
  if (place === 'unknown') return 'kd none';
  return ['kd', single ? '' : 'bar', place === 'above' || place === 'across' ? 'over' : ''].filter(Boolean).join(' ');
}

/** What is said against the line, and behind it the reading that lies above it, if one does and the price as told does not. */
function useOtherReading(): (against: string, price: HeadlinedPrice, withFees: FeesIncluded) => string {
  const t = useWords(words);
  const rangeOf = useNamedPercentRange();
  return (against, price, withFees) => {
    const above = readingAboveCap(price, withFees);
    if (above === null) return against;
    return t(withFees ? 'price_other_before_fees' : 'price_other', { against, percent: rangeOf(above, above) ?? '' });
  };
}

/** The figure (null where nothing yearly can be said) and the sentence of a price, for every screen that shows one. */
export function usePriceWords(): (
  price: HeadlinedPrice & { surface?: string },
  withFees?: FeesIncluded,
) => {
  figure: string | null;
  sentence: string;
} {
  const t = useWords(words);
  const rangeOf = useNamedPercentRange();
  const withReading = useOtherReading();
  return (price, withFees = null) => {
    const { kind } = price;
    const { low, high } = withFees ?? headlineOf(price);
    const range = rangeOf(low, high);
    const { place, pointsAbove, open } = priceAgainstCap(price, withFees);
    if (range === null)
      return {
        figure: null,
        sentence: t(
          kind === 'one_off_fee' ? 'price_one_off' : kind === 'penalty' ? 'price_penalty_unknown' : 'price_unknown',
        ),
      };
    const figure =
      open === 'top'
        ? t('price_from', { percent: range })
        : open === 'bottom'
          ? t('price_up_to', { percent: range })
          : range;
    if (!withFees && isSideCharge({ kind, surface: price.surface ?? '' }))
      return { figure, sentence: t('price_side_charge') };
    if (place === 'elsewhere') {
      const against = t('price_elsewhere');
      return { figure, sentence: kind === 'penalty' ? t('price_penalty', { against }) : against };
    }
    // The points above the cap would give away a figure that is too large to be named.
    if ((high ?? low ?? 0) > maxNamedPercent)
      return {
        figure,
        sentence: kind === 'penalty' ? t('price_penalty', { against: t('price_far_above') }) : t('price_far_above'),
      };
    const asTold =
      place === 'below' && open === 'top'
        ? t('price_from_below')
        : t(`price_${place}`, { points: formatPercent(pointsAbove).replace('%', '') });
    const against = withReading(asTold, price, withFees);
    return { figure, sentence: kind === 'penalty' ? t('price_penalty', { against }) : against };
  };
}
