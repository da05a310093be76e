/**
 * Letters to a lender, an office or a court as they are written in `assets/data`: paragraphs with blanks, each with the rule
 * it rests on and when it belongs into the letter. Knows no loan and no reader.
 */
import * as v from 'valibot';
import type { GuideSection, Tip } from '@/lib/core/lenders/knowledge';
import { lenderKinds } from '@/lib/core/lenders/lender';
import { paperIds, paperSentenceSchema, sentenceFinder, writtenSentence } from '@/lib/core/lenders/papers';
import { idSchema, textSchema } from '@/lib/core/wording/fact';

/** In the order in which they are offered. */
export const letterIds = [
  'plan',
  'statement',
  'complaint',
  'stop-contacting',
  'credit-record',
  'disputed',
  'payment-order',
  'payoff',
] as const;
export type LetterId = (typeof letterIds)[number];

export const letterMatters = ['collection', 'fees', 'no_answer'] as const;
export type LetterMatter = (typeof letterMatters)[number];

export const letterConditions = [
  /** A payment is late. */
  'late',
  'due_today',
  /** Neither of the two, as far as is known. */
  'not_late',
  /** The day it is due is known, and has not passed. */
  'before_due',
  'near_limitation',
  'not_near_limitation',
  /** What is late is known part by part. */
  'parts',
  'has_payments',
  'kept_back',
  'above_cap',
  'paid_off',
  'not_paid_off',
  /** The loan is kept, and something of it is still to be paid. */
  'still_open',
  /** The rule of the sentence was in force when the loan was paid out. */
  'rule_at_payout',
  'to_office',
  'about_collection',
  'about_fees',
  'about_no_answer',
] as const;
export type LetterCondition = (typeof letterConditions)[number];

const when = v.optional(v.pipe(v.array(v.picklist(letterConditions)), v.minLength(1)));

const paragraphSchema = v.strictObject({
  /** `{due_on}` is a blank; `{law}` the rule by title and article. */
  text: textSchema,
  ruleId: v.nullable(idSchema),
  /** All of them must hold. Absent: it always stands. */
  when,
  /** Only of a lender known to be of one of these kinds. */
  lenderKinds: v.optional(v.pipe(v.array(v.picklist(lenderKinds)), v.minLength(1))),
  /** Stands in the short message, too, which is sent from within an app. */
  isMessage: v.optional(v.literal(true)),
});

/** Whom a complaint is addressed to; the channel says which lenders are complained of there. */
const officeSchema = v.strictObject({ channelId: idSchema, name: textSchema });
export type LetterOffice = v.InferOutput<typeof officeSchema>;

function letterOf<Sentence extends v.GenericSchema>(sentence: Sentence) {
  const noted = v.strictObject({ sentence, when });
  return v.strictObject({
    id: v.picklist(letterIds),
    /** What the reader wants to achieve. */
    wish: textSchema,
    title: textSchema,
    /** Where the three years to sue may be close or over, and the letter asks for less. */
    nearLimitationTitle: v.optional(textSchema),
    /** To whom it goes and what it asks, in one line. */
    detail: textSchema,
    addressee: textSchema,
    /** What came, where a paper has days that the letter must keep. */
    paperId: v.nullable(v.picklist(paperIds)),
    offices: v.array(officeSchema),
    hasMatters: v.boolean(),
    /** What to know before sending it. */
    before: v.pipe(v.array(noted), v.minLength(1)),
    paragraphs: v.pipe(v.array(paragraphSchema), v.minLength(2)),
    signature: textSchema,
    how: v.pipe(v.array(noted), v.minLength(1)),
    /** Channels by id, the nearest first. */
    ask: v.array(idSchema),
  });
}

const letterSchema = letterOf(paperSentenceSchema);
/** A letter with all its sentences, as the screens have it. */
export type Letter = v.InferOutput<typeof letterSchema>;
export type NotedSentence = Letter['before'][number];

export const writtenLetterSchema = letterOf(writtenSentence);
export type WrittenLetter = v.InferOutput<typeof writtenLetterSchema>;

/** Puts the sentences in where a letter names them. Throws where one is not there. */
export function lettersWithSentences(
  letters: readonly WrittenLetter[],
  guide: readonly GuideSection[],
  tips: readonly Tip[],
): Letter[] {
  const said = sentenceFinder('letters.json', guide, tips);
  const noted = (notes: WrittenLetter['before']) => notes.map((note) => ({ ...note, sentence: said(note.sentence) }));
  return letters.map((letter) => ({ ...letter, before: noted(letter.before), how: noted(letter.how) }));
}
