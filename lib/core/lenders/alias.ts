/** The ways lenders' names are written, and the look-alikes that are not them. Matching data, kept apart from what is known of a lender. */
import * as v from 'valibot';
import { idSchema } from '@/lib/core/wording/fact';

/** `strong` may match alone; `context` needs a loan word near it, outside itself; `never_alone` only counts inside a longer alias or with page evidence. */
const aliasStrengths = ['strong', 'context', 'never_alone'] as const;

const aliasSchema = v.strictObject({
  /** Canonical spelling, Simplified. Traditional, damaged and look-alike spellings come from folding, not from more rows. */
  text: v.pipe(v.string(), v.minLength(2)),
  kind: v.picklist(['legal', 'brand', 'product', 'app', 'abbreviation', 'former_name', 'english', 'misspelling']),
  strength: v.picklist(aliasStrengths),
  /** Folded strings that must not stand directly before or after the alias. A figure stands for any figure. Here and below `@id` stands for a list that many names share. */
  notAfter: v.optional(v.array(v.string())),
  notBefore: v.optional(v.array(v.string())),
  /** Directly after or before one of these a `strong` alias counts as `context`: 就花呗, which may be “then just spend”. */
  contextAfter: v.optional(v.array(v.string())),
  contextBefore: v.optional(v.array(v.string())),
  /** Longer strings that show the name to begin or end here after all: 家乐信 is another firm, 大家乐信 is not. They outdo shorter ones above, and the dictionary. */
  unlessAfter: v.optional(v.array(v.string())),
  unlessBefore: v.optional(v.array(v.string())),
  /** Everyday words as a name (放心借): both sides must also read like the edges of a name. */
  asName: v.optional(v.boolean()),
  reason: v.optional(v.string()),
});
export type Alias = v.InferOutput<typeof aliasSchema>;

export const lenderAliasesSchema = v.strictObject({
  lenderId: idSchema,
  aliases: v.pipe(v.array(aliasSchema), v.minLength(1)),
  /** Longer strings that contain an alias and are something else: 专利信息, 白条鸡. */
  falseFriends: v.array(v.strictObject({ text: v.pipe(v.string(), v.minLength(2)), reason: v.string() })),
});
export type LenderAliases = v.InferOutput<typeof lenderAliasesSchema>;

/** Strings that many aliases refuse beside them, referred to as `@id`. */
export const edgeListSchema = v.strictObject({
  id: idSchema,
  reason: v.string(),
  edges: v.array(v.string()),
  /** Longer strings in which those, or an alias’s own, do not hold. */
  unless: v.optional(v.array(v.string())),
});
export type EdgeList = v.InferOutput<typeof edgeListSchema>;
