/** The shape of everything the product asserts: a sentence in two languages with its source, date and confidence. */
import * as v from 'valibot';

/** From the surest to the least sure. `official`: regulator, court or the company itself. `press`: named news or a transcription of an official list. `reported`: retold by a lesser source. `unverified`: looked for and not confirmed. */
export const confidences = ['official', 'press', 'reported', 'unverified'] as const;
export type Confidence = (typeof confidences)[number];

const sentence = v.pipe(v.string(), v.trim(), v.nonEmpty('is blank: write the sentence, or leave the whole fact out'));

/** A sentence as written by us: `zh` Simplified and `en`; `tw` is added from `zh` when the lists are built. */
export const textSchema = v.strictObject({ zh: sentence, en: sentence, tw: v.optional(sentence) });
export type Text = v.InferOutput<typeof textSchema>;

/** A day, month or year: `2025`, `2025-10`, `2025-10-01`. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is not a date like 2025-10-01, 2025-10 or 2025'),
);

export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id like xiaomi-finance'));

/** What makes a sentence a fact. `source` is an id of the sources list; `asOf` says when it was last seen true. */
export const evidence = {
  source: idSchema,
  asOf: dateSchema,
  confidence: v.picklist(confidences),
};

export const factSchema = v.strictObject({ text: textSchema, ...evidence });
export type Fact = v.InferOutput<typeof factSchema>;

const locales = ['zh-CN', 'zh-TW', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The sentence in a reader's language; Traditional falls back to Simplified when a list was not built. */
export function inLocale(text: Text, locale: Locale): string {
  if (locale === 'en') return text.en;
  return locale === 'zh-TW' ? (text.tw ?? text.zh) : text.zh;
}
