/** What one frame of a page tells the background: names and prices found, as plain data. */
import * as v from 'valibot';
import { feeTimes } from '@/lib/core/loans/loan-cost';
import { feeAssumptions, feeKinds, priceAssumptions, readingAssumptions } from '@/lib/core/prices/price';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const short = v.pipe(v.string(), v.maxLength(200));
const percent = v.nullable(v.number());

export const mentionReasonSchema = v.strictObject({
  alias: short,
  rule: v.picklist(['strong', 'context', 'page_evidence', 'own_alias', 'unlisted_form']),
  folds: v.array(v.picklist(['script', 'width', 'case', 'gap', 'annotation', 'look_alike'])),
  evidence: v.nullable(short),
});

/** All places of one lender in one frame. `markIds` are the frame's own numbers for its marks, in document order. */
const seenLenderSchema = v.strictObject({
  /** null: a lender name no record is held of; then `surfaces[0]` is the name. */
  lenderId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  surfaces: v.array(short),
  count,
  markIds: v.array(count),
  why: mentionReasonSchema,
});
export type SeenLender = v.InferOutput<typeof seenLenderSchema>;

export const seenPriceSchema = v.strictObject({
  markId: count,
  surface: short,
  kind: v.picklist(['rate', 'fee', 'instalment', 'penalty', 'one_off_fee']),
  basis: v.picklist(['year', 'month', 'day', 'period', 'total', 'once', 'unknown']),
  low: percent,
  high: percent,
  annualPercentLow: percent,
  annualPercentHigh: percent,
  annualKind: v.picklist(['simple', 'irr']),
  assumptions: v.array(v.picklist(priceAssumptions)),
  readings: v.optional(
    v.array(
      v.strictObject({
        annualPercentLow: percent,
        annualPercentHigh: percent,
        assumption: v.picklist(readingAssumptions),
      }),
    ),
  ),
  pageAnnualPercent: v.optional(v.number()),
  isOutsideMainland: v.optional(v.boolean()),
  principalYuan: v.optional(v.number()),
  periods: v.optional(count),
  paymentYuan: v.optional(v.number()),
  /** Put on the contract rate once late, in percent of it, where the same card says so. */
  lateUpliftPercent: v.optional(v.number()),
  why: v.pipe(v.string(), v.maxLength(500)),
  /** Its card says that nothing else is charged. */
  saysNoFees: v.optional(v.boolean()),
  /** Lender named nearest before the price in the same block or card, if any. */
  lenderId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  /** That name as the page writes it, also of a lender without a record. */
  lenderName: v.optional(short),
  /** It stands in one of the report's cost disclosures. */
  isOnDisclosure: v.optional(v.boolean()),
});
export type SeenPrice = v.InferOutput<typeof seenPriceSchema>;

/** A fee named in the same card or block as a price. Both figures null: named without a figure. */
export const seenFeeSchema = v.strictObject({
  surface: short,
  kind: v.picklist(feeKinds),
  amountFen: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  percentOfPrincipal: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))),
  when: v.picklist(feeTimes),
  assumptions: v.array(v.picklist(feeAssumptions)),
  /** It stands beside a box that the page ticks in advance. */
  isTicked: v.boolean(),
  /** The price it stands with, and that price's lender. */
  nearMarkId: count,
  lenderId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
});
export type SeenFee = v.InferOutput<typeof seenFeeSchema>;

/** Something that may be a cost disclosure: cell texts as they stand, row by row; a line of running text is a row of one cell. */
const seenCostDisclosureSchema = v.strictObject({
  rows: v.pipe(v.array(v.pipe(v.array(short), v.maxLength(8))), v.maxLength(60)),
  /** It stands in a dialog that was open. */
  isDialog: v.boolean(),
});
export type SeenCostDisclosure = v.InferOutput<typeof seenCostDisclosureSchema>;

/** A look-alike that was seen and deliberately not marked. */
const seenRejectionSchema = v.strictObject({
  surface: short,
  lenderId: v.pipe(v.string(), v.maxLength(80)),
  because: v.picklist(['no_loan_word', 'inside_word', 'false_friend', 'edge', 'dismissed']),
  detail: short,
});

/** What a page that names lenders is like as a whole: two answers, and nothing of its text. */
const pageTraitsSchema = v.strictObject({
  /** By its markup or by date and author at its head it is an article, a question or a thread. */
  isArticle: v.boolean(),
  /** `loan`: it asks to take one, or for a bank card or identity card. `step`: only to apply, for whatever it may be. */
  asks: v.nullable(v.picklist(['loan', 'step'])),
});
export type PageTraits = v.InferOutput<typeof pageTraitsSchema>;

export const pageReportSchema = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(2048)),
  title: v.pipe(v.string(), v.maxLength(300)),
  lang: v.pipe(v.string(), v.maxLength(35)),
  lenders: v.pipe(v.array(seenLenderSchema), v.maxLength(500)),
  prices: v.pipe(v.array(seenPriceSchema), v.maxLength(500)),
  rejections: v.pipe(v.array(seenRejectionSchema), v.maxLength(50)),
  /** Left out where none was looked for. */
  fees: v.optional(v.pipe(v.array(seenFeeSchema), v.maxLength(60))),
  disclosures: v.optional(v.pipe(v.array(seenCostDisclosureSchema), v.maxLength(3))),
  /** Of the main frame alone, and only where it names a lender. */
  traits: v.optional(pageTraitsSchema),
  /** Number of marks at which reading stopped; null while the whole page was read. */
  stoppedAfter: v.nullable(count),
  /** The page takes every mark away, and none is drawn any more: places can be told of, and not be gone to. */
  undrawn: v.optional(v.boolean()),
  /** Increases with every report of a frame, so that a late one cannot replace a newer one. */
  revision: count,
});
export type PageReport = v.InferOutput<typeof pageReportSchema>;
