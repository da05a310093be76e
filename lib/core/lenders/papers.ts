/**
 * What to do when a paper or a call comes: what it is, how to tell real from false, the days there are, three steps for
 * today and whom to ask. A sentence that the guide or a tip says already is named by its id, so that it stands once.
 */
import * as v from 'valibot';
import { evidence, idSchema, textSchema } from '@/lib/core/wording/fact';
import type { GuideSection, Tip } from './knowledge';

/** In the order in which they are offered. */
export const paperIds = [
  'payment-order',
  'court-summons',
  'mediator-called',
  'account-frozen',
  'notary-paper',
  'arbitration-notice',
  'debt-sold',
  'family-called',
  'pay-before-payout',
  'signed-for-someone',
] as const;
export type PaperId = (typeof paperIds)[number];

export const paperSentenceSchema = v.strictObject({ text: textSchema, ruleId: v.nullable(idSchema), ...evidence });
export type PaperSentence = v.InferOutput<typeof paperSentenceSchema>;

/** Days that the law itself counts. */
const deadlineSchema = v.strictObject({
  days: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What the days are counted from, to stand behind “from”. */
  from: textSchema,
  /** What has to be done within them. */
  text: textSchema,
  ruleId: idSchema,
  ...evidence,
});
export type Deadline = v.InferOutput<typeof deadlineSchema>;

const stepCount = 3;

function paperOf<Sentence extends v.GenericSchema>(sentence: Sentence) {
  const some = v.pipe(v.array(sentence), v.minLength(1));
  return v.strictObject({
    id: v.picklist(paperIds),
    title: textSchema,
    what: some,
    /** How to tell real from false. */
    signs: some,
    deadlines: v.array(deadlineSchema),
    /** What else there is to know of time: how days are counted, or what runs where the law counts none. */
    time: v.array(sentence),
    today: v.pipe(v.array(sentence), v.length(stepCount)),
    /** Channels by id, the nearest first. */
    ask: v.pipe(v.array(idSchema), v.minLength(1)),
  });
}

export const paperSchema = paperOf(paperSentenceSchema);
/** A paper with all its sentences, as the screens have it. */
export type Paper = v.InferOutput<typeof paperSchema>;

export const writtenSentence = v.union([
  v.strictObject({ guideId: idSchema }),
  v.strictObject({ tipId: idSchema }),
  paperSentenceSchema,
]);
export const writtenPaperSchema = paperOf(writtenSentence);
/** A paper as it is written in `assets/data`. */
export type WrittenPaper = v.InferOutput<typeof writtenPaperSchema>;

export type WrittenSentence = v.InferOutput<typeof writtenSentence>;

/** Finds a sentence that is only named. It throws where there is none; `list`: whose fault that is. */
export function sentenceFinder(
  list: string,
  guide: readonly GuideSection[],
  tips: readonly Tip[],
): (sentence: WrittenSentence) => PaperSentence {
  const byGuideId = new Map(guide.flatMap(({ paragraphs }) => paragraphs.map((one) => [one.id, one] as const)));
  const byTipId = new Map(tips.map((tip) => [tip.id, tip]));
  return (sentence) => {
    if ('text' in sentence) return sentence;
    const found = 'tipId' in sentence ? byTipId.get(sentence.tipId) : byGuideId.get(sentence.guideId);
    if (found === undefined) throw new Error(`${list}: no sentence is called ${JSON.stringify(sentence)}`);
    const { text, ruleId, source, asOf, confidence } = found;
    return { text, ruleId, source, asOf, confidence };
  };
}

/** Puts the sentences in where a paper names them. Throws where one is not there. */
export function withSentences(
  papers: readonly WrittenPaper[],
  guide: readonly GuideSection[],
  tips: readonly Tip[],
): Paper[] {
  const said = sentenceFinder('papers.json', guide, tips);
  return papers.map(({ what, signs, time, today, ...paper }) => ({
    ...paper,
    what: what.map(said),
    signs: signs.map(said),
    time: time.map(said),
    today: today.map(said),
  }));
}
