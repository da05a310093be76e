/** The user's own entries (names, corrections, pauses, offers, lenders, loans, evidence) as a file. Touches no storage itself. */
import * as v from 'valibot';
import { type EvidenceEntry, evidenceEntrySchema, maxEvidence } from '@/lib/core/evidence/evidence-entry';
import { maxOwnLenders, type OwnLender, ownLenderSchema } from '@/lib/core/lenders/own-lender';
import { canBeFound } from '@/lib/core/names/own-alias';
import { maxOffers, type Offer, offerSchema } from '@/lib/core/offers/offer';
import { maxOwnLoans, type OwnLoan, ownLoanSchema } from '@/lib/core/own-loans/own-loan';
import { foreignPlaces, placesTwice } from '@/lib/storage/reading/file-shape';
import { fileText } from '@/lib/storage/reading/file-text';
import { addNew, mergeLists } from './merge-lists';
import { type Settings, settingsEntries } from './settings';

const format = 'overdue-lens-entries';
/** 2: offers with fees in percent. 3: lenders the user added. 4: loans they have taken. 5: their evidence. 6: what a correction was made of. 7: offers read from a picture. Files of all earlier ones are still taken in. */
const version = 7;

/** Far above what anyone adds by hand. */
const maxRows = 2000;

const dismissed = v.pipe(settingsEntries.dismissed, v.maxLength(maxRows));
const pausedOrigins = v.pipe(settingsEntries.pausedOrigins, v.maxLength(maxRows));
/** As where a name is typed: one that can never be found on a page is refused. */
const ownAliases = v.pipe(
  v.array(
    v.pipe(
      settingsEntries.ownAliases.item,
      v.check(({ text }) => canBeFound(text)),
    ),
  ),
  v.maxLength(maxRows),
);

const ownLender = v.pipe(
  ownLenderSchema,
  v.check(({ name, spellings }) => [name, ...spellings].every(canBeFound)),
);

export interface OwnEntries extends Pick<Settings, 'ownAliases' | 'dismissed' | 'pausedOrigins'> {
  offers: Offer[];
  ownLenders: OwnLender[];
  ownLoans: OwnLoan[];
  evidence: EvidenceEntry[];
}

/** Whether it is whole is for the check to say: a chain that is broken here is broken there too. */
const inOrder = (entries: EvidenceEntry[]) =>
  entries.every(({ number }, at) => at === 0 || number > (entries[at - 1]?.number ?? 0));

const fileSchema = v.strictObject({
  format: v.literal(format),
  version: v.picklist([1, 2, 3, 4, 5, 6, version]),
  exportedOn: v.string(),
  ownAliases,
  dismissed,
  pausedOrigins,
  offers: v.pipe(v.array(offerSchema), v.maxLength(maxRows)),
  ownLenders: v.optional(v.pipe(v.array(ownLender), v.maxLength(maxOwnLenders)), []),
  ownLoans: v.optional(v.pipe(v.array(ownLoanSchema), v.maxLength(maxOwnLoans)), []),
  evidence: v.optional(v.pipe(v.array(evidenceEntrySchema), v.maxLength(maxEvidence), v.check(inOrder)), []),
});

const headSchema = v.object({ format: v.literal(format), version: v.number() });

export type EntriesProblem = 'not_utf8' | 'not_json' | 'not_ours' | 'newer' | 'bad_entries' | 'twice';

/** `places`: dotted paths of the invalid entries, at most ten; of a file that is no JSON or no UTF-8, the line where it breaks off. */
export type ReadEntries = { ok: true; entries: OwnEntries } | { ok: false; problem: EntriesProblem; places: string[] };

const refused = (problem: EntriesProblem, places: readonly string[] = []): ReadEntries => ({
  ok: false,
  problem,
  places: places.slice(0, 10),
});

export function writeEntriesFile(entries: OwnEntries, exportedOn: string): string {
  const { ownAliases, dismissed, pausedOrigins, offers, ownLenders, ownLoans, evidence } = entries;
  const lists = { ownAliases, dismissed, pausedOrigins, offers, ownLenders, ownLoans, evidence };
  const file = { format, version, exportedOn, ...lists };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function readEntriesBytes(bytes: Uint8Array<ArrayBuffer>): ReadEntries {
  const read = fileText(bytes);
  return read.ok ? readEntriesFile(read.text) : refused('not_utf8', [String(read.line)]);
}

/** All or nothing: one invalid entry refuses the whole file, so that nobody believes it was taken in. */
export function readEntriesFile(text: string): ReadEntries {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return refused('not_json', [lineOf(error, text)]);
  }
  const head = v.safeParse(headSchema, parsed);
  if (!head.success) return refused('not_ours');
  if (head.output.version > version) return refused('newer');
  // The validator takes a key such as `__proto__` for one it knows.
  const foreign = foreignPlaces(parsed);
  if (foreign.length > 0) return refused('bad_entries', foreign);
  const file = v.safeParse(fileSchema, parsed);
  if (!file.success) return refused('bad_entries', [...new Set(file.issues.map((issue) => v.getDotPath(issue) ?? ''))]);
  const twice = placesTwice({
    offers: file.output.offers,
    ownLenders: file.output.ownLenders,
    ownLoans: file.output.ownLoans,
  });
  if (twice.length > 0) return refused('twice', twice);
  const { format: _, version: __, exportedOn, ...entries } = file.output;
  return { ok: true, entries };
}

/** Browsers say where in words of their own: “line 3 column 5”, or “position 40”; for a file that breaks off, its last line. */
function lineOf(error: unknown, text: string): string {
  const said = String(error);
  const line = /line (\d+)/.exec(said)?.[1];
  const position = /position (\d+)/.exec(said)?.[1];
  return line ?? String(text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length);
}

/** All but the evidence: a chain is no list of which some are added, and `lib/services/records/evidence` takes it in. */
export type EntriesInLists = Omit<OwnEntries, 'evidence'>;

/** Adds what is new and keeps all that was there; of two offers, lenders or loans with the same id, the user's stays. `noRoom`, `noRoomForLoans`: the number of offers and of loans left out because only so many can be kept. */
export function mergeEntries(
  mine: EntriesInLists,
  theirs: EntriesInLists,
): { merged: EntriesInLists; added: number; known: number; noRoom: number; noRoomForLoans: number } {
  const offers = addNew(mine.offers, theirs.offers, ({ id }) => id);
  const room = Math.max(maxOffers, mine.offers.length);
  const ownLoans = addNew(mine.ownLoans, theirs.ownLoans, ({ id }) => id);
  const roomForLoans = Math.max(maxOwnLoans, mine.ownLoans.length);
  const merged: EntriesInLists = {
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

function countOf(entries: EntriesInLists): number {
  const { ownAliases, dismissed, pausedOrigins, offers, ownLenders, ownLoans } = entries;
  return [ownAliases, dismissed, pausedOrigins, offers, ownLenders, ownLoans].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}
