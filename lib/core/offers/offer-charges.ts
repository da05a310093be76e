/**
 * The fees read beside one price, each once, and what they give an offer to keep. Fees that cannot be put into an offer's
 * figures are counted, so that leaving them out is never taken for there being none.
 */
import type { FeeTerms } from '@/lib/core/loans/loan-cost';
import type { SeenFee } from '@/lib/core/report/page-report';
import type { Offer } from './offer';

type FeeBeside = Pick<SeenFee, 'kind' | 'amountFen' | 'percentOfPrincipal' | 'when' | 'isTicked'>;

export type OfferFees = Pick<
  Offer,
  'upfrontFeeFen' | 'monthlyFeeFen' | 'upfrontFeePercent' | 'monthlyFeePercent' | 'yearlyFeePercent' | 'feesLeftOut'
>;

/** Each charge once; a word without a figure gives way to the same kind with one. A box that is ticked stays known. */
export function distinctFees<F extends FeeBeside>(fees: readonly F[]): F[] {
  const hasFigure = ({ amountFen, percentOfPrincipal }: F) => amountFen !== null || percentOfPrincipal !== null;
  const withFigure = fees.filter(hasFigure);
  const bare = fees.filter((fee) => !hasFigure(fee) && !withFigure.some(({ kind }) => kind === fee.kind));
  const keyOf = ({ kind, amountFen, percentOfPrincipal, when }: F) =>
    [kind, amountFen, percentOfPrincipal, when].join(' ');
  const isTicked = (kind: F['kind']) => fees.some((fee) => fee.kind === kind && fee.isTicked);
  return [
    ...new Map([...withFigure, ...bare].map((fee) => [keyOf(fee), { ...fee, isTicked: isTicked(fee.kind) }])).values(),
  ];
}

/** Sums and percents of fees as an offer keeps them; null where none of that sort is stated. A percent stays one: the sum may not be known yet. */
export function offerFeesOf(fees: readonly FeeBeside[], termMonths: number | null): OfferFees {
  const charged = distinctFees(fees).filter(({ kind }) => kind !== 'pre_ticked');
  const added = (when: FeeTerms['when'], field: 'amountFen' | 'percentOfPrincipal', times = 1): number | null => {
    const known = charged.flatMap((fee) => (fee.when === when ? (fee[field] ?? []) : []));
    return known.length === 0 ? null : Number((known.reduce((total, value) => total + value, 0) * times).toFixed(6));
  };
  const together = (...parts: (number | null)[]) => {
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? null : known.reduce((total, part) => total + part, 0);
  };
  const byYearUpfront = termMonths === null ? null : added('by_year_upfront', 'percentOfPrincipal', termMonths / 12);
  const isLeftOut = ({ amountFen, percentOfPrincipal, when }: FeeBeside) =>
    (amountFen === null && percentOfPrincipal === null) ||
    when === 'at_end' ||
    (when === 'by_year_upfront' && termMonths === null);
  return {
    upfrontFeeFen: added('upfront', 'amountFen'),
    monthlyFeeFen: added('monthly', 'amountFen'),
    upfrontFeePercent: together(added('upfront', 'percentOfPrincipal'), byYearUpfront),
    monthlyFeePercent: added('monthly', 'percentOfPrincipal'),
    yearlyFeePercent: added('by_year', 'percentOfPrincipal'),
    feesLeftOut: charged.filter(isLeftOut).length,
  };
}
