/** The typed fields of an offer ↔ the offer that is kept. Blank means unknown, never zero. */
import { type LoanInput, startOfLoan, yearlyTimes } from '@/components/panel/calc/loan-input';
import { readFigure, within } from '@/components/panel/calc/read-figure';
import { fenFromYuan } from '@/lib/core/money';
import type { Offer } from '@/lib/core/offer';

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
  ...startOfLoan,
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

export type OfferProblem = 'need_title' | 'need_figures' | 'need_price';

const figure = (value: number | null, scale = 1) => (value === null ? '' : String(Number((value / scale).toFixed(6))));

export function inputOfOffer(offer: Offer): OfferInput {
  return {
    title: offer.title,
    principal: figure(offer.principalFen, 100),
    periods: figure(offer.termMonths),
    known: offer.instalmentFen === null ? 'rate' : 'payment',
    payment: figure(offer.instalmentFen, 100),
    rate: figure(offer.annualPercent),
    ratePer: 'year',
    repayment: offer.repayment,
    upfront: figure(offer.upfrontFeeFen, 100),
    monthlyFee: figure(offer.monthlyFeeFen, 100),
    upfrontPercent: figure(offer.upfrontFeePercent),
    monthlyPercent: figure(offer.monthlyFeePercent),
    yearlyPercent: figure(offer.yearlyFeePercent),
    feesLeftOut: offer.feesLeftOut === 0 ? '' : String(offer.feesLeftOut),
    lateUplift: figure(offer.lateUpliftPercent),
    note: offer.note,
  };
}

/** null = blank; 'wrong' = no figure, or outside `[lowest, highest]`. */
function read(typed: string, lowest: number, highest: number): number | null | 'wrong' {
  return typed.trim() === '' ? null : (within(readFigure(typed), lowest, highest) ?? 'wrong');
}

const mostYuan = 100_000_000;
const isWrong = (value: unknown) => value === 'wrong';

/** `former`: the offer that is changed; what has no field of its own stays as it was. */
export function readOffer(input: OfferInput, former: Offer): { offer: Offer } | { problem: OfferProblem } {
  const title = input.title.trim().slice(0, 120);
  if (title === '') return { problem: 'need_title' };
  const isPayment = input.known === 'payment';
  const fields = {
    principal: read(input.principal, 0.01, mostYuan),
    term: read(input.periods, 1, 600),
    payment: isPayment ? read(input.payment, 0.01, mostYuan) : null,
    rate: isPayment ? null : read(input.rate, 0, 1000),
    upfront: read(input.upfront, 0, mostYuan),
    monthly: read(input.monthlyFee, 0, mostYuan),
    upfrontPercent: read(input.upfrontPercent, 0, 1000),
    monthlyPercent: read(input.monthlyPercent, 0, 1000),
    yearlyPercent: read(input.yearlyPercent, 0, 1000),
    leftOut: read(input.feesLeftOut, 0, 1000),
    late: read(input.lateUplift, 0, 1000),
  };
  if (Object.values(fields).some(isWrong) || !Number.isInteger(fields.term ?? 1) || !Number.isInteger(fields.leftOut ?? 0)) return { problem: 'need_figures' };
  const { principal, term, payment, rate, upfront, monthly, upfrontPercent, monthlyPercent, yearlyPercent, leftOut, late } = fields as Record<
    keyof typeof fields,
    number | null
  >;
  if (payment === null && rate === null) return { problem: 'need_price' };
  const fen = (yuan: number | null) => (yuan === null ? null : fenFromYuan(yuan));
  const annualPercent = rate === null ? null : rate * yearlyTimes[input.ratePer];
  // A price that was typed over is no longer the page's “from” or “up to”.
  const isSamePrice = annualPercent === former.annualPercent && fen(payment) === former.instalmentFen;
  return {
    offer: {
      ...former,
      title,
      principalFen: fen(principal),
      termMonths: term,
      repayment: input.repayment,
      annualPercent,
      annualIs: isSamePrice ? former.annualIs : 'price',
      pageAnnualPercent: isSamePrice ? former.pageAnnualPercent : null,
      instalmentFen: fen(payment),
      upfrontFeeFen: fen(upfront),
      monthlyFeeFen: fen(monthly),
      upfrontFeePercent: upfrontPercent,
      monthlyFeePercent: monthlyPercent,
      yearlyFeePercent: yearlyPercent,
      feesLeftOut: leftOut ?? 0,
      lateUpliftPercent: late,
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
