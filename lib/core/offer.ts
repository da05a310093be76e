/** A loan offer the user captured from a page or typed in, to lay beside others. */
import * as v from 'valibot';
import { dateSchema } from './fact';

const percent = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)));
const fen = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

export const offerSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  lenderId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  /** Where it was captured; null when typed in. */
  pageHost: v.nullable(v.pipe(v.string(), v.maxLength(255))),
  addedOn: dateSchema,
  principalFen: fen,
  termMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
  repayment: v.picklist(['equal_instalments', 'equal_principal', 'flat_fee', 'interest_first', 'bullet']),
  /** Nominal percent a year; for `flat_fee` the fee on the first principal × 12. */
  annualPercent: percent,
  instalmentFen: fen,
  upfrontFeeFen: fen,
  monthlyFeeFen: fen,
  note: v.pipe(v.string(), v.maxLength(500)),
});
export type Offer = v.InferOutput<typeof offerSchema>;
