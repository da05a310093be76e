/** Keeps the user's evidence on this device, under the consent given for loans. Screens and worker write it; each is told of the others. */
import {
  type ChainCheck,
  type ChainEnd,
  chainStart,
  checkChain,
  entriesThatFollow,
  nextEntry,
} from '@/lib/core/evidence/evidence-chain';
import { type EvidenceContent, type EvidenceEntry, maxEvidence } from '@/lib/core/evidence/evidence-entry';
import { writeEvidenceFile } from '@/lib/core/evidence/evidence-file';
import {
  addEvidence,
  appendEvidence,
  deleteAllEvidence,
  readRawEvidence,
  removeLastEvidence,
  validEvidence,
} from '@/lib/storage/evidence-store';
import { type KeyHolder, noKey } from '@/lib/storage/sealed-rows';
import type { Settings } from '@/lib/storage/settings';
import { localTime } from './local-time';
import { openedByFirst } from './own-database';
import type { OwnNews } from './own-news';
import { sha256 } from './sha256';

export interface EvidenceLog {
  /** Oldest first. Rejects where the browser does not open the database. */
  list(): Promise<EvidenceEntry[]>;
  /** Of all that is stored, damaged records too. */
  check(): Promise<ChainCheck>;
  /** `corrects`: number of the entry it stands for from now on. Rejects where the user has not agreed, or no more can be kept. */
  add(content: EvidenceContent, corrects?: number | null): Promise<EvidenceEntry>;
  /** The entry added last, right after. `false`: another was added meanwhile, and it stays. */
  takeBack(entry: EvidenceEntry): Promise<boolean>;
  /** How many entries of a file were added, being new; `apart`: the file holds another chain, and nothing was. */
  takeIn(entries: readonly EvidenceEntry[]): Promise<{ added: number; known: number } | 'apart'>;
  /** The text of a file of its own. */
  file(): Promise<string>;
  clear(): Promise<void>;
  /** Calls back after each change, wherever it was made, not at once. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

export interface EvidenceConsent {
  read(): Promise<Pick<Settings, 'loansAgreedOn'>>;
}

/** `heldKey`: where the evidence is sealed; the worker holds none. */
export function openEvidence(
  consent: EvidenceConsent,
  news: OwnNews,
  heldKey: KeyHolder = noKey,
  name?: string,
  now = () => new Date(),
): EvidenceLog {
  const db = openedByFirst(name);
  const tellAfter = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change;
    news.tell('evidence');
    return done;
  };
  const raw = async () => readRawEvidence(await db(), heldKey);
  const list = async () => validEvidence(await raw());
  const requireConsent = async () => {
    if ((await consent.read()).loansAgreedOn === null) throw new Error('Evidence is kept only once the user agreed');
  };
  const add = async (content: EvidenceContent, corrects: number | null) => {
    await requireConsent();
    const notedAt = localTime(now());
    const make = (end: ChainEnd) => {
      if (end.number >= maxEvidence) throw new Error(`At most ${maxEvidence} entries are kept`);
      return nextEntry(end, { content, corrects, notedAt }, sha256);
    };
    return addEvidence(await db(), make, heldKey);
  };
  const takeIn = async (theirs: readonly EvidenceEntry[]) => {
    await requireConsent();
    const mine = await list();
    const end = mine.at(-1) ?? chainStart;
    const rest = entriesThatFollow(mine, theirs)?.filter(({ number }) => number > end.number);
    if (!rest) return 'apart';
    // Another window wrote meanwhile: what it added stands, and the file can be read again.
    if (rest.length > 0 && !(await appendEvidence(await db(), end, rest, heldKey))) return 'apart';
    return { added: rest.length, known: theirs.length - rest.length };
  };
  return {
    list,
    check: async () => checkChain(await raw(), sha256),
    add: (content, corrects = null) => tellAfter(add(content, corrects)),
    takeBack: (entry) => tellAfter(db().then((opened) => removeLastEvidence(opened, entry, heldKey))),
    takeIn: (entries) => tellAfter(takeIn(entries)),
    file: async () => writeEvidenceFile(await raw(), localTime(now())),
    clear: () => tellAfter(db().then(deleteAllEvidence)),
    watch: (onChange, signal) => news.hear(['evidence', 'passphrase'], onChange, signal),
  };
}
