/** The proper name of a company or product, in the three ways readers may know it. */
import * as v from 'valibot';

/** A proper name: never converted word by word, so both scripts are written out. `en` is the name in use, or pinyin. */
export const nameSchema = v.strictObject({
  hans: v.pipe(v.string(), v.nonEmpty()),
  hant: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
});
export type Name = v.InferOutput<typeof nameSchema>;
