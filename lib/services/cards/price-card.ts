/** Writes the hover card of a stated price in the user's language. */
import words from '@/assets/strings/card.json';
import offerWords from '@/assets/strings/offer.json';
import stepWords from '@/assets/strings/price-step.json';
import { compareWithCap } from '@/lib/core/loans/court-cap';
import { priceAgainstCap, readingAboveCap } from '@/lib/core/offers/price-against-cap';
import { type PriceWithFees, priceWithFees } from '@/lib/core/offers/price-with-fees';
import { isSideCharge } from '@/lib/core/offers/stated-price';
import { headlineOf } from '@/lib/core/prices/headline';
import type { SeenFee, SeenPrice } from '@/lib/core/report/page-report';
import { inLocale, type Locale } from '@/lib/core/wording/fact';
import { maxNamedPercent, namedPercent, namedPercentRange } from '@/lib/core/wording/percent';
import { fillTemplate } from '@/lib/core/wording/template';
import type { CardContent, CardLine } from '@/lib/messaging/protocol';
import { priceStep } from './price-step';

type YearlyPrice = Pick<SeenPrice, 'kind' | 'annualPercentLow' | 'annualPercentHigh' | 'annualKind' | 'readings'>;
type Say = (key: keyof typeof words, values?: Record<string, string | number>) => string;

export function sayIn(locale: Locale): Say {
  return (key, values) => fillTemplate(inLocale(words[key], locale), values);
}

/** Of a card's button, where the browser lets a click in a page open no panel beside it: on a phone, and in Firefox. */
export function asTabLabelIn(locale: Locale): string {
  return sayIn(locale)('openPanel_on_phone');
}

/** What a price comes to in a year, and what that rests on. */
export function aYear(price: YearlyPrice, say: Say): CardLine {
  const beyond = say('percentBeyond');
  const { low, high, simple } = headlineOf(price);
  const range = namedPercentRange(low, high, beyond);
  const open = compareWithCap(low, high).open;
  const main =
    range === null
      ? say('priceUnknown')
      : open === 'top'
        ? say('priceFrom', { low: range })
        : open === 'bottom'
          ? say('priceUpTo', { high: range })
          : range;
  const readings = (price.readings ?? []).flatMap(
    (reading) => namedPercentRange(reading.annualPercentLow, reading.annualPercentHigh, beyond) ?? [],
  );
  const sub =
    simple !== null
      ? say('flatFeeSub', { simple: namedPercentRange(simple.low, simple.high, beyond) ?? '' })
      : readings.length > 1
        ? say('readingOr', { readings: readings.join(' / ') })
        : open === 'top'
          ? say('priceFloorSub')
          : range === null
            ? null
            : say(price.annualKind === 'irr' ? 'nominalIrr' : 'nominalSimple');
  return { label: say('priceAYear'), main, sub };
}

function withNamedFees(found: PriceWithFees | null, locale: Locale, beyond: string): CardLine[] {
  if (found === null) return [];
  const say = (key: keyof typeof offerWords, values?: Record<string, string | number>) =>
    fillTemplate(inLocale(offerWords[key], locale), values);
  const { low, high, principalYuan, periods, origin, leftOut } = found;
  const isExample = origin.principal === 'example' || origin.periods === 'example';
  const terms = say(isExample ? 'on_example' : 'on_terms', {
    sum: principalYuan.toLocaleString('en-US'),
    n: periods,
  });
  const range = namedPercentRange(low, high, beyond) ?? '';
  return [
    {
      label: say('with_fees'),
      main: high === null ? say('from', { percent: range }) : low === null ? say('up_to', { percent: range }) : range,
      sub: leftOut > 0 ? `${terms} · ${say('left_out', { n: leftOut })}` : terms,
    },
  ];
}

function againstCap(price: SeenPrice, withFees: PriceWithFees | null, say: Say): CardLine[] {
  const { low, high } = withFees ?? headlineOf(price);
  const { place, pointsAbove } = priceAgainstCap(price, withFees);
  if (place === 'unknown') return [];
  if (place === 'elsewhere') return [{ label: say('priceLine'), main: say('priceElsewhere'), sub: null }];
  if (isSideCharge(price)) return [{ label: say('priceLine'), main: say('priceSideCharge'), sub: null }];
  if (pointsAbove === 0) {
    const sub = readingAboveCap(price, withFees) === null ? null : say('priceOtherSub');
    return [{ label: say('priceLine'), main: say('priceBelow'), sub }];
  }
  const isNamed = (high ?? low ?? 0) <= maxNamedPercent;
  return [
    {
      label: say('priceLine'),
      main: isNamed ? say('priceOver', { points: pointsAbove }) : say('priceFarAbove'),
      sub: say('priceOverSub'),
    },
  ];
}

/** `fees`: those that stand beside the price. */
export function priceCardIn(price: SeenPrice, locale: Locale, fees: readonly SeenFee[] = []): CardContent {
  const say = sayIn(locale);
  const { low, high } = headlineOf(price);
  const beyond = say('percentBeyond');
  const ours = namedPercentRange(low, high, beyond);
  const page = price.pageAnnualPercent;
  const withFees = priceWithFees(price, fees);
  return {
    name: price.lenderName ?? say(price.kind === 'penalty' ? 'penaltyTitle' : 'priceTitle'),
    latinName: null,
    status: 'no_record',
    statusWord: '',
    lines: [
      { label: say('priceOnPage'), main: `“${price.surface}”`, sub: null },
      aYear(price, say),
      ...withNamedFees(withFees, locale, beyond),
      ...againstCap(price, withFees, say),
    ],
    footnotes: [
      ...(ours === null
        ? []
        : [priceStep(price, (key, values) => fillTemplate(inLocale(stepWords[key], locale), values), beyond)]),
      ...(page !== undefined && ours !== null
        ? [say('pageOwnFigure', { page: namedPercent(page, beyond), ours })]
        : []),
    ],
    openPanelLabel: say('openPanel'),
    dismissal: null,
    lang: locale,
    dir: 'ltr',
  };
}
