/** Converts the typed fields of an offer to the kept offer and back. Blank means unknown, never zero. */

import { type FigureKind, figureOf, readTyped } from '@/components/figures/figure-kinds';
import {
  defaultLoanInput,
  type LoanFigure,
  type LoanInput,
  loanFigureKinds,
  shownFigures,
  yearlyTimes,
} from '@/components/figures/loan-input';
import { writeFigure } from '@/components/figures/write-figure';
import { fenFromYuan } from '@/lib/core/loans/money';
import type { Offer } from '@/lib/core/offers/offer';

export interface OfferInput extends LoanInput {
  title: string;
  /** Fees in percent, as pages state them: of the sum borrowed at the start, with each payment, and a year of what is still owed. */
  upfrontPercent: string;
  monthlyPercent: string;
  yearlyPercent: string;
  feesLeftOut: string;
  lateUplift: string;
  note: string;
}

export const blankOffer: OfferInput = {
  ...defaultLoanInput,
  known: 'rate',
  principal: '',
  periods: '',
  payment: '',
  rate: '',
  ratePer: 'year',
  title: '',
  upfrontPercent: '',
  monthlyPercent: '',
  yearlyPercent: '',
  feesLeftOut: '',
  lateUplift: '',
  note: '',
};

/** The fields that hold a figure. */
type OfferFigure = LoanFigure | (typeof feeFigures)[number] | 'lateUplift';
const feeFigures = ['upfrontPercent', 'monthlyPercent', 'yearlyPercent', 'feesLeftOut'] as const;

/** The fields that can stand in the way of keeping an offer. */
export type OfferField = 'title' | OfferFigure;

/** `field`: the first one to correct, from the top. */
export interface OfferProblem {
  problem: 'need_title' | 'need_figures' | 'need_price';
  field: OfferField;
}

export function inputOfOffer(offer: Offer): OfferInput {
  return {
    title: offer.title,
    principal: writeFigure(offer.principalFen, 100),
    periods: writeFigure(offer.termMonths),
    known: offer.instalmentFen === null ? 'rate' : 'payment',
    payment: writeFigure(offer.instalmentFen, 100),
    rate: writeFigure(offer.annualPercent),
    ratePer: 'year',
    repayment: offer.repayment,
    upfront: writeFigure(offer.upfrontFeeFen, 100),
    monthlyFee: writeFigure(offer.monthlyFeeFen, 100),
    upfrontPercent: writeFigure(offer.upfrontFeePercent),
    monthlyPercent: writeFigure(offer.monthlyFeePercent),
    yearlyPercent: writeFigure(offer.yearlyFeePercent),
    feesLeftOut: offer.feesLeftOut === 0 ? '' : String(offer.feesLeftOut),
    lateUplift: writeFigure(offer.lateUpliftPercent),
    note: offer.note,
  };
}

export const offerFigureKinds: Record<OfferFigure, FigureKind> = {
  ...loanFigureKinds,
  upfrontPercent: 'percent',
  monthlyPercent: 'percent',
  yearlyPercent: 'percent',
  feesLeftOut: 'count',
  lateUplift: 'percent',
};

/** `former`: the offer that is changed; what has no field of its own stays as it was. */
export function readOffer(input: OfferInput, former: Offer): { offer: Offer } | OfferProblem {
  const title = input.title.trim().slice(0, 120);
  if (title === '') return { problem: 'need_title', field: 'title' };
  const shown: OfferFigure[] = [...shownFigures(input), ...feeFigures, 'lateUplift'];
  const read = (field: OfferFigure) => readTyped(input[field], offerFigureKinds[field]);
  const wrong = shown.find((field) => read(field).state === 'wrong');
  if (wrong !== undefined) return { problem: 'need_figures', field: wrong };
  const figure = (field: OfferFigure) => (shown.includes(field) ? figureOf(read(field)) : null);
  const [payment, rate] = [figure('payment'), figure('rate')];
  if (payment === null && rate === null) return { problem: 'need_price', field: input.known };
  const fen = (yuan: number | null) => (yuan === null ? null : fenFromYuan(yuan));
  const annualPercent = rate === null ? null : rate * yearlyTimes[input.ratePer];
  // A price that was typed over is no longer the page's “from” or “up to”.
  const isSamePrice = annualPercent === former.annualPercent && fen(payment) === former.instalmentFen;
  return {
    offer: {
      ...former,
      title,
      principalFen: fen(figure('principal')),
      termMonths: figure('periods'),
      repayment: input.repayment,
      annualPercent,
      annualIs: isSamePrice ? former.annualIs : 'price',
      pageAnnualPercent: isSamePrice ? former.pageAnnualPercent : null,
      instalmentFen: fen(payment),
      upfrontFeeFen: fen(figure('upfront')),
      monthlyFeeFen: fen(figure('monthlyFee')),
      upfrontFeePercent: figure('upfrontPercent'),
      monthlyFeePercent: figure('monthlyPercent'),
      yearlyFeePercent: figure('yearlyPercent'),
      feesLeftOut: figure('feesLeftOut') ?? 0,
      lateUpliftPercent: figure('lateUplift'),
      note: input.note.trim().slice(0, 500),
    },
  };
}

/** An offer with nothing said yet. */
export function newOffer(today: string): Offer {
  return {
    id: crypto.randomUUID(),
    title: '',
    lenderId: null,
    pageHost: null,
    addedOn: today,
    wording: null,
    principalFen: null,
    termMonths: null,
    repayment: 'equal_instalments',
    annualPercent: null,
    annualIs: 'price',
    pageAnnualPercent: null,
    instalmentFen: null,
    upfrontFeeFen: null,
    monthlyFeeFen: null,
    upfrontFeePercent: null,
    monthlyFeePercent: null,
    yearlyFeePercent: null,
    feesLeftOut: 0,
    lateUpliftPercent: null,
    note: '',
  };
}
