/** What lets a reader’s correction be judged again when the data changes: the few words it was made among, and what was said of the name there. */
import * as v from 'valibot';
import { mentionReasonSchema } from '@/lib/core/report/page-report';
import { maxBeside } from './small-context';

const short = v.pipe(v.string(), v.maxLength(200));
const beside = v.pipe(v.string(), v.maxLength(maxBeside));

export const caseSchema = v.strictObject({
  before: beside,
  after: beside,
  /** As the name stood there. */
  surface: short,
  /** Why it was taken for the lender; null: nothing was said of it. */
  said: v.nullable(mentionReasonSchema),
  /** The data release of that moment. */
  dataDate: short,
});
export type CorrectionCase = v.InferOutput<typeof caseSchema>;
