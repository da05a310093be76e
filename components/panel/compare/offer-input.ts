/** The typed fields of an offer ↔ the offer that is kept. Blank means unknown, never zero. */
import { type FigureKind, figureOf, readTyped } from '@/components/panel/calc/figure-kinds';
import { type LoanFigure, type LoanInput, loanFigureKinds, shownFigures, startOfLoan, yearlyTimes } from '@/components/panel/calc/loan-input';
import { fenFromYuan } from '@/lib/core/money';
import type { Offer } from '@/lib/core/offer';

export interface OfferInput extends LoanInput {
  title: string;
  lateUplift: string;
  note: string;
}

export const blankOffer: OfferInput = {
  ...startOfLoan,
  known: 'rate',
  principal: '',
  periods: '',
  payment: '',
  rate: '',
  ratePer: 'year',
  title: '',
  lateUplift: '',
  note: '',
};

/** The fields that can stand in the way of keeping an offer. */
export type OfferField = 'title' | LoanFigure | 'lateUplift';

/** `field`: the first one to mend, from the top. */
export interface OfferProblem {
  problem: 'need_title' | 'need_figures' | 'need_price';
  field: OfferField;
}

const written = (value: number | null, scale = 1) => (value === null ? '' : String(Number((value / scale).toFixed(6))));

export function inputOfOffer(offer: Offer): OfferInput {
  return {
    title: offer.title,
    principal: written(offer.principalFen, 100),
    periods: written(offer.termMonths),
    known: offer.instalmentFen === null ? 'rate' : 'payment',
    payment: written(offer.instalmentFen, 100),
    rate: written(offer.annualPercent),
    ratePer: 'year',
    repayment: offer.repayment,
    upfront: written(offer.upfrontFeeFen, 100),
    monthlyFee: written(offer.monthlyFeeFen, 100),
    lateUplift: written(offer.lateUpliftPercent),
    note: offer.note,
  };
}

const figureKinds: Record<LoanFigure | 'lateUplift', FigureKind> = { ...loanFigureKinds, lateUplift: 'percent' };

/** `former`: the offer that is changed; what has no field of its own stays as it was. */
export function readOffer(input: OfferInput, former: Offer): { offer: Offer } | OfferProblem {
  const title = input.title.trim().slice(0, 120);
  if (title === '') return { problem: 'need_title', field: 'title' };
  const shown = [...shownFigures(input), 'lateUplift'] as const;
  const read = (field: LoanFigure | 'lateUplift') => readTyped(input[field], figureKinds[field]);
  const wrong = shown.find((field) => read(field).state === 'wrong');
  if (wrong !== undefined) return { problem: 'need_figures', field: wrong };
  const figure = (field: LoanFigure | 'lateUplift') => (shown.includes(field) ? figureOf(read(field)) : null);
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
    lateUpliftPercent: null,
    note: '',
  };
}
