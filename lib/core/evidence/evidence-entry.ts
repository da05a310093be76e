/** One entry of the reader's evidence: a contact by a collector, a page's text, a note, or the fingerprint of a file. */
import * as v from 'valibot';
import { isCalendarDay } from '@/lib/core/wording/calendar-day';
import { maxClipping } from './max-clipping';

export const maxEvidence = 2000;
export const maxWords = 2000;

/** Calls by what became of them, for the standards count each kind apart. */
export const contactChannels = ['talk', 'notice', 'missed', 'sms', 'app', 'visit', 'letter', 'other'] as const;
export type ContactChannel = (typeof contactChannels)[number];
export const contactedPeople = ['me', 'family', 'employer', 'other'] as const;

const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
const filled = (maxLength: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(maxLength));
const entryNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const minute = /^([01]\d|2[0-3]):[0-5]\d$/;

/** As a clock on the wall shows it. */
export const isClockTime = (written: string): boolean => minute.test(written);

/** Whose doing it is about, as on the contract; empty: not said. */
const lender = text(80);

const contact = v.strictObject({
  kind: v.literal('contact'),
  lender,
  on: v.pipe(v.string(), v.check(isCalendarDay)),
  /** 23:10; null: not known. */
  time: v.nullable(v.pipe(v.string(), v.regex(minute))),
  channel: v.picklist(contactChannels),
  who: v.picklist(contactedPeople),
  /** The line, number or account of the firm, as it was shown. */
  from: text(80),
  words: text(maxWords),
});

const clipping = v.strictObject({
  kind: v.literal('clipping'),
  lender,
  title: text(300),
  /** Without what follows a #. */
  address: text(2000),
  /** What was selected, or all that the page shows. */
  part: v.picklist(['selection', 'page']),
  text: filled(maxClipping),
  isCut: v.boolean(),
});

const note = v.strictObject({ kind: v.literal('note'), lender, text: filled(maxWords) });

/** The file itself is not kept. */
const fileHash = v.strictObject({
  kind: v.literal('file'),
  lender,
  name: filled(300),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: hashSchema,
  text: text(maxWords),
});

export const evidenceContentSchema = v.variant('kind', [contact, clipping, note, fileHash]);
export type EvidenceContent = v.InferOutput<typeof evidenceContentSchema>;
export type ContactContent = v.InferOutput<typeof contact>;
export type ClippingContent = v.InferOutput<typeof clipping>;
export type FileContent = v.InferOutput<typeof fileHash>;

export const evidenceEntrySchema = v.pipe(
  v.strictObject({
    /** From 1, without a gap. */
    number: entryNumber,
    /** 2026-11-29T23:12:05+08:00, by the clock of the device. */
    notedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/)),
    content: evidenceContentSchema,
    /** The entry that this one stands for from now on; it stays as it was. */
    corrects: v.nullable(entryNumber),
    /** Hash of the entry before; of the first, 64 zeros. */
    before: hashSchema,
    hash: hashSchema,
  }),
  v.check(({ number, corrects }) => corrects === null || corrects < number),
);
export type EvidenceEntry = v.InferOutput<typeof evidenceEntrySchema>;

/** What is chosen of a new entry; number and hashes follow from those before. */
export type NewEvidence = Pick<EvidenceEntry, 'content' | 'corrects' | 'notedAt'>;

/** Numbers of the entries that a later one corrects. */
export function correctedNumbers(entries: readonly EvidenceEntry[]): Map<number, number> {
  return new Map(entries.flatMap(({ number, corrects }) => (corrects === null ? [] : [[corrects, number] as const])));
}
