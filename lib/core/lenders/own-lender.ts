/** A lender the reader added: what they wrote of it, checked. Nothing in it is a fact of ours. */
import * as v from 'valibot';
import { dateSchema } from '@/lib/core/wording/fact';
import type { Lender } from './lender';
import type { ShownStatus } from './status-glyph';

export const maxOwnLenders = 100;
export const maxOwnSpellings = 8;

/** Whether a page can be searched for it is asked where it is typed or taken in. */
const spelling = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(60));

const idStart = 'own-';

export const ownLenderSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]{1,60}$/)),
  name: spelling,
  spellings: v.pipe(v.array(spelling), v.maxLength(maxOwnSpellings)),
  /** As the reader wrote it: 月利率 1.5%. */
  price: v.pipe(v.string(), v.maxLength(200)),
  note: v.pipe(v.string(), v.maxLength(500)),
  addedOn: dateSchema,
});
export type OwnLender = v.InferOutput<typeof ownLenderSchema>;

export function isOwnLenderId(lenderId: string): boolean {
  return lenderId.startsWith(idStart);
}

/** `unique` makes the id one of its kind, as `crypto.randomUUID` does. */
export function ownLenderId(unique: string): string {
  return idStart + unique.toLowerCase();
}

/** What pages are searched for: its name and its other spellings. */
export function aliasesOfOwn({ id, name, spellings }: OwnLender): { lenderId: string; text: string }[] {
  return [...new Set([name, ...spellings])].map((text) => ({ lenderId: id, text }));
}

/** What its row and its card draw. */
export function shownStatus({ id, status }: Pick<Lender, 'id' | 'status'>): ShownStatus {
  return isOwnLenderId(id) ? 'own' : status.value;
}
