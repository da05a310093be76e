/** The user's own entries (names, corrections, pauses, offers, lenders, loans) as a file. Touches no storage itself. */
import * as v from 'valibot';
import { maxOwnLenders, type OwnLender, ownLenderSchema } from '@/lib/core/lenders/own-lender';
import { canBeFound } from '@/lib/core/names/own-alias';
import { maxOffers, type Offer, offerSchema } from '@/lib/core/offers/offer';
import { maxOwnLoans, type OwnLoan, ownLoanSchema } from '@/lib/core/own-loans/own-loan';
import { addNew, mergeLists } from './merge-lists';
import { type Settings, settingsEntries } from './settings';

const format = 'overdue-lens-entries';
/** 2: offers with fees in percent. 3: lenders the user added. 4: loans they have taken. Files of all earlier ones are still taken in. */
const version = 4;

const { dismissed, pausedOrigins } = settingsEntries;
/** As where a name is typed: one that can never be found on a page is refused. */
const ownAliases = v.array(
  v.pipe(
    settingsEntries.ownAliases.item,
    v.check(({ text }) => canBeFound(text)),
  ),
);

const ownLender = v.pipe(
  ownLenderSchema,
  v.check(({ name, spellings }) => [name, ...spellings].every(canBeFound)),
);

export interface OwnEntries extends Pick<Settings, 'ownAliases' | 'dismissed' | 'pausedOrigins'> {
  offers: Offer[];
  ownLenders: OwnLender[];
  ownLoans: OwnLoan[];
}

const fileSchema = v.strictObject({
  format: v.literal(format),
  version: v.picklist([1, 2, 3, version]),
  exportedOn: v.string(),
  ownAliases,
  dismissed,
  pausedOrigins,
  offers: v.array(offerSchema),
  ownLenders: v.optional(v.pipe(v.array(ownLender), v.maxLength(maxOwnLenders)), []),
  ownLoans: v.optional(v.pipe(v.array(ownLoanSchema), v.maxLength(maxOwnLoans)), []),
});

const headSchema = v.object({ format: v.literal(format), version: v.number() });

/** `places`: dotted paths of the invalid entries, at most ten. */
export type ReadEntries =
  | { ok: true; entries: OwnEntries }
  | { ok: false; problem: 'not_json' | 'not_ours' | 'newer' | 'bad_entries'; places: string[] };

export function writeEntriesFile(entries: OwnEntries, exportedOn: string): string {
  const { ownAliases, dismissed, pausedOrigins, offers, ownLenders, ownLoans } = entries;
  const file = { format, version, exportedOn, ownAliases, dismissed, pausedOrigins, offers, ownLenders, ownLoans };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** All or nothing: one invalid entry refuses the whole file, so that nobody believes it was taken in. */
export function readEntriesFile(text: string): ReadEntries {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not_json', places: [] };
  }
  const head = v.safeParse(headSchema, parsed);
  if (!head.success) return { ok: false, problem: 'not_ours', places: [] };
  if (head.output.version > version) return { ok: false, problem: 'newer', places: [] };
  const file = v.safeParse(fileSchema, parsed);
  if (!file.success) {
    const places = [...new Set(file.issues.map((issue) => v.getDotPath(issue) ?? ''))].slice(0, 10);
    return { ok: false, problem: 'bad_entries', places };
  }
  const { ownAliases, dismissed, pausedOrigins, offers, ownLenders, ownLoans } = file.output;
  return { ok: true, entries: { ownAliases, dismissed, pausedOrigins, offers, ownLenders, ownLoans } };
}

/** Adds what is new and keeps all that was there; of two offers, lenders or loans with the same id, the user's stays. `noRoom`, `noRoomForLoans`: the number of offers and of loans left out because only so many can be kept. */
export function mergeEntries(
  mine: OwnEntries,
  theirs: OwnEntries,
): { merged: OwnEntries; added: number; known: number; noRoom: number; noRoomForLoans: number } {
  const offers = addNew(mine.offers, theirs.offers, ({ id }) => id);
  const room = Math.max(maxOffers, mine.offers.length);
  const ownLoans = addNew(mine.ownLoans, theirs.ownLoans, ({ id }) => id);
  const roomForLoans = Math.max(maxOwnLoans, mine.ownLoans.length);
  const merged: OwnEntries = {
    ...mergeLists(mine, theirs),
    offers: offers.slice(0, room),
    ownLenders: addNew(mine.ownLenders, theirs.ownLenders, ({ id }) => id),
    ownLoans: ownLoans.slice(0, roomForLoans),
  };
  const added = countOf(merged) - countOf(mine);
  const noRoom = offers.length - merged.offers.length;
  const noRoomForLoans = ownLoans.length - merged.ownLoans.length;
  return { merged, added, known: countOf(theirs) - added - noRoom - noRoomForLoans, noRoom, noRoomForLoans };
}

function countOf(entries: OwnEntries): number {
  const { ownAliases, dismissed, pausedOrigins, offers, ownLenders, ownLoans } = entries;
  return [ownAliases, dismissed, pausedOrigins, offers, ownLenders, ownLoans].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}
