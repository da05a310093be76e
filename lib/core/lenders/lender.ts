/** A lender, brand or lending platform as the product knows it. Names of companies only, never of people. */
import * as v from 'valibot';
import { dateSchema, evidence, factSchema, idSchema, textSchema } from '@/lib/core/wording/fact';
import { nameSchema } from '@/lib/core/wording/name';

export const lenderKinds = [
  'consumer_finance_company',
  'brand',
  'platform',
  'micro_loan_company',
  'bank',
  'bank_product',
  'marketplace',
  'closed_p2p',
  'unidentified_name',
  'outside_mainland',
] as const;
export type LenderKind = (typeof lenderKinds)[number];

/** What the mark's shape says. `licensed`: the named body itself holds a mainland licence to lend. `front`: a name in front of other lenders. `outside`: a body of Hong Kong or Taiwan, whose licence was not looked into. */
export const lenderStatuses = ['licensed', 'front', 'closed', 'unidentified', 'outside'] as const;
export type LenderStatus = (typeof lenderStatuses)[number];

/** One box in the picture of who really lends, in reading order: the name seen → the product → the name on the contract → the guarantor. */
const chainLinkSchema = v.strictObject({
  level: v.picklist(['seen_name', 'product', 'platform', 'lender', 'guarantor']),
  name: nameSchema,
  lenderId: v.optional(idSchema),
  state: v.picklist(['current', 'former', 'unverified']),
  note: v.optional(textSchema),
  ...evidence,
});
export type ChainLink = v.InferOutput<typeof chainLinkSchema>;

/** Percent a year, nominal, as published: `lowPercent`/`highPercent` null where the source leaves that end open. */
const advertisedPriceSchema = v.strictObject({
  lowPercent: v.nullable(v.number()),
  highPercent: v.nullable(v.number()),
  basis: v.picklist(['advertised', 'court_file', 'company_report', 'press', 'worked_example']),
  text: textSchema,
  ...evidence,
});
export type AdvertisedPrice = v.InferOutput<typeof advertisedPriceSchema>;

const licenceSchema = v.strictObject({
  /** `none_found` is said of the name looked for, with what was searched, in `text`. */
  type: v.picklist([
    'consumer_finance',
    'online_micro_loan',
    'micro_loan',
    'bank',
    'guarantee',
    'not_a_lender',
    'none_found',
    'unknown',
    'outside_mainland',
  ]),
  holder: v.nullable(nameSchema),
  /** Regulator's institution code, e.g. X0026H250000001; null where none was seen. */
  code: v.nullable(v.string()),
  text: textSchema,
  ...evidence,
});
export type Licence = v.InferOutput<typeof licenceSchema>;

export const factTopics = [
  'who',
  'licence',
  'price',
  'late',
  'credit_reporting',
  'history',
  'ownership',
  'regulator',
  'contact',
  'unknown',
] as const;
export type FactTopic = (typeof factTopics)[number];

export const lenderSchema = v.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Toneless pinyin of `name.hans`, syllables separated by spaces: `xiao mi jin rong`. */
  pinyin: v.pipe(v.string(), v.regex(/^[a-z0-9 ]+$/, 'is not pinyin like xiao mi jin rong')),
  kind: v.picklist(lenderKinds),
  /** `name_only`: the name is known, and nothing was looked up yet. Absent: it was. */
  research: v.optional(v.literal('name_only')),
  status: v.strictObject({ value: v.picklist(lenderStatuses), text: textSchema, ...evidence }),
  parent: v.nullable(v.strictObject({ name: nameSchema, ...evidence })),
  formerNames: v.array(
    v.strictObject({ name: nameSchema, until: v.nullable(dateSchema), note: v.optional(textSchema), ...evidence }),
  ),
  /** One sentence each, for the five answers; what is not known is said so in the sentence. */
  whoLends: factSchema,
  licences: v.pipe(v.array(licenceSchema), v.minLength(1)),
  chain: v.pipe(v.array(chainLinkSchema), v.minLength(1)),
  prices: v.array(advertisedPriceSchema),
  late: v.strictObject({
    /** Uplift of the contract rate once late, in percent of that rate (50 = half as much again); null where none was seen. */
    upliftPercent: v.nullable(v.number()),
    /** Days after the due day without consequence by the lender's own published terms; null where none was seen. */
    graceDays: v.nullable(v.number()),
    /** `isTerms`: tells what is asked of whoever is late, where no plain uplift is known. */
    facts: v.pipe(
      v.array(v.strictObject({ ...factSchema.entries, isTerms: v.optional(v.literal(true)) })),
      v.minLength(1),
    ),
  }),
  creditReporting: v.strictObject({
    value: v.picklist(['yes', 'by_rule', 'no', 'unknown']),
    text: textSchema,
    ...evidence,
  }),
  domains: v.array(
    v.strictObject({
      domain: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[a-z]+$/, 'is not a domain like example.com')),
      ...evidence,
    }),
  ),
  confusedWith: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.nonEmpty()),
      lenderId: v.optional(idSchema),
      text: textSchema,
      ...evidence,
    }),
  ),
  facts: v.array(v.strictObject({ topic: v.picklist(factTopics), text: textSchema, ...evidence })),
});
export type Lender = v.InferOutput<typeof lenderSchema>;
