/** The comparison as a table that a spreadsheet opens, in the reader's words, with figures as figures. */
import type words from '@/assets/strings/panel-offers.json';
import { onOneLine } from '@/components/on-one-line';
import { yearlyPercent } from '@/lib/core/loans/loan-cost';
import type { OfferOutcome } from '@/lib/core/offers/compare-offers';
import type { Offer } from '@/lib/core/offers/offer';
import { type CsvCell, csvText } from '@/lib/core/wording/csv';
import { maxNamedPercent } from '@/lib/core/wording/percent';

type Say = (key: keyof typeof words, values?: Record<string, string | number>) => string;

const yuan = (fen: number | null) => (fen === null ? null : fen / 100);

type Column = [heading: keyof typeof words, cell: (outcome: OfferOutcome) => CsvCell];

function columns(lenderName: (offer: Offer) => string | null, t: Say): Column[] {
  const named = (percent: number | null | undefined): CsvCell => {
    if (percent === null || percent === undefined) return null;
    return percent > maxNamedPercent ? t('csv_beyond') : Number(percent.toFixed(2));
  };
  const filledIn = ({ gaps, principalFen, termMonths }: OfferOutcome) =>
    gaps
      .filter((gap) => gap === 'principal' || gap === 'term')
      .map((gap) => t(`gap_${gap}`, { sum: principalFen / 100, n: termMonths }))
      .join('; ');
  return [
    ['csv_title', ({ offer }) => onOneLine(offer.title)],
    ['csv_lender', ({ offer }) => lenderName(offer)],
    ['csv_nominal', ({ cost }) => named(cost && yearlyPercent(cost))],
    ['csv_effective', ({ cost }) => named(cost?.annual?.effective)],
    ['csv_price_is', ({ offer }) => t(`csv_price_is_${offer.annualIs}`)],
    ['csv_page', ({ offer }) => named(offer.pageAnnualPercent)],
    ['csv_principal', ({ principalFen }) => yuan(principalFen)],
    ['csv_term', ({ termMonths }) => termMonths],
    ['csv_filled', filledIn],
    ['csv_paid', ({ cost }) => yuan(cost?.totalPaidFen ?? null)],
    ['csv_cost', ({ cost }) => yuan(cost?.totalCostFen ?? null)],
    ['csv_per_thousand', ({ cost }) => yuan(cost?.costPerThousandFen ?? null)],
    ['csv_upfront', ({ charges }) => yuan(charges.upfrontFen)],
    ['csv_monthly', ({ charges }) => yuan(charges.monthlyFen)],
    ['csv_yearly', ({ charges }) => named(charges.yearlyPercent)],
    ['csv_left_out', ({ offer }) => offer.feesLeftOut],
    ['csv_late_low', ({ late }) => yuan(late?.lowFen ?? null)],
    ['csv_late_high', ({ late }) => yuan(late?.highFen ?? null)],
    ['csv_wording', ({ offer }) => offer.wording && onOneLine(offer.wording)],
    ['csv_host', ({ offer }) => offer.pageHost ?? (offer.source === 'picture' ? t('from_picture') : null)],
    ['csv_added', ({ offer }) => offer.addedOn],
    ['csv_note', ({ offer }) => onOneLine(offer.note)],
  ];
}

export function offersCsv(
  outcomes: readonly OfferOutcome[],
  lenderName: (offer: Offer) => string | null,
  t: Say,
): string {
  const written = columns(lenderName, t);
  return csvText([
    written.map(([heading]) => t(heading)),
    ...outcomes.map((outcome) => written.map(([, cell]) => cell(outcome))),
  ]);
}
