/** The lists beside the lenders: sources, rules, the LPR series, stages of lateness, tips, the guide, article claims, data changes. */
import * as v from 'valibot';
import { stageIds } from '@/lib/core/loans/late-stage';
import { dateSchema, evidence, idSchema, textSchema } from '@/lib/core/wording/fact';
import { lenderKinds } from './lender';

const name = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Where a fact was read. `url` is null where the original is known only by citation, or the copy's host is unsafe to link. */
export const sourceSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  publisher: textSchema,
  date: v.nullable(dateSchema),
  kind: v.picklist([
    'law',
    'regulator',
    'court',
    'company',
    'press',
    'research',
    'dataset',
    'web_article',
    'own_reading',
  ]),
  /** Number, article or other words that let a reader find the original without a link. */
  citation: v.nullable(v.string()),
  url: v.nullable(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
});
export type Source = v.InferOutput<typeof sourceSchema>;

export const ruleSchema = v.strictObject({
  id: idSchema,
  issuer: textSchema,
  title: textSchema,
  number: v.nullable(name),
  article: v.nullable(name),
  inForceSince: v.nullable(dateSchema),
  endedOn: v.nullable(dateSchema),
  state: v.picklist([
    'in_force',
    'closed',
    'superseded',
    'self_regulation',
    'recommended_standard',
    'notice',
    'unconfirmed',
  ]),
  /** What was last seen of its state, in words. */
  asFarAsSeen: textSchema,
  meaning: textSchema,
  appliesTo: textSchema,
  notes: v.optional(textSchema),
  ...evidence,
});
export type Rule = v.InferOutput<typeof ruleSchema>;

/** One-year loan prime rate from `from` (inclusive) until the next entry. */
export const lprSchema = v.strictObject({ from: dateSchema, oneYearPercent: v.number(), ...evidence });
export type LprEntry = v.InferOutput<typeof lprSchema>;

/** A span of days overdue `[fromDay, toDay]`, both ends included; null where days do not define it. */
export const stageSchema = v.strictObject({
  id: v.picklist(stageIds),
  fromDay: v.nullable(v.number()),
  toDay: v.nullable(v.number()),
  title: textSchema,
  summary: textSchema,
  /** Tips by id, the most urgent first; those that fit the lender's kind are the steps for today. */
  steps: v.pipe(v.array(idSchema), v.minLength(3)),
  points: v.pipe(
    v.array(v.strictObject({ text: textSchema, ruleId: v.nullable(idSchema), ...evidence })),
    v.minLength(1),
  ),
});
export type Stage = v.InferOutput<typeof stageSchema>;

export const situations = [
  'before-borrowing',
  'before-due',
  'days-1-30',
  'days-31-90',
  'over-90',
  'harassment',
  'scams',
  'third-persons',
  'several-debts',
  'after-payoff',
] as const;
export type Situation = (typeof situations)[number];

export const tipSchema = v.strictObject({
  id: idSchema,
  situation: v.picklist(situations),
  text: textSchema,
  /** Rule the tip rests on; null = plain advice, and shown as such. */
  ruleId: v.nullable(idSchema),
  /** Limits the tip to some kinds of lender; absent = all. */
  lenderKinds: v.optional(v.pipe(v.array(v.picklist(lenderKinds)), v.minLength(1))),
  ...evidence,
});
export type Tip = v.InferOutput<typeof tipSchema>;

/** The only telephone numbers the product shows: public services, the same in every place of the mainland. */
export const publicNumbers = ['110', '12315', '12345', '12348', '12363', '12368', '12378', '96110'] as const;

export const guideSectionSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  /** In one line, what a reader finds there. */
  answer: textSchema,
  paragraphs: v.pipe(
    v.array(
      v.strictObject({
        /** Where another list names the sentence. */
        id: v.optional(idSchema),
        kind: v.picklist(['text', 'point', 'case']),
        /** The number to call for what the sentence says. */
        phone: v.optional(v.picklist(publicNumbers)),
        text: textSchema,
        ruleId: v.nullable(idSchema),
        ...evidence,
      }),
    ),
    v.minLength(1),
  ),
});
export type GuideSection = v.InferOutput<typeof guideSectionSchema>;
export type GuideParagraph = GuideSection['paragraphs'][number];

/** What low-quality articles assert, kept apart from facts, with what checking it gave. */
export const claimSchema = v.strictObject({
  id: idSchema,
  lenderIds: v.array(idSchema),
  /** The claim retold; a quote is at most a few words. */
  claim: textSchema,
  result: v.picklist(['contradicted', 'not_confirmed', 'imprecise', 'left_blank', 'confirmed']),
  check: textSchema,
  arithmetic: v.optional(textSchema),
  ...evidence,
});
export type Claim = v.InferOutput<typeof claimSchema>;

export const dataChangeSchema = v.strictObject({
  date: dateSchema,
  lenderIds: v.array(idSchema),
  ruleIds: v.array(idSchema),
  text: textSchema,
});
export type DataChange = v.InferOutput<typeof dataChangeSchema>;

/** All bundled lists. Each key is the name of its file in `assets/data` and of its store on the device. */
export interface Lists {
  lenders: import('./lender').Lender[];
  sources: Source[];
  rules: Rule[];
  lpr: LprEntry[];
  stages: Stage[];
  tips: Tip[];
  guide: GuideSection[];
  claims: Claim[];
  changes: DataChange[];
  channels: import('./channels').Channel[];
  papers: import('./papers').Paper[];
  letters: import('@/lib/core/letters/letter').Letter[];
}
