/** A loan the reader has taken, as they keep it on the device: the contract in figures, and what was paid. */
import * as v from 'valibot';
import { maxPlannedAnnualPercent, maxTermMonths, maxYuan } from '@/lib/core/loans/loan-defaults';
import { type Fen, toFen } from '@/lib/core/loans/money';
import { repaymentKinds } from '@/lib/core/loans/repayment-plan';
import { isCalendarDay } from '@/lib/core/wording/calendar-day';

export const maxOwnLoans = 60;
export const maxPayments = 600;

const fen = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(maxYuan * 100),
  v.transform((count): Fen => toFen(count)),
);
/** A month or a year is enough for a fact, and not for a payment. */
const day = v.pipe(v.string(), v.check(isCalendarDay, 'is not a day like 2026-10-01'));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(maxPlannedAnnualPercent));

/** One payment as the lender’s own plan lists it. Where it does not say which part is principal, that is worked out. */
const statedDueSchema = v.strictObject({
  dueOn: day,
  amountFen: fen,
  principalFen: v.nullable(fen),
});
export type StatedDue = v.InferOutput<typeof statedDueSchema>;

const byRate = v.strictObject({
  by: v.literal('rate'),
  kind: v.picklist(repaymentKinds),
  periods: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxTermMonths)),
  /** Percent a year, nominal. */
  annualPercent: percent,
});
const byList = v.strictObject({
  by: v.literal('list'),
  dues: v.pipe(v.array(statedDueSchema), v.minLength(1), v.maxLength(maxTermMonths)),
});

export const ownLoanSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^loan-[a-z0-9-]{1,60}$/)),
  /** As the contract writes it. */
  lender: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  /** The record it belongs to; null: none. */
  lenderId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  principalFen: v.pipe(
    fen,
    v.check((sumFen) => sumFen > 0),
  ),
  /** Kept back from the payout. */
  upfrontFeeFen: fen,
  /** Paid with every instalment, beside it. */
  monthlyFeeFen: fen,
  paidOutOn: day,
  firstDueOn: day,
  plan: v.variant('by', [byRate, byList]),
  /** Percent put on the contract rate once late; null: not known. */
  lateUpliftPercent: v.nullable(percent),
  /** Days after a due day within which nothing is charged. */
  graceDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
  /** Days by which a yearly percent is put on a day. */
  yearDays: v.picklist([360, 365]),
  isSecured: v.boolean(),
  hasGuarantor: v.boolean(),
  courtOn: v.nullable(day),
  payments: v.pipe(v.array(v.strictObject({ on: day, amountFen: fen })), v.maxLength(maxPayments)),
  note: v.pipe(v.string(), v.maxLength(500)),
  addedOn: day,
});
export type OwnLoan = v.InferOutput<typeof ownLoanSchema>;
export type LoanPayment = OwnLoan['payments'][number];

/** `unique` makes the id one of its kind, as `crypto.randomUUID` does. */
export const ownLoanId = (unique: string): string => `loan-${unique.toLowerCase()}`;
