/** A loan offer the user captured from a page or typed in, to lay beside others. */
import * as v from 'valibot';
import { repaymentKinds } from '@/lib/core/loans/repayment-plan';
import { dateSchema } from '@/lib/core/wording/fact';

/** More than can be laid side by side and still be read. */
export const maxOffers = 12;

const percent = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)));
const fen = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

export const offerSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  lenderId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  /** Where it was captured; null when typed in or read from a picture. */
  pageHost: v.nullable(v.pipe(v.string(), v.maxLength(255))),
  /** What it was read from, where that was no page: a picture, whose words the reader checked. Absent in offers kept by earlier releases. */
  source: v.optional(v.literal('picture')),
  addedOn: dateSchema,
  /** The page's own words for the price, as far as they were marked; null when typed in. */
  wording: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  principalFen: fen,
  termMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
  repayment: v.picklist(repaymentKinds),
  /** Nominal percent a year; for `flat_fee` the fee on the first principal × 12. */
  annualPercent: percent,
  /** `floor`: the page says “from”, so one's own price may be higher. `ceiling`: the highest of a range, or “up to”. */
  annualIs: v.picklist(['price', 'floor', 'ceiling']),
  /** The yearly figure the page itself puts on this price, where it differs from what its words come to. */
  pageAnnualPercent: percent,
  instalmentFen: fen,
  upfrontFeeFen: fen,
  monthlyFeeFen: fen,
  /** Fees in percent of the sum borrowed, on top of those in fen; offers kept by earlier releases have none. */
  upfrontFeePercent: v.optional(percent, null),
  monthlyFeePercent: v.optional(percent, null),
  /** Percent a year of what is still owed, a twelfth with every payment. */
  yearlyFeePercent: v.optional(percent, null),
  /** Fees the page names without a figure that can be counted. */
  feesLeftOut: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)), 0),
  /** Its card says that nothing else is charged. Absent where it does not, and in offers kept by earlier releases. */
  saysNoFees: v.optional(v.literal(true)),
  /** Put on top of the contract rate once late, in percent of it; null where the offer does not say. */
  lateUpliftPercent: percent,
  note: v.pipe(v.string(), v.maxLength(500)),
});
export type Offer = v.InferOutput<typeof offerSchema>;
