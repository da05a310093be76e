/** The user's own entries as a file they can keep: written, read back with every mistake named, and added to what is there. Touches no storage itself. */
import * as v from 'valibot';
import { type Settings, settingsEntries } from './settings';

const format = 'overdue-lens-entries';
const version = 1;

const { ownAliases, dismissed, pausedOrigins } = settingsEntries;

export type OwnEntries = Pick<Settings, 'ownAliases' | 'dismissed' | 'pausedOrigins'>;

const fileSchema = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  exportedOn: v.string(),
  ownAliases,
  dismissed,
  pausedOrigins,
});

const headSchema = v.object({ format: v.literal(format), version: v.number() });

/** `places`: dotted paths of the entries that do not hold, at most ten. */
export type ReadEntries = { ok: true; entries: OwnEntries } | { ok: false; problem: 'not_json' | 'not_ours' | 'newer' | 'bad_entries'; places: string[] };

export function writeEntriesFile(entries: OwnEntries, exportedOn: string): string {
  const { ownAliases, dismissed, pausedOrigins } = entries;
  return `${JSON.stringify({ format, version, exportedOn, ownAliases, dismissed, pausedOrigins }, null, 2)}\n`;
}

/** All or nothing: one entry that does not hold refuses the whole file, so that nobody believes it was taken in. */
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
  const { ownAliases, dismissed, pausedOrigins } = file.output;
  return { ok: true, entries: { ownAliases, dismissed, pausedOrigins } };
}

/** Adds what is new and keeps all that was there. */
export function mergeEntries(mine: OwnEntries, theirs: OwnEntries): { merged: OwnEntries; added: number; known: number } {
  const aliases = addNew(mine.ownAliases, theirs.ownAliases, ({ lenderId, text }) => `${lenderId} ${text}`);
  const refused = addNew(mine.dismissed, theirs.dismissed, ({ lenderId, text }) => `${lenderId} ${text}`);
  const paused = addNew(mine.pausedOrigins, theirs.pausedOrigins, (origin) => origin);
  const added = aliases.added + refused.added + paused.added;
  const offered = theirs.ownAliases.length + theirs.dismissed.length + theirs.pausedOrigins.length;
  return { merged: { ownAliases: aliases.all, dismissed: refused.all, pausedOrigins: paused.all }, added, known: offered - added };
}

function addNew<T>(mine: readonly T[], theirs: readonly T[], keyOf: (entry: T) => string): { all: T[]; added: number } {
  const all = new Map(mine.map((entry) => [keyOf(entry), entry]));
  for (const entry of theirs) if (!all.has(keyOf(entry))) all.set(keyOf(entry), entry);
  return { all: [...all.values()], added: all.size - new Set(mine.map(keyOf)).size };
}
